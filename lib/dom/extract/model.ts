// Scores of the lines: a first look at each line by itself, a vote among the boxes, a second look with both known.
import { type Candidates, describeCandidates, type VotingPage } from './candidates.ts'
import { FEATURE_NAMES } from './feature-names.ts'
import { BOX_FOREST, LINE_FOREST } from './forests.ts'
import { addSecond, SECOND_NAMES } from './second-stage.ts'
import { type Forest, readForest, scoreForest, scoresAbove } from './trees.ts'
import { addVotes, VOTE_NAMES } from './vote.ts'
import { WEIGHTS } from './weights.ts'

/** The order of the numbers in a line's row: what is described at first, then what each stage adds. */
export const ROW_NAMES: readonly string[] = [...FEATURE_NAMES, ...SECOND_NAMES, ...VOTE_NAMES]
const SECOND = FEATURE_NAMES.length
const VOTES = SECOND + SECOND_NAMES.length
/** Log-odds of a line that is passed over. */
const PASSED_OVER = -4
/** Log-odds by the first look below and above which a line is not looked at again: on labelled articles no second look had changed one of them. */
const HOPELESS = -4
const SURE = 2.5
/** What the first look makes of a line. */
const OUT = 0
export const OPEN = 1
const IN = 2

export interface Model {
  /** One weight per name in `FEATURE_NAMES`; gives log-odds. */
  readonly first: Float32Array
  /** Gives the share of a perfect body (F1) that a box would make. */
  readonly box: Forest
  /** Over `ROW_NAMES`; gives log-odds. */
  readonly line: Forest
}

let shipped: Model | undefined

/** The model as fitted by `npm run bench -- fit-body`; read from its text when first needed. */
export function shippedModel(): Model {
  shipped ??= {
    first: Float32Array.from(FEATURE_NAMES, (name) => WEIGHTS[name] ?? 0),
    box: readForest(BOX_FOREST),
    line: readForest(LINE_FOREST),
  }
  return shipped
}

export interface Judged {
  /** Log-odds that a line is body, by the first look. */
  readonly firsts: Float64Array
  /** What the first look makes of each line: those that are `OPEN` get a second. */
  readonly looks: Uint8Array
  /** 1 for a line that is body. */
  readonly isBody: Uint8Array
  readonly candidates: Candidates
  /** Per candidate. */
  readonly boxScores: readonly number[]
}

/** The first look: log-odds per line. */
export function lookOnce({ survey, vectors }: VotingPage, weights: Float32Array): Float64Array {
  const scores = new Float64Array(vectors.length).fill(PASSED_OVER)
  for (let i = 0; i < vectors.length; i++) {
    if (survey.passedOver[i] !== 0) continue
    const vector = vectors[i] as Float32Array
    let sum = 0
    for (let k = 0; k < SECOND; k++) sum += (vector[k] as number) * (weights[k] as number)
    scores[i] = sum
  }
  return scores
}

/** Adds to the rows of the lines that are `OPEN` what the boxes and neighbours say. */
export function addSurroundings(
  page: VotingPage,
  firsts: Float64Array,
  looks: Uint8Array,
  candidates: Candidates,
  boxScores: readonly number[],
): void {
  const isOpen = looks.map((look) => (look === OPEN ? 1 : 0))
  addSecond(page.survey, firsts, isOpen, candidates.gaining, page.vectors, SECOND)
  addVotes(page.survey, candidates, boxScores, firsts, isOpen, page.vectors, VOTES)
}

/** Per line `OUT`, `OPEN` or `IN`, from the log-odds of the first look. */
export const looksOf = ({ survey }: VotingPage, firsts: Float64Array, threshold = 0): Uint8Array =>
  survey.passedOver.map((why, i) => {
    const first = firsts[i] as number
    return why !== 0 || first <= threshold + HOPELESS ? OUT : first > SURE ? IN : OPEN
  })

/** Judges all lines of a page by log-odds above `threshold`; its `vectors` must have room for `ROW_NAMES` and are completed. */
export function judgeLines(page: VotingPage, threshold: number, { first, box, line }: Model = shippedModel()): Judged {
  const firsts = lookOnce(page, first)
  const looks = looksOf(page, firsts, threshold)
  const candidates = describeCandidates(page, firsts)
  const boxScores = candidates.rows.map((row) => scoreForest(box, row))
  addSurroundings(page, firsts, looks, candidates, boxScores)
  const isBody = looks.map((look, i) =>
    look === IN || (look === OPEN && scoresAbove(line, page.vectors[i] as Float32Array, threshold)) ? 1 : 0,
  )
  return { firsts, looks, isBody, candidates, boxScores }
}
