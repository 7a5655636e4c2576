// The page's annotations and where they are: finds them, paints them, follows the page as it changes.
import { type AnchorState, type Annotation, quoteOf, type Target } from '#lib/core/annotation/model.ts'
import type { Anchored } from '#lib/dom/anchoring/anchor.ts'
import { hitTest } from '#lib/dom/highlight/hit-test.ts'
import type { Painter } from '#lib/dom/highlight/painter.ts'
import { type Asked, createAsking } from './asking.ts'
import type { Finder } from './controls-door.ts'
import { createPatience } from './patience.ts'

export interface Highlights {
  /** To be taken before the stored annotations are asked for. */
  asking(): Asked
  /**
   * Replaces the annotations by an answer; anchors only those that are new or have lost their place. An answer that a later one
   * overtook is left. False: the reader changed annotations while the answer was under way, so that it may not know them; ask again.
   */
  set(annotations: readonly Annotation[], asked: Asked): boolean
  /** Adds or replaces one. `range` is its place when that is known already. */
  put(annotation: Annotation, range?: Range): void
  drop(id: string): void
  /** The page changed: finds again what lost its place, and what had none. `brought`: length of the longest text that came. */
  follow(brought: number): void
  /** Something that was painted has gone, or these texts it begins or ends in were rewritten; cheap. */
  isBroken(rewritten: ReadonlySet<Node>): boolean
  /** Whether there is anything to follow the page for. */
  isEmpty(): boolean
  /** Those whose words are on the page now, for the next story in the same page to `adopt`. */
  leave(): readonly Placed[]
  /** Annotations of a story above: shown while their words stay as they are, never looked for, and not among `states`. */
  adopt(guests: readonly Placed[]): void
  states(): Record<string, AnchorState>
  /** How the changed ones read now. */
  changed(): Record<string, string>
  get(id: string): { annotation: Annotation; anchored: Anchored | undefined } | undefined
  /** Those that have a place in the page, in no order. */
  placed(): { annotation: Annotation; range: Range; state: AnchorState }[]
  /** How many places each orphan could be at; those that could be nowhere are left out. */
  choices(): Record<string, number>
  /** Topmost first. */
  at(x: number, y: number): string[]
}

interface Placed {
  readonly annotation: Annotation
  readonly anchored: Anchored
}

/** Cheap for the usual case: a revision of something else keeps the target it had. */
const pointsAlike = (one: Target, other: Target): boolean => one === other || JSON.stringify(one) === JSON.stringify(other)

interface HighlightsPorts {
  readonly finder: Finder
  readonly painter: Painter
  now(): number
  /** Calls back after so many milliseconds, unless the page is another by then. */
  later(ms: number, act: () => void): void
  /** Places became known, or others, after the call that asked for them; or by `follow`. */
  onPlaced(): void
}

