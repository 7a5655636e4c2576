// The elements above the passages, numbered so that parents come before children: sums over subtrees become array loops.
import type { Passage } from './passage.ts'

export interface Tree {
  readonly elements: readonly Element[]
  /** Number of the parent; -1 at the top. */
  readonly parents: readonly number[]
  /** Number of each passage's own element. */
  readonly of: readonly number[]
  /** Number of an element, -1 when no passage is inside. */
  idOf(element: Element | null | undefined): number
}

export function indexTree(passages: readonly Passage[]): Tree {
  const elements: Element[] = []
  const parents: number[] = []
  const ids = new Map<Element, number>()
  const add = (element: Element): number => {
    const known = ids.get(element)
    if (known !== undefined) return known
    const parent = element.parentElement ? add(element.parentElement) : -1
    const id = elements.push(element) - 1
    parents.push(parent)
    ids.set(element, id)
    return id
  }
  const of = passages.map(({ element }) => add(element))
  return { elements, parents, of, idOf: (element) => (element ? (ids.get(element) ?? -1) : -1) }
}

/** Per element, the sum of `values` over the passages in its subtree. */
export function sumUp({ parents, of }: Tree, values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(parents.length)
  for (let i = 0; i < of.length; i++) sums[of[i] as number] = (sums[of[i] as number] as number) + (values[i] as number)
  for (let id = parents.length - 1; id >= 0; id--) {
    const parent = parents[id] as number
    if (parent >= 0) sums[parent] = (sums[parent] as number) + (sums[id] as number)
  }
  return sums
}

/** The ancestor `levels` up, or the topmost one. */
export function outerOf({ parents }: Tree, id: number, levels: number): number {
  let outer = id
  for (let i = 0; i < levels; i++) {
    const parent = parents[outer] ?? -1
    if (parent < 0) break
    outer = parent
  }
  return outer
}

/** True for each element inside `root` (itself included). */
export function insideOf({ parents }: Tree, root: number): Uint8Array {
  const inside = new Uint8Array(parents.length)
  if (root < 0) return inside
  inside[root] = 1
  for (let id = root + 1; id < parents.length; id++) if (inside[parents[id] as number] === 1) inside[id] = 1
  return inside
}
