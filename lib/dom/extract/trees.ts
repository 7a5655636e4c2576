// Sums of small decision trees, all splits of one level alike ("oblivious": https://arxiv.org/abs/1706.09516), read from text.

export interface Forest {
  /** Questions of tree t: places `t × depth …` of both lists; a feature above its threshold sets bit k of the leaf's number. */
  readonly features: Uint16Array
  readonly thresholds: Float32Array
  /** Leaves of tree t: places `t × 2^depth …`. */
  readonly leaves: Float32Array
  readonly depth: number
}

/** Sums in another order differ by less. */
const SLACK = 1e-6
/** Unit of the leaves and thresholds in the text. */
const STEP = 1000

/** The text form: one tree a line, `feature>threshold …;leaf …`, numbers in thousandths. All trees have the same depth. */
export function writeForest({ features, thresholds, leaves, depth }: Forest): string {
  const round = (value: number): number => Math.round(value * STEP) + 0
  return Array.from({ length: features.length / depth }, (_, t) => {
    const asks = Array.from({ length: depth }, (__, k) => `${features[t * depth + k]}>${round(thresholds[t * depth + k] as number)}`)
    const values = Array.from(leaves.subarray(t << depth, (t + 1) << depth), round)
    return `${asks.join(' ')};${values.join(' ')}`
  }).join('\n')
}

export function readForest(text: string): Forest {
  const rows = text
    .trim()
    .split('\n')
    .filter((row) => row.includes(';'))
    .map((row) => row.split(';') as [string, string])
  const asks = rows.flatMap(([questions]) => questions.trim().split(' '))
  return {
    features: Uint16Array.from(asks, (ask) => Number(ask.split('>')[0])),
    thresholds: Float32Array.from(asks, (ask) => Number(ask.split('>')[1]) / STEP),
    leaves: Float32Array.from(
      rows.flatMap(([, values]) => values.split(' ')),
      (value) => Number(value) / STEP,
    ),
    depth: rows.length === 0 ? 1 : asks.length / rows.length,
  }
}

/** Sum of the leaves that `values` falls into. */
export function scoreForest({ features, thresholds, leaves, depth }: Forest, values: ArrayLike<number>): number {
  let sum = 0
  for (let ask = 0, first = 0; ask < features.length; first += 1 << depth) {
    let leaf = first
    for (let bit = 0; bit < depth; bit++, ask++)
      if ((values[features[ask] as number] as number) > (thresholds[ask] as number)) leaf += 1 << bit
    sum += leaves[leaf] as number
  }
  return sum
}

/** Trees between two looks at whether the rest can still change the answer. */
const STRIDE = 8
const bounds = new WeakMap<Forest, { readonly least: Float64Array; readonly most: Float64Array }>()

/** What the trees from `t × STRIDE` on add at least and at most. */
function boundsOf(forest: Forest): { readonly least: Float64Array; readonly most: Float64Array } {
  const known = bounds.get(forest)
  if (known) return known
  const { leaves, features, depth } = forest
  const trees = features.length / depth
  const count = Math.ceil(trees / STRIDE)
  const made = { least: new Float64Array(count + 1), most: new Float64Array(count + 1) }
  for (let k = count - 1; k >= 0; k--) {
    made.least[k] = made.least[k + 1] as number
    made.most[k] = made.most[k + 1] as number
    for (let t = k * STRIDE; t < Math.min((k + 1) * STRIDE, trees); t++) {
      const own = leaves.subarray(t << depth, (t + 1) << depth)
      made.least[k] = (made.least[k] as number) + Math.min(...own)
      made.most[k] = (made.most[k] as number) + Math.max(...own)
    }
  }
  bounds.set(forest, made)
  return made
}

/** Whether `scoreForest` would give more than `limit`: most lines are decided before all trees are asked. */
export function scoresAbove(forest: Forest, values: ArrayLike<number>, limit: number): boolean {
  const { features, thresholds, leaves, depth } = forest
  const { least, most } = boundsOf(forest)
  const step = STRIDE * depth
  let sum = 0
  for (let ask = 0, first = 0; ask < features.length; first += 1 << depth) {
    if (ask % step === 0) {
      const k = ask / step
      if (sum + (least[k] as number) > limit + SLACK) return true
      if (sum + (most[k] as number) < limit - SLACK) return false
    }
    let leaf = first
    for (let bit = 0; bit < depth; bit++, ask++)
      if ((values[features[ask] as number] as number) > (thresholds[ask] as number)) leaf += 1 << bit
    sum += leaves[leaf] as number
  }
  return sum > limit
}

/** What each feature adds to the score: per tree the change of the mean leaf as one question after the other is answered. */
export function reasonsOf({ features, thresholds, leaves, depth }: Forest, values: ArrayLike<number>): Map<number, number> {
  const reasons = new Map<number, number>()
  for (let t = 0; t < features.length / depth; t++) {
    let open = Array.from(leaves.subarray(t << depth, (t + 1) << depth))
    const mean = (): number => open.reduce((sum, leaf) => sum + leaf, 0) / open.length
    let before = mean()
    // The last question is the highest bit: answering it halves the list.
    for (let k = depth - 1; k >= 0; k--) {
      const feature = features[t * depth + k] as number
      const isAbove = (values[feature] as number) > (thresholds[t * depth + k] as number)
      open = isAbove ? open.slice(open.length / 2) : open.slice(0, open.length / 2)
      reasons.set(feature, (reasons.get(feature) ?? 0) + mean() - before)
      before = mean()
    }
  }
  return reasons
}
