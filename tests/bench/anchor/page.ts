// The part of the anchor benchmark that runs inside the browser.
import type { Target } from '#lib/core/annotation/model.ts'
import { anchorAll, anchorSliced, type ToAnchor } from '#lib/dom/anchoring/anchor.ts'
import { describe } from '#lib/dom/anchoring/describe.ts'
import { indexText } from '#lib/dom/anchoring/text-index.ts'
import { corpusText, offsetsOf, rangeAt } from './corpus-text.ts'
import { mutationsOf, randomFrom } from './figure-changed.ts'
import type { Gold, Span } from './score.ts'
import { SYSTEMS } from './systems.ts'

export interface PairAnswer {
  readonly k: number
  readonly answer: Span | null
  readonly state: string | undefined
  readonly changes: number
}

export interface FigureAnswer extends PairAnswer {
  readonly kind: string
  readonly place: Span
}

const show = (html: string): void => {
  document.documentElement.innerHTML = html
}

/** Describes the selections on the before page and finds them on the after page. */
async function pair(system: string, before: string, after: string, golds: readonly Gold[]): Promise<PairAnswer[]> {
  const runner = SYSTEMS[system]
  if (!runner) throw new Error(`unknown system ${system}`)
  show(before)
  const from = corpusText(document.body)
  const described = await runner.describeAll(golds.map(({ start, end }) => rangeAt(from, document, start, end)))
  show(after)
  const to = corpusText(document.body)
  const answers = await runner.anchorAll(described)
  return golds.map(({ k }, i) => {
    const { range, state, changes } = answers[i] ?? { range: null }
    const offsets = range && offsetsOf(to, range)
    return { k, answer: offsets ? spanN(to.toN, offsets) : null, state, changes: changes ?? 0 }
  })
}

const spanN = (toN: Int32Array, [start, end]: readonly [number, number]): Span => [toN[start] as number, toN[end] as number]

/** Changes one figure, sign, unit, date or direction word inside each place in turn. */
async function figures(system: string, before: string, after: string, golds: readonly Gold[]): Promise<FigureAnswer[]> {
  const runner = SYSTEMS[system]
  if (!runner) throw new Error(`unknown system ${system}`)
  show(before)
  const from = corpusText(document.body)
  const described = await runner.describeAll(golds.map(({ start, end }) => rangeAt(from, document, start, end)))
  show(after)
  const page = corpusText(document.body)
  const answers: FigureAnswer[] = []
  for (const [i, { pair, k, gold }] of golds.entries()) {
    const [start, end] = gold as Span
    const random = randomFrom(`figure-changed ${pair} ${k}`)
    const possible = mutationsOf(page.text.slice(start, end))
    // Kinds first, so that signs and units are as frequent as the many single digits.
    const kinds = [...new Set(possible.map(({ kind }) => kind))]
    const kind = kinds[Math.floor(random() * kinds.length)]
    const ofKind = possible.filter((one) => one.kind === kind)
    const mutation = ofKind[Math.floor(random() * ofKind.length)]
    if (!mutation) continue
    const at = page.starts.findLastIndex((first) => first <= start + mutation.start)
    const node = page.nodes[at] as Text
    const offset = start + mutation.start - (page.starts[at] as number)
    if (offset + mutation.end - mutation.start > node.length) continue
    const original = node.data
    node.data = original.slice(0, offset) + mutation.replacement + original.slice(offset + mutation.end - mutation.start)
    const now = corpusText(document.body)
    const [{ range, state, changes } = { range: null }] = await runner.anchorAll([described[i]])
    const offsets = range && offsetsOf(now, range)
    const place: Span = [now.toN[start] as number, now.toN[end + mutation.replacement.length - (mutation.end - mutation.start)] as number]
    answers.push({ k, kind: mutation.kind, place, answer: offsets ? spanN(now.toN, offsets) : null, state, changes: changes ?? 0 })
    node.data = original
  }
  return answers
}

/** Milliseconds to index a page and anchor quotes of another (or the same) one: the median and the longest of some runs. */
async function time(
  from: string,
  to: string,
  count: number,
  runs: number,
): Promise<{ ms: number[]; sliceMs: number; chars: number; found: number; exact: number }> {
  show(from)
  const source = indexText(document.body)
  const random = randomFrom('timing')
  const targets: ToAnchor[] = []
  while (targets.length < count) {
    const start = Math.floor(random() * (source.text.length - 200))
    const range = source.rangeOf(start, start + 20 + Math.floor(random() * 120))
    const target = range && describe(source, range, { source: 'https://example.org/' })
    if (target) targets.push({ id: String(targets.length), target })
  }
  if (to !== from) show(to)
  const ms: number[] = []
  let found = 0
  let exact = 0
  for (let i = 0; i < runs; i++) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    const begin = performance.now()
    const anchored = anchorAll(indexText(document.body), targets)
    ms.push(performance.now() - begin)
    found = anchored.filter(({ range }) => range).length
    exact = anchored.filter(({ state, start }, i) => state === 'exact' && start === startOf(targets[i]?.target)).length
  }
  // Reading the page is a task of its own.
  let since = performance.now()
  const index = indexText(document.body)
  let sliceMs = performance.now() - since
  since = performance.now()
  await anchorSliced(index, targets, {
    budgetMs: 12,
    yieldTo: async () => {
      sliceMs = Math.max(sliceMs, performance.now() - since)
      await new Promise((resolve) => setTimeout(resolve, 0))
      since = performance.now()
    },
  })
  sliceMs = Math.max(sliceMs, performance.now() - since)
  return { ms, sliceMs, chars: index.text.length, found, exact }
}

function startOf(target: Target | undefined): number | undefined {
  const position = target?.selectors.find(({ type }) => type === 'TextPositionSelector')
  return position?.type === 'TextPositionSelector' ? position.start : undefined
}

export type PageBench = typeof page
const page = { pair, figures, time }
Object.assign(globalThis, { tickmarkBench: page })
