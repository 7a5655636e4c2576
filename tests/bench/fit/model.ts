// Fits the model of lines and boxes (lib/dom/extract/model.ts) on described pages.
import { type Candidates, describeCandidates, type VotingPage } from '#lib/dom/extract/candidates.ts'
import { FEATURE_NAMES } from '#lib/dom/extract/feature-names.ts'
import { addSurroundings, lookOnce, looksOf, type Model, OPEN, ROW_NAMES } from '#lib/dom/extract/model.ts'
import { insideOf } from '#lib/dom/extract/tree.ts'
import { type Forest, scoreForest } from '#lib/dom/extract/trees.ts'
import { fitForest } from './forest.ts'
import type { DescribedData } from './in-page.ts'
import { regress, sparse } from './logistic.ts'

/** A page to learn from. */
export interface FitPage {
  readonly page: VotingPage
  /** Per line: how much of it is body, and how much the line counts; 0 for lines that are decided without the model. */
  readonly labels: readonly number[]
  readonly weights: readonly number[]
  /** How much the page counts. */
  readonly factor: number
  /** Pages of one site share it. */
  readonly group: number
}

const FIRST_OPTIONS = { ridge: 5e-4, steps: 260, rate: 0.08 }
const BOX_OPTIONS = { trees: 140, depth: 3, rate: 0.07, ridge: 5, rows: 0.6, columns: 0.35, loss: 'square', seed: 1 } as const
const LINE_OPTIONS = { trees: 220, depth: 3, rate: 0.08, ridge: 8, rows: 0.7, columns: 0.2, loss: 'logistic', seed: 2 } as const
/** Parts by site in which boxes are scored by a forest that has not seen them, so that the lines learn how far to trust the vote. */
const INNER_PARTS = 3
/** Log-odds from which a line counts for a box: what is left of a box is what the second look would keep. */
const COUNTS = -1

/** Puts the lists that crossed from the browser back into arrays. */
export function toPage(data: DescribedData): VotingPage {
  const width = ROW_NAMES.length
  const { headline, headlineBox } = data
  return {
    headline,
    headlineBox,
    vectors: data.vectors.map((values) => {
      const vector = new Float32Array(width)
      for (const [at, value] of values) vector[at] = value
      return vector
    }),
    survey: {
      tree: { parents: Int32Array.from(data.parents), of: Int32Array.from(data.of) },
      units: Float64Array.from(data.units),
      links: Float64Array.from(data.links),
      isHeading: Uint8Array.from(data.isHeading),
      isProse: Uint8Array.from(data.isProse),
      passedOver: Uint8Array.from(data.passedOver),
      prose: Float64Array.from(data.prose),
      linked: Float64Array.from(data.linked),
      total: Float64Array.from(data.total),
      names: Int32Array.from(data.names),
      itemprop: Uint8Array.from(data.itemprop),
      lists: Int32Array.from(data.lists),
      articles: Int32Array.from(data.articles),
      shapes: data.shapes.map((id) => ({ id })),
      densest: data.densest,
      isHan: data.isHan,
    },
  }
}

interface Boxes {
  readonly looks: Uint8Array
  readonly candidates: Candidates
  readonly targets: readonly number[]
  readonly firsts: Float64Array
}

/** F1 of the body that a box would make, from the labels of the lines that its first look leaves. */
function boxTargets({ page, labels }: FitPage, firsts: Float64Array, { ids }: Candidates): number[] {
  const { tree, units } = page.survey
  const wanted = labels.reduce((sum, label, i) => sum + label * (units[i] as number), 0) + 1e-9
  return ids.map((id) => {
    const inside = insideOf(tree, id)
    let taken = 1
    let right = 0
    labels.forEach((label, i) => {
      if (inside[tree.of[i] as number] !== 1 || (firsts[i] as number) <= COUNTS) return
      taken += units[i] as number
      right += label * (units[i] as number)
    })
    return (2 * right) / (taken + wanted)
  })
}

const rowsOf = (pages: readonly (readonly [FitPage, Boxes])[]) => ({
  rows: pages.flatMap(([, { candidates }]) => [...candidates.rows]),
  targets: pages.flatMap(([, { targets }]) => [...targets]),
  weights: pages.flatMap(([{ factor }, { targets }]) => targets.map(() => factor / Math.sqrt(targets.length))),
})

export interface FitOptions {
  readonly box?: Partial<Parameters<typeof fitForest>[1]>
  readonly line?: Partial<Parameters<typeof fitForest>[1]>
}

/** Deterministic: the same pages give the same model. */
export function fitModel(pages: readonly FitPage[], { box = {}, line = {} }: FitOptions = {}): Model {
  const lines = pages.flatMap((each) =>
    each.weights.flatMap((weight, i) => (weight > 0 ? [{ each, i, label: each.labels[i] as number, weight: weight * each.factor }] : [])),
  )
  const first = Float32Array.from(
    regress(
      lines.map(({ each, i, label, weight }) => ({
        features: sparse((each.page.vectors[i] as Float32Array).subarray(0, FEATURE_NAMES.length)),
        label,
        weight,
      })),
      { ...FIRST_OPTIONS, size: FEATURE_NAMES.length },
    ),
    (weight) => Math.round(weight * 100) / 100,
  )
  const boxed = pages.map((each): [FitPage, Boxes] => {
    const firsts = lookOnce(each.page, first)
    const candidates = describeCandidates(each.page, firsts)
    return [each, { looks: looksOf(each.page, firsts), candidates, firsts, targets: boxTargets(each, firsts, candidates) }]
  })
  const fitBoxes = (some: typeof boxed): Forest => fitForest(rowsOf(some), { ...BOX_OPTIONS, ...box })
  for (let part = 0; part < INNER_PARTS; part++) {
    const forest = fitBoxes(boxed.filter(([{ group }]) => group % INNER_PARTS !== part))
    for (const [{ page }, { candidates, firsts, looks }] of boxed.filter(([{ group }]) => group % INNER_PARTS === part))
      addSurroundings(
        page,
        firsts,
        looks,
        candidates,
        candidates.rows.map((row) => scoreForest(forest, row)),
      )
  }
  const opens = new Map(boxed.map(([each, { looks }]) => [each, looks]))
  const open = lines.filter(({ each, i }) => opens.get(each)?.[i] === OPEN)
  const forest = fitForest(
    {
      rows: open.map(({ each, i }) => each.page.vectors[i] as Float32Array),
      targets: open.map(({ label }) => label),
      weights: open.map(({ weight }) => weight),
    },
    { ...LINE_OPTIONS, ...line },
  )
  return { first, box: fitBoxes(boxed), line: forest }
}
