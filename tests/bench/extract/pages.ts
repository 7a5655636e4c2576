// Reads an extraction corpus in the format of corpora/README.md.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

export interface CorpusPage {
  readonly id: string
  readonly corpus: string
  readonly url: string | null
  readonly site: string | null
  readonly lang: string
  readonly pageType: string
  readonly finance: boolean
  readonly html: string
  readonly gt: string
}

export interface GroundTruth {
  readonly body?: string
  readonly htmlBody?: string
  readonly title?: string
  readonly author?: string
  readonly date?: string
  readonly source?: string
  readonly with?: readonly string[]
  readonly without?: readonly string[]
}

export interface Corpus {
  readonly pages: readonly CorpusPage[]
  htmlOf(page: CorpusPage): string
  truthOf(page: CorpusPage): GroundTruth
}

/** Sets whose bodies were picked by hand; language figures are over these. */
export const HUMAN_SETS: ReadonlySet<string> = new Set(['scrapinghub', 'wcxb', 'magic-html', 'gne'])

/** `folder` holds corpora.json, or a folder `extraction` that does. */
export function openCorpus(folder: string): Corpus {
  const root = [folder, join(folder, 'extraction')].find((path) => {
    try {
      return readFileSync(join(path, 'corpora.json')).length > 0
    } catch {
      return false
    }
  })
  if (!root) throw new Error(`no corpora.json in ${folder}`)
  const { pages } = JSON.parse(readFileSync(join(root, 'corpora.json'), 'utf8')) as { pages: CorpusPage[] }
  const truths = new Map<string, Record<string, GroundTruth>>()
  return {
    pages,
    htmlOf: ({ html }) => gunzipSync(readFileSync(join(root, html))).toString('utf8'),
    truthOf({ gt }) {
      const [file = '', id = ''] = gt.split('#')
      if (!truths.has(file)) truths.set(file, JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, GroundTruth>)
      return truths.get(file)?.[id] ?? {}
    },
  }
}

/** Two halves by site, stable under any order: a site is never in both. The shipped weights were fitted on both: neither half is held out. */
export function halfOf({ site, id }: CorpusPage): 'a' | 'b' {
  let hash = 0
  for (const character of site ?? id) hash = (hash * 31 + character.charCodeAt(0)) | 0
  return hash & 1 ? 'a' : 'b'
}

/** Which of `parts` groups of sites the page is in: a site is never in two. */
export function partOf({ site, id }: CorpusPage, parts: number): number {
  let hash = 7
  for (const character of site ?? id) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) >>> 0
  return (hash >>> 4) % parts
}
