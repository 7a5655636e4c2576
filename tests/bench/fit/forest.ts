// Gradient boosting with oblivious trees on binned features: https://arxiv.org/abs/1706.09516, histograms as in https://arxiv.org/abs/1603.02754.
import type { Forest } from '#lib/dom/extract/trees.ts'
import { randomFrom } from './random.ts'

export interface ForestOptions {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  /** Added to the weight of each leaf; weights have mean 1. */
  readonly ridge: number
  /** Shares of rows and of features that a tree looks at. */
  readonly rows: number
  readonly columns: number
  readonly loss: 'logistic' | 'square'
  readonly seed: number
}

export interface Training {
  readonly rows: readonly Float32Array[]
  readonly targets: ArrayLike<number>
  readonly weights: ArrayLike<number>
}

const BINS = 24

/** Values between which a feature is cut: quantiles of its different values, in thousandths as they will be written. */
function cutsOf(rows: readonly Float32Array[], feature: number): Float32Array {
  const step = Math.max(1, Math.floor(rows.length / 20_000))
  const values = rows.filter((_, i) => i % step === 0).map((row) => row[feature] as number)
  const sorted = [...new Set(values)].toSorted((a, b) => a - b)
  const middles = sorted.slice(1).map((value, i) => Math.round(((value + (sorted[i] as number)) / 2) * 1000) / 1000)
  const count = Math.min(BINS - 1, middles.length)
  return Float32Array.from(
    new Set(Array.from({ length: count }, (_, k) => middles[Math.floor(((k + 0.5) * middles.length) / count)] as number)),
  )
}

/** Fits a forest that predicts `targets`: log-odds of them (`logistic`) or themselves (`square`). */
export function fitForest({ rows, targets, weights }: Training, options: ForestOptions): Forest {
  const { trees, depth, rate, ridge, loss } = options
  const random = randomFrom(options.seed)
  const count = rows.length
  const width = rows[0]?.length ?? 0
  const mean = Array.from(weights).reduce((sum, weight) => sum + weight, 0) / count
  const cuts = Array.from({ length: width }, (_, feature) => cutsOf(rows, feature))
  const bins = cuts.map((own, feature) =>
    Uint8Array.from(rows, (row) => {
      const value = row[feature] as number
      let bin = 0
      while (bin < own.length && value > (own[bin] as number)) bin++
      return bin
    }),
  )
  const usable = cuts.flatMap((own, feature) => (own.length > 0 ? [feature] : []))
  const scores = new Float64Array(count)
  const slopes = new Float64Array(count)
  const curves = new Float64Array(count)
  const forest = {
    features: new Uint16Array(trees * depth),
    thresholds: new Float32Array(trees * depth),
    leaves: new Float32Array(trees << depth),
    depth,
  }

  for (let t = 0; t < trees; t++) {
    const chosen: number[] = []
    for (let i = 0; i < count; i++) {
      const weight = (weights[i] as number) / mean
      const guess = loss === 'logistic' ? 1 / (1 + Math.exp(-(scores[i] as number))) : (scores[i] as number)
      slopes[i] = weight * (guess - (targets[i] as number))
      curves[i] = loss === 'logistic' ? weight * Math.max(guess * (1 - guess), 0.02) : weight
      if (random() < options.rows) chosen.push(i)
    }
    const sample = Int32Array.from(chosen)
    const columns = usable.filter(() => random() < options.columns)
    const leafOf = new Uint8Array(count)
    for (let k = 0; k < depth; k++) {
      const { feature, bin } = bestQuestion(sample, leafOf, 1 << k, columns, bins, slopes, curves, ridge)
      forest.features[t * depth + k] = feature
      forest.thresholds[t * depth + k] = cuts[feature]?.[bin] ?? 0
      const own = bins[feature] as Uint8Array
      for (let i = 0; i < count; i++) if ((own[i] as number) > bin) leafOf[i] = (leafOf[i] as number) | (1 << k)
    }
    const slope = new Float64Array(1 << depth)
    const curve = new Float64Array(1 << depth)
    for (const i of sample) {
      const leaf = leafOf[i] as number
      slope[leaf] = (slope[leaf] as number) + (slopes[i] as number)
      curve[leaf] = (curve[leaf] as number) + (curves[i] as number)
    }
    for (let leaf = 0; leaf < 1 << depth; leaf++)
      forest.leaves[(t << depth) + leaf] = Math.round(((-rate * (slope[leaf] as number)) / ((curve[leaf] as number) + ridge)) * 1000) / 1000
    for (let i = 0; i < count; i++) scores[i] = (scores[i] as number) + (forest.leaves[(t << depth) + (leafOf[i] as number)] as number)
  }
  return forest
}

/** The feature and bin whose question, put to all leaves at once, lowers the loss most. */
function bestQuestion(
  sample: Int32Array,
  leafOf: Uint8Array,
  leaves: number,
  columns: readonly number[],
  bins: readonly Uint8Array[],
  slopes: Float64Array,
  curves: Float64Array,
  ridge: number,
): { feature: number; bin: number } {
  const best = { feature: columns[0] ?? 0, bin: 0, gain: Number.NEGATIVE_INFINITY }
  const slope = new Float64Array(leaves * BINS)
  const curve = new Float64Array(leaves * BINS)
  for (const feature of columns) {
    const own = bins[feature] as Uint8Array
    slope.fill(0)
    curve.fill(0)
    for (let n = 0; n < sample.length; n++) {
      const i = sample[n] as number
      const at = (leafOf[i] as number) * BINS + (own[i] as number)
      slope[at] = (slope[at] as number) + (slopes[i] as number)
      curve[at] = (curve[at] as number) + (curves[i] as number)
    }
    const gains = new Float64Array(BINS)
    for (let leaf = 0; leaf < leaves; leaf++) {
      let allSlope = 0
      let allCurve = 0
      for (let bin = 0; bin < BINS; bin++) {
        allSlope += slope[leaf * BINS + bin] as number
        allCurve += curve[leaf * BINS + bin] as number
      }
      let below = 0
      let belowCurve = 0
      for (let bin = 0; bin < BINS - 1; bin++) {
        below += slope[leaf * BINS + bin] as number
        belowCurve += curve[leaf * BINS + bin] as number
        const above = allSlope - below
        gains[bin] = (gains[bin] as number) + below ** 2 / (belowCurve + ridge) + above ** 2 / (allCurve - belowCurve + ridge)
      }
    }
    for (let bin = 0; bin < BINS - 1; bin++)
      if ((gains[bin] as number) > best.gain + 1e-9) Object.assign(best, { feature, bin, gain: gains[bin] as number })
  }
  return best
}