export function createHighlights({ finder, painter, now, later, onPlaced }: HighlightsPorts): Highlights {
  let annotations: readonly Annotation[] = []
  let guests: readonly Annotation[] = []
  const asking = createAsking()
  const places = new Map<string, Anchored>()
  /** The words of a Range when it was anchored; a page that rewrites its text makes them differ. */
  const wordsOf = new Map<string, string>()
  const patience = createPatience(now)
  /** The longest text that came while it was too soon to look; undefined while no look is put off. */
  let putOff: number | undefined

  const holds = ({ id, range }: Anchored): boolean =>
    !!range &&
    !range.collapsed &&
    range.startContainer.isConnected &&
    range.endContainer.isConnected &&
    range.toString() === wordsOf.get(id)

  function keep(anchored: Anchored): void {
    places.set(anchored.id, anchored)
    if (anchored.range) wordsOf.set(anchored.id, anchored.range.toString())
    else wordsOf.delete(anchored.id)
  }

  /** In document order, so that what is near the screen is painted first. */
  function paint(): void {
    painter.set(
      [...annotations, ...guests]
        .flatMap(({ id, colour }) => {
          const place = places.get(id)
          return place?.range ? [{ id, range: place.range, colour, state: place.state, start: place.start ?? 0 }] : []
        })
        .sort((a, b) => a.start - b.start),
    )
  }

  function place(which: readonly Annotation[]): void {
    let atOnce = true
    finder.find(which, (some) => {
      const before = JSON.stringify(states())
      for (const anchored of some) if (annotations.some(({ id }) => id === anchored.id)) keep(anchored)
      if (atOnce) return
      paint()
      if (JSON.stringify(states()) !== before) onPlaced()
    })
    atOnce = false
  }

  function replace(next: readonly Annotation[]): void {
    // Placed again by the reader: its old place says nothing any more.
    for (const { id, target } of next) {
      const old = annotations.find((each) => each.id === id)
      if (old && !pointsAlike(old.target, target)) places.delete(id)
    }
    annotations = next
    guests = guests.filter(({ id }) => !next.some((own) => own.id === id))
    const ids = new Set([...next, ...guests].map(({ id }) => String(id)))
    for (const id of places.keys()) if (!ids.has(id)) places.delete(id)
    place(next.filter(({ id }) => !places.has(id)))
    paint()
  }

  const isOrphan = ({ id }: Annotation): boolean => places.get(id)?.range === undefined

  function follow(brought: number): void {
    const before = JSON.stringify(states())
    const gone = guests.filter(({ id }) => !holds(places.get(id) as Anchored))
    guests = guests.filter((guest) => !gone.includes(guest))
    for (const { id } of gone) places.delete(id)
    const lost = annotations.filter((annotation) => {
      const anchored = places.get(annotation.id)
      return anchored?.range && !holds(anchored)
    })
    // Text that came since may be what an orphan waits for; a page that ticks all the time is asked more and more seldom.
    const orphans = annotations.filter((annotation) => isOrphan(annotation) && brought * 2 >= quoteOf(annotation.target).exact.length)
    const restMs = lost.length > 0 || orphans.length === 0 ? 0 : patience.restMs(brought)
    if (restMs > 0) putOffLook(brought, restMs)
    const retry = restMs === 0 ? orphans : []
    if (lost.length + retry.length === 0) {
      if (gone.length > 0) paint()
      return
    }
    // Off the page until they are found: what has their place now are other words.
    for (const { id } of lost) {
      const { range: _, ...without } = places.get(id) as Anchored
      places.set(id, without)
    }
    place([...lost, ...retry])
    patience.learn(retry.length === 0 || retry.some((annotation) => !isOrphan(annotation)))
    paint()
    if (JSON.stringify(states()) !== before) onPlaced()
  }

  /** A page that has come to rest asks for nothing more: the look that was too soon is made when it is time. */
  function putOffLook(brought: number, ms: number): void {
    const isSet = putOff !== undefined
    putOff = Math.max(putOff ?? 0, brought)
    if (isSet) return
    later(ms, () => {
      const length = putOff ?? 0
      putOff = undefined
      follow(length)
    })
  }

  return {
    asking: asking.ask,
    set(next, asked) {
      const answer = asking.judge(asked)
      if (answer === 'newest') replace(next)
      return answer !== 'outdated'
    },
    put(annotation, range) {
      asking.change()
      const swap = (old: Annotation) => (old.id === annotation.id ? annotation : old)
      const isGuest = guests.some(({ id }) => id === annotation.id)
      guests = guests.map(swap)
      if (isGuest) return paint()
      const known = annotations.find(({ id }) => id === annotation.id)
      if (known && !pointsAlike(known.target, annotation.target)) places.delete(annotation.id)
      annotations = annotations.map(swap)
      if (range) keep({ id: annotation.id, state: 'exact', range, score: 1, candidates: [] })
      replace(known ? annotations : [...annotations, annotation])
    },
    drop(id) {
      asking.change()
      guests = guests.filter((annotation) => annotation.id !== id)
      replace(annotations.filter((annotation) => annotation.id !== id))
    },
    follow,
    isBroken: (rewritten) =>
      [...places.values()].some(
        ({ range }) => range && (range.collapsed || rewritten.has(range.startContainer) || rewritten.has(range.endContainer)),
      ),
    isEmpty: () => annotations.length + guests.length === 0,
    leave: () =>
      [...annotations, ...guests].flatMap((annotation) => {
        const anchored = places.get(annotation.id)
        return anchored && holds(anchored) ? [{ annotation, anchored }] : []
      }),
    adopt(came) {
      guests = came.map(({ annotation }) => annotation)
      for (const { anchored } of came) keep(anchored)
    },
    states,
    changed: () =>
      Object.fromEntries(
        annotations.flatMap(({ id }) => {
          const place = places.get(id)
          return place?.state === 'changed' && place.range ? [[id, place.words ?? place.range.toString()]] : []
        }),
      ),
    get(id) {
      const annotation = [...annotations, ...guests].find((each) => each.id === id)
      return annotation && { annotation, anchored: places.get(id) }
    },
    placed: () =>
      annotations.flatMap((annotation) => {
        const { range, state } = places.get(annotation.id) ?? {}
        return range && state && state !== 'orphan' ? [{ annotation, range, state }] : []
      }),
    choices: () =>
      Object.fromEntries([...places].flatMap(([id, { candidates }]) => (candidates.length > 0 ? [[id, candidates.length] as const] : []))),
    at: (x, y) =>
      hitTest(
        [...places.values()].flatMap(({ id, range }) => (range ? [{ id, range }] : [])),
        x,
        y,
      ),
  }

  /** Of those whose place has been looked for. */
  function states(): Record<string, AnchorState> {
    return Object.fromEntries(
      annotations.flatMap(({ id }) => {
        const place = places.get(id)
        return place ? [[id, place.state]] : []
      }),
    )
  }
}
