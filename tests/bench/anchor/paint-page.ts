// The part of the paint benchmark that runs inside the browser.
import type { Colour } from '#lib/core/annotation/model.ts'
import { indexText } from '#lib/dom/anchoring/text-index.ts'
import { collectText } from '#lib/dom/anchoring/text-runs.ts'
import { createPainter, type Painted } from '#lib/dom/highlight/painter.ts'
import { randomFrom } from './figure-changed.ts'

export interface PaintTimes {
  /** The call itself, and until the last one was registered. */
  readonly register: number
  readonly all: number
  /** Time to the frame after painting, and to a frame with nothing to do. */
  readonly frame: number
  readonly ownFrame: number
  readonly wrap: number
  readonly wrapFrame: number
  readonly chars: number
}

const COLOURS: readonly Colour[] = ['fact', 'figure', 'risk', 'catalyst', 'question']

/** Two frames: the first callback comes before the frame that shows the change, the second after it. */
const nextFrame = (): Promise<number> => {
  const since = performance.now()
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - since))))
}

async function paint(html: string, count: number): Promise<PaintTimes> {
  document.documentElement.innerHTML = html
  const painter = createPainter(document, window)
  // The sheet's own restyle is paid when the reader script starts, long before anything is painted.
  await nextFrame()
  await nextFrame()
  const index = indexText(document.body)
  const ordinals = new Map(collectText(document.body).runs.map(({ node }, ordinal): [Node, number] => [node, ordinal]))
  const at = (node: Node): number => ordinals.get(node) ?? 0
  const random = randomFrom('paint')
  const placed: { start: number; item: Painted }[] = []
  while (placed.length < count) {
    const start = Math.floor(random() * (index.text.length - 200))
    const range = index.rangeOf(start, start + 20 + Math.floor(random() * 120))
    if (range)
      placed.push({
        start,
        item: { id: String(placed.length), range, colour: COLOURS[placed.length % COLOURS.length] as Colour, state: 'exact' },
      })
  }
  // The reader script knows where its highlights stand.
  const items = placed.sort((a, b) => a.start - b.start).map(({ item }) => item)
  // Before the page is replaced: Ranges let go of nodes that leave it.
  const spans = items.map(({ range: { startContainer, startOffset, endContainer, endOffset } }) => ({
    first: at(startContainer),
    startOffset,
    last: at(endContainer),
    endOffset,
  }))
  const ownFrame = await nextFrame()
  const before = performance.now()
  painter.set(items)
  const register = performance.now() - before
  const frame = await nextFrame()
  const registered = (): number => COLOURS.reduce((sum, colour) => sum + (CSS.highlights.get(`tickmark-${colour}`)?.size ?? 0), 0)
  while (registered() < count) await new Promise((resolve) => setTimeout(resolve))
  const all = performance.now() - before
  painter.remove()
  document.documentElement.innerHTML = html
  const { runs } = collectText(document.body)
  await nextFrame()
  await nextFrame()
  const wrapped = performance.now()
  // From the end, so that nodes not yet reached stay whole.
  for (const { first, startOffset, last, endOffset } of spans.sort((a, b) => b.first - a.first || b.startOffset - a.startOffset)) {
    wrapInMarks(
      runs.slice(first, last + 1).map(({ node }) => node),
      startOffset,
      endOffset,
    )
  }
  const wrap = performance.now() - wrapped
  const wrapFrame = await nextFrame()
  return { register, all, frame, ownFrame, wrap, wrapFrame, chars: index.text.length }
}

/** What highlighters do that change the page: each text node of a range into a mark of its own. */
function wrapInMarks(nodes: readonly Text[], startOffset: number, endOffset: number): void {
  nodes.forEach((node, i) => {
    const start = i === 0 ? Math.min(startOffset, node.length) : 0
    const end = i === nodes.length - 1 ? Math.min(endOffset, node.length) : node.length
    if (start >= end) return
    // Without a Range: every live Range makes every change of the tree slower.
    const words = start > 0 ? node.splitText(start) : node
    if (end - start < words.length) words.splitText(end - start)
    const mark = document.createElement('mark')
    words.replaceWith(mark)
    mark.append(words)
  })
}

export type PaintBench = typeof bench
const bench = { paint }
Object.assign(globalThis, { tickmarkPaint: bench })
