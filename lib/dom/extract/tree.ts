// The elements above the passages, numbered so that parents come before children: sums over subtrees become array loops.

/** Plain numbers, so that all that follows works without a document. */
export interface Tree {
  /** Number of the parent; -1 at the top. */
  readonly parents: Int32Array
  /** Number of each passage's own element. */
  readonly of: Int32Array
}

export interface IndexedTree extends Tree {
  readonly elements: readonly Element[]
}

/** Per element, the sum of `values`, each times its weight if there are any, over the passages in its subtree. */
export function sumUp({ parents, of }: Tree, values: ArrayLike<number>, weights?: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(parents.length)
  for (let i = 0; i < of.length; i++) {
    const value = weights ? (values[i] as number) * (weights[i] as number) : (values[i] as number)
    sums[of[i] as number] = (sums[of[i] as number] as number) + value
  }
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

/** 1 for each element inside `root` (itself included). */
export function insideOf({ parents }: Tree, root: number): Uint8Array {
  const inside = new Uint8Array(parents.length)
  if (root < 0) return inside
  inside[root] = 1
  for (let id = root + 1; id < parents.length; id++) if (inside[parents[id] as number] === 1) inside[id] = 1
  return inside
}

/** Per element, the index of the first and of the last passage in its subtree. */
export function spansOf({ parents, of }: Tree): { first: Int32Array; last: Int32Array } {
  const first = new Int32Array(parents.length).fill(of.length)
  const last = new Int32Array(parents.length).fill(-1)
  for (let i = 0; i < of.length; i++) {
    const id = of[i] as number
    if (i < (first[id] as number)) first[id] = i
    last[id] = i
  }
  for (let id = parents.length - 1; id > 0; id--) {
    const parent = parents[id] as number
    if (parent < 0) continue
    first[parent] = Math.min(first[parent] as number, first[id] as number)
    last[parent] = Math.max(last[parent] as number, last[id] as number)
  }
  return { first, last }
}
