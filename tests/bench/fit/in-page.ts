// Runs inside the browser: the numbers of every line of a page, and how much of each line is in the true body.
import { lookAround, MODEL } from '#lib/dom/extract/body.ts'
import { describePassages } from '#lib/dom/extract/features.ts'
import { readFlow } from '#lib/dom/extract/flow.ts'
import { locate } from '#lib/dom/extract/headline.ts'
import { readJsonLd } from '#lib/dom/extract/metadata/json-ld.ts'
import { META_NAMES, readMetaTags } from '#lib/dom/extract/metadata/meta-tags.ts'
import { squeeze } from '#lib/dom/extract/survey.ts'

/** Non-zero places and values of a vector: most are zero. */
export type Sparse = readonly (readonly [at: number, value: number])[]

export interface Line {
  readonly first: Sparse
  readonly second: Sparse
  readonly label: number
  readonly weight: number
}

const sparse = (values: ArrayLike<number>): Sparse =>
  Array.from(values, (value, at) => [at, Math.round(value * 1000) / 1000] as const).filter(([, value]) => value !== 0)

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

function shingles(letters: string): string[] {
  if (letters.length < 4) return letters === '' ? [] : [letters]
  return Array.from({ length: letters.length - 3 }, (_, i) => letters.slice(i, i + 4))
}

/** Lines shorter than this are in the body when the body has them as a line. */
const SHORT = 12

/** Lines of a parsed page with the models as they are set; `body` is the true one. */
export function linesOf(document: Document, url: string, body: string): Line[] {
  const { passages } = readFlow(document.body)
  const linked = readJsonLd(document)
  const meta = readMetaTags(document)
  const { headline } = locate(document, url, passages, linked, meta)
  const context = { headline, linkedBody: squeeze(linked?.body ?? ''), description: squeeze(meta.first(META_NAMES.description) ?? '') }
  const { survey, vectors } = describePassages(passages, context)
  const { seconds } = lookAround(passages, survey, vectors)
  const whole = lettersOf(body)
  const known = new Set(shingles(whole))
  const lines = new Set(body.split('\n').map(lettersOf))
  const sizes = passages.map(({ text }) => shingles(lettersOf(text)).length)
  const total = sizes.reduce((sum, size) => sum + (size > 0 ? size + 6 : 0), 0)
  // A page counts about the same whatever its length.
  const scale = Math.min(1 / (whole.length + 200), 4 / (total + 1))
  const headlineKey = survey.keys[headline]
  return passages.flatMap(({ text }, i) => {
    const letters = lettersOf(text)
    const size = sizes[i] as number
    if (size === 0 || survey.inLinkList[i] || i === headline || survey.keys[i] === headlineKey) return []
    const share =
      letters.length < SHORT
        ? Number(lines.has(letters) || (letters.length >= 7 && whole.includes(letters)))
        : shingles(letters).filter((shingle) => known.has(shingle)).length / size
    return [
      {
        first: sparse(vectors[i] as Float32Array),
        second: sparse(seconds[i] as number[]),
        label: Math.min(1, Math.max(0, (share - 0.3) / 0.55)),
        weight: (size + 6) * scale,
      },
    ]
  })
}

/** Replaces the shipped weights in this page. */
export function setModel(container: readonly number[], line: readonly number[]): void {
  MODEL.container.set(container)
  MODEL.line.set(line.slice(0, MODEL.line.length))
  MODEL.around.set(line.slice(MODEL.line.length))
}
