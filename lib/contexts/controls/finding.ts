// Finds the places of annotations without holding the page up: few at once, many in slices with what is on screen first,
// and what is left once more with traditional and simplified characters taken as one.
import { type FoldTable, foldWith } from '#lib/core/annotation/dense.ts'
import { type AnchorState, type Annotation, quoteOf } from '#lib/core/annotation/model.ts'
import { pagePositionOf } from '#lib/core/annotation/position.ts'
import { type Anchored, anchorAll, anchorSliced } from '#lib/dom/anchoring/anchor.ts'
import type { TextIndex } from '#lib/dom/anchoring/text-index.ts'
import type { Finder } from '../reader/controls-door.ts'
import type { PageText } from '../reader/page-text.ts'

/** Above this many, work is cut into slices, so that a page with hundreds of highlights stays responsive while they come. */
const MANY = 20
/** Milliseconds of a slice; a step that is under way is finished first. */
const SLICE_MS = 12

const RANK: Readonly<Record<AnchorState, number>> = { exact: 0, moved: 1, changed: 2, orphan: 3 }

/** `variants`: asks for the pairs of traditional and simplified characters; undefined when they could not be had. */
export function createFinder(page: PageText, view: Window, variants: () => Promise<string | undefined>): Finder {
  let table: Promise<FoldTable | undefined> | undefined
  const pause = { budgetMs: SLICE_MS, yieldTo: () => new Promise<void>((next) => view.setTimeout(next)) }

  async function findMany(which: readonly Annotation[], found: (some: readonly Anchored[]) => void): Promise<readonly Anchored[]> {
    const near = nearScreen(view, page.index(), which)
    // Alone they know less of their order than all together: only what is sure is shown before the rest is known.
    found((await anchorSliced(page.index(), near, pause)).filter(({ state }) => state === 'exact'))
    const all = await anchorSliced(page.index(), which, pause)
    found(all)
    return all
  }

  async function findVariants(which: readonly Annotation[], known: readonly Anchored[], found: (some: readonly Anchored[]) => void) {
    const rank = new Map(known.map(({ id, state }) => [id, RANK[state]]))
    const doubtful = which.filter(({ id, target }) => (rank.get(id) ?? 3) > RANK.moved && /\p{Script=Han}/u.test(quoteOf(target).exact))
    if (doubtful.length === 0) return
    table ??= variants().then((pairs) => (pairs ? foldWith(pairs) : undefined))
    const fold = await table
    if (!fold) {
      table = undefined
      return
    }
    const again = await anchorSliced(page.index(fold), doubtful, pause)
    const better = again.filter(({ id, state }) => RANK[state] < (rank.get(id) ?? 3))
    if (better.length > 0) found(better)
  }

  return {
    find(which, found) {
      if (which.length > MANY) void findMany(which, found).then((known) => findVariants(which, known, found))
      else if (which.length > 0) {
        const known = anchorAll(page.index(), which)
        found(known)
        void findVariants(which, known, found)
      }
    },
  }
}

/** Those whose words stood nearest to what is in the middle of the window now. */
function nearScreen(view: Window, index: TextIndex, which: readonly Annotation[]): Annotation[] {
  const middle = offsetAt(view, index)
  const distance = ({ target }: Annotation) => Math.abs((pagePositionOf(target)?.start ?? Number.POSITIVE_INFINITY) - middle)
  return [...which].sort((a, b) => distance(a) - distance(b)).slice(0, MANY)
}

/** Page-text offset of what is shown in the middle of the window; 0 when nothing is. */
function offsetAt({ document, innerWidth, innerHeight }: Window, index: TextIndex): number {
  const caret = document.caretPositionFromPoint?.(innerWidth / 2, innerHeight / 2)
  if (!caret || !document.body.contains(caret.offsetNode)) return 0
  const rest = document.createRange()
  rest.selectNodeContents(document.body)
  rest.setStart(caret.offsetNode, caret.offset)
  return index.offsetsOf(rest)?.start ?? 0
}
