// Registers Ranges under the names of highlights: what is near the screen at once, many others in slices after it.
// Firefox takes 20 to 30 µs for each Range, so a thousand at once would hold up the frame that shows the first of them.

export interface LayerView {
  readonly CSS: typeof CSS
  readonly Highlight: typeof Highlight
}

/** A Range and the name of the highlight it belongs to. */
export type Wanted = readonly [name: string, range: Range]

export interface Layers {
  /** Replaces what was wanted before. Given in document order, what is near the screen comes first. */
  set(wanted: readonly Wanted[]): void
  clear(): void
}

/** Ranges registered before anything is looked at twice: under a millisecond in Firefox. */
const AT_ONCE = 24
/** Milliseconds of a later slice, measured every few Ranges because Firefox's clock is coarse. */
const SLICE_MS = 2
const LOOK_EVERY = 20

/** `names`: lowest layer first. */
export function createLayers(document: Document, view: LayerView, names: readonly string[]): Layers {
  const shown = new Map<string, { readonly highlight: Highlight; readonly ranges: Set<Range> }>()
  let queue: readonly Wanted[] = []
  let timer = 0

  function add([name, range]: Wanted): void {
    const layer = shown.get(name)
    if (layer) {
      layer.ranges.add(range)
      layer.highlight.add(range)
      return
    }
    const highlight = new view.Highlight(range)
    highlight.priority = names.indexOf(name)
    shown.set(name, { highlight, ranges: new Set([range]) })
    view.CSS.highlights.set(name, highlight)
  }

  function later(): void {
    timer = 0
    const window = document.defaultView
    const since = window?.performance.now() ?? 0
    do {
      for (const one of queue.slice(0, LOOK_EVERY)) add(one)
      queue = queue.slice(LOOK_EVERY)
    } while (queue.length > 0 && (window?.performance.now() ?? 0) - since < SLICE_MS)
    if (queue.length > 0 && window) timer = window.setTimeout(later)
  }

  /** Takes away, at once, what is no longer wanted: paint must not stay on words that changed. */
  function takeAway(wanted: ReadonlyMap<string, ReadonlySet<Range>>): void {
    for (const [name, { highlight, ranges }] of shown) {
      const kept = wanted.get(name)
      if (!kept || ![...ranges].some((range) => kept.has(range))) {
        view.CSS.highlights.delete(name)
        shown.delete(name)
        continue
      }
      for (const range of ranges) {
        if (kept.has(range)) continue
        highlight.delete(range)
        ranges.delete(range)
      }
    }
  }

  function stop(): void {
    document.defaultView?.clearTimeout(timer)
    timer = 0
    queue = []
  }

  return {
    set(wanted) {
      stop()
      const byName = new Map<string, Set<Range>>()
      for (const [name, range] of wanted) byName.set(name, (byName.get(name) ?? new Set()).add(range))
      takeAway(byName)
      const missing = wanted.filter(([name, range]) => !shown.get(name)?.ranges.has(range))
      const ordered = missing.length > AT_ONCE ? nearFirst(missing) : missing
      for (const one of ordered.slice(0, AT_ONCE)) add(one)
      queue = ordered.slice(AT_ONCE)
      if (queue.length > 0) timer = document.defaultView?.setTimeout(later) ?? 0
    },
    clear() {
      stop()
      takeAway(new Map())
    },
  }
}

/** From the first that ends below the upper edge of the window downwards, then upwards from it. Few boxes are measured: each costs layout. */
function nearFirst(wanted: readonly Wanted[]): Wanted[] {
  let low = 0
  let high = wanted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((wanted[middle] as Wanted)[1].getBoundingClientRect().bottom < 0) low = middle + 1
    else high = middle
  }
  return [...wanted.slice(low), ...wanted.slice(0, low).reverse()]
}
