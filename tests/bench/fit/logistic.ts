// Logistic regression with a little ridge, by Adam over the whole set: small data, no randomness, the same numbers on every machine.

export interface Sample {
  /** Non-zero places and values. */
  readonly features: Sparse
  /** 0–1. */
  readonly label: number
  readonly weight: number
}

export type Sparse = readonly (readonly [at: number, value: number])[]

/** The sparse form of a plain list. */
export const sparse = (values: ArrayLike<number>): Sparse =>
  Array.from(values, (value, at) => [at, value] as const).filter(([, value]) => value !== 0)

export interface FitOptions {
  /** How many features there are. */
  readonly size: number
  readonly ridge: number
  readonly steps: number
  readonly rate: number
  /** Where the ridge pulls to, zero unless given. */
  readonly expected?: ArrayLike<number>
  /** A weight keeps the sign of what is expected of it. */
  readonly signed?: boolean
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

export const score = (weights: ArrayLike<number>, features: Sparse): number =>
  features.reduce((sum, [at, value]) => sum + value * (weights[at] as number), 0)

/** Weights, one per feature; give a constant feature for the bias. */
export function regress(
  samples: readonly Sample[],
  { size, ridge, steps, rate, expected = new Float64Array(size), signed = false }: FitOptions,
): Float64Array {
  const weights = Float64Array.from(expected)
  const mean = new Float64Array(size)
  const square = new Float64Array(size)
  const total = samples.reduce((sum, { weight }) => sum + weight, 0)
  const flat = samples.map(({ features }) => ({
    at: Uint16Array.from(features, ([at]) => at),
    values: Float64Array.from(features, ([, value]) => value),
  }))
  for (let step = 1; step <= steps; step++) {
    const slope = Float64Array.from(weights, (weight, i) => (weight - (expected[i] as number)) * ridge)
    for (const [n, { label, weight }] of samples.entries()) {
      const { at, values } = flat[n] as (typeof flat)[number]
      let sum = 0
      for (let k = 0; k < at.length; k++) sum += (values[k] as number) * (weights[at[k] as number] as number)
      const error = (weight / total) * (sigmoid(sum) - label)
      for (let k = 0; k < at.length; k++) slope[at[k] as number] = (slope[at[k] as number] as number) + error * (values[k] as number)
    }
    const pace = rate * (step < steps * 0.6 ? 1 : step < steps * 0.85 ? 0.3 : 0.1)
    for (let i = 0; i < size; i++) {
      const g = slope[i] as number
      mean[i] = 0.9 * (mean[i] as number) + 0.1 * g
      square[i] = 0.995 * (square[i] as number) + 0.005 * g * g
      const step1 = (mean[i] as number) / (1 - 0.9 ** step)
      const step2 = Math.sqrt((square[i] as number) / (1 - 0.995 ** step)) + 1e-9
      const next = (weights[i] as number) - (pace * step1) / step2
      weights[i] = signed && next * (expected[i] as number) < 0 ? 0 : next
    }
  }
  return weights
}
