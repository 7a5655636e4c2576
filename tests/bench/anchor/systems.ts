// What is compared: each describes Ranges of one page and finds them again on another. Runs inside the browser.
import { createTextQuoteSelectorMatcher, describeTextQuote } from '@apache-annotator/dom'
import { fromRange, toRange } from 'dom-anchor-text-quote'
import { generateFragmentFromRange } from 'text-fragments-polyfill/dist/fragment-generation-utils.js'
import { processTextFragmentDirective } from 'text-fragments-polyfill/text-fragment-utils'
import type { Target } from '#lib/core/annotation/model.ts'
import { anchorAll } from '#lib/dom/anchoring/anchor.ts'
import { describe } from '#lib/dom/anchoring/describe.ts'
import { indexText } from '#lib/dom/anchoring/text-index.ts'
import { anchorIn, type Described, describeIn } from './hypothesis.ts'

export interface Answer {
  readonly range: Range | null
  /** Only ours tells. */
  readonly state?: string
  readonly changes?: number
}

/** `describeAll` on the page as it is, `anchorAll` on the page as it is by then. */
export interface System {
  describeAll(ranges: readonly Range[]): Promise<unknown[]> | unknown[]
  anchorAll(described: readonly unknown[]): Promise<Answer[]> | Answer[]
}

/** Text content of the body and the way back; what a quote-only method works on. */
function bodyText(): { text: string; start(range: Range): number; range(start: number, end: number): Range } {
  const nodes: Text[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) nodes.push(walker.currentNode as Text)
  const starts: number[] = []
  let text = ''
  for (const node of nodes) {
    starts.push(text.length)
    text += node.data
  }
  const point = (offset: number): [Text, number] => {
    let i = starts.findLastIndex((start) => start <= offset)
    if (i < 0) i = 0
    return [nodes[i] as Text, offset - (starts[i] as number)]
  }
  return {
    text,
    start(range) {
      const before = document.createRange()
      before.setStart(document.body, 0)
      before.setEnd(range.startContainer, range.startOffset)
      return before.toString().length
    },
    range(start, end) {
      const range = document.createRange()
      range.setStart(...point(start))
      const [node, offset] = point(end - 1)
      range.setEnd(node, offset + 1)
      return range
    },
  }
}

export const SYSTEMS: Readonly<Record<string, System>> = {
  tickmark: {
    describeAll(ranges) {
      const index = indexText(document.body)
      return ranges.map((range) => describe(index, range, { source: 'https://example.org/' }))
    },
    anchorAll(described) {
      const targets = described.flatMap((target, i) => (target ? [{ id: String(i), target: target as Target }] : []))
      const answers: Answer[] = described.map(() => ({ range: null, state: 'orphan' }))
      for (const { id, range, state, changes } of anchorAll(indexText(document.body), targets))
        answers[Number(id)] = { range: range ?? null, state, changes: changes?.length ?? 0 }
      return answers
    },
  },
  hypothesis: {
    describeAll(ranges) {
      const body = bodyText()
      return ranges.map((range) => {
        const start = body.start(range)
        return describeIn(body.text, start, start + range.toString().length)
      })
    },
    anchorAll(described) {
      const body = bodyText()
      return described.map((quote) => {
        const found = anchorIn(body.text, quote as Described)
        return { range: found && found[0] < found[1] ? body.range(...found) : null }
      })
    },
  },
  apache: {
    describeAll: (ranges) => Promise.all(ranges.map((range) => describeTextQuote(range, document.body).catch(() => null))),
    anchorAll: (described) =>
      Promise.all(
        described.map(async (quote): Promise<Answer> => {
          if (!quote) return { range: null }
          for await (const range of createTextQuoteSelectorMatcher(quote as Parameters<typeof createTextQuoteSelectorMatcher>[0])(
            document.body,
          ))
            return { range }
          return { range: null }
        }),
      ),
  },
  'dom-anchor': {
    describeAll: (ranges) => ranges.map((range) => ({ quote: fromRange(document.body, range), hint: bodyText().start(range) })),
    anchorAll: (described) =>
      described.map((one) => {
        const { quote, hint } = one as { quote: Parameters<typeof toRange>[1]; hint: number }
        return { range: attempt(() => toRange(document.body, quote, { hint })) }
      }),
  },
  'text-fragments': {
    describeAll: (ranges) => ranges.map((range) => attempt(() => generateFragmentFromRange(range.cloneRange()).fragment ?? null)),
    anchorAll: (described) =>
      described.map((fragment) => ({
        range: attempt(() => (fragment ? (processTextFragmentDirective(fragment as { textStart: string }, document)[0] ?? null) : null)),
      })),
  },
}

function attempt<T>(work: () => T | null): T | null {
  try {
    return work()
  } catch {
    return null
  }
}
