// The page's annotations and where they are: anchors them, paints them, follows the page as it changes.
import type { AnchorState, Annotation } from '#lib/core/annotation/model.ts'
import { type Anchored, anchorAll, anchorSliced } from '#lib/dom/anchoring/anchor.ts'
import { hitTest } from '#lib/dom/highlight/hit-test.ts'
import type { Painter } from '#lib/dom/highlight/painter.ts'
import type { PageText } from './page-text.ts'

export interface Highlights {
  /** Replaces the annotations; anchors only those that are new or have lost their place. */
  set(annotations: readonly Annotation[]): void
  /** Adds or replaces one. `range` is its place when that is known already. */
  put(annotation: Annotation, range?: Range): void
  drop(id: string): void
  /** The page changed: finds again what lost its place, and what had none. True when anything differs. */
  follow(): boolean
  states(): Record<string, AnchorState>
  get(id: string): { annotation: Annotation; anchored: Anchored | undefined } | undefined
  /** Topmost first. */
  at(x: number, y: number): string[]
}

/** Above this many, anchoring is cut into slices, so that a page with hundreds of highlights stays responsive while they come. */
const MANY = 20
/** Milliseconds of a slice; a step that is under way is finished first. */
const SLICE_MS = 12

/** `onPlaced` is called when places became known later than the call that asked for them. */
export function createHighlights(page: PageText, painter: Painter, onPlaced: () => void): Highlights {
  let annotations: readonly Annotation[] = []
  const places = new Map<string, Anchored>()

  /** The words of a Range when it was anchored; a page that rewrites its text makes them differ. */
  const wordsOf = new Map<string, string>()

  const holds = ({ id, range }: Anchored): boolean =>
    !!range && range.startContainer.isConnected && range.endContainer.isConnected && range.toString() === wordsOf.get(id)

  function keep(anchored: Anchored): void {
    places.set(anchored.id, anchored)
    if (anchored.range) wordsOf.set(anchored.id, anchored.range.toString())
    else wordsOf.delete(anchored.id)
  }

  function paint(): void {
    painter.set(
      annotations.flatMap(({ id, colour }) => {
        const place = places.get(id)
        return place?.range ? [{ id, range: place.range, colour, state: place.state }] : []
      }),
    )
  }

  function place(which: readonly Annotation[]): void {
    if (which.length > MANY) void placeSliced(which)
    else if (which.length > 0) for (const anchored of anchorAll(page.index(), which)) keep(anchored)
  }

  async function placeSliced(which: readonly Annotation[]): Promise<void> {
    const yieldTo = () => new Promise<void>((next) => setTimeout(next))
    for (const anchored of await anchorSliced(page.index(), which, { budgetMs: SLICE_MS, yieldTo })) {
      if (annotations.some(({ id }) => id === anchored.id)) keep(anchored)
    }
    paint()
    onPlaced()
  }

  function set(next: readonly Annotation[]): void {
    annotations = next
    const ids = new Set(next.map(({ id }) => String(id)))
    for (const id of places.keys()) if (!ids.has(id)) places.delete(id)
    place(next.filter(({ id }) => !places.has(id)))
    paint()
  }

  return {
    set,
    put(annotation, range) {
      if (range) keep({ id: annotation.id, state: 'exact', range, score: 1, candidates: [] })
      const known = annotations.some(({ id }) => id === annotation.id)
      set(known ? annotations.map((old) => (old.id === annotation.id ? annotation : old)) : [...annotations, annotation])
    },
    drop: (id) => set(annotations.filter((annotation) => annotation.id !== id)),
    follow() {
      const before = JSON.stringify(states())
      const lost = annotations.filter(({ id }) => {
        const anchored = places.get(id)
        return !anchored || !holds(anchored)
      })
      if (lost.length === 0) return false
      place(lost)
      paint()
      return JSON.stringify(states()) !== before
    },
    states,
    get(id) {
      const annotation = annotations.find((each) => each.id === id)
      return annotation && { annotation, anchored: places.get(id) }
    },
    at: (x, y) =>
      hitTest(
        [...places.values()].flatMap(({ id, range }) => (range ? [{ id, range }] : [])),
        x,
        y,
      ),
  }

  /** Of those whose place has been looked for. */
  function states(): Record<string, AnchorState> {
    return Object.fromEntries([...places].map(([id, { state }]) => [id, state]))
  }
}
