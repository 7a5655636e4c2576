// Decides which passages are the article's body: two linear models, then three plain rules.
import type { RuledBody } from '../sites/site-rule.ts'
import { chooseContainer, dot } from './choose.ts'
import { furnitureAtEdges } from './edges.ts'
import { FEATURE_NAMES } from './feature-names.ts'
import { describePassages } from './features.ts'
import type { Passage } from './passage.ts'
import type { Removal } from './removal.ts'
import { SECOND_NAMES, secondVectors } from './second-stage.ts'
import { type Survey, squeeze } from './survey.ts'
import { WEIGHTS } from './weights.ts'

/** The two models as vectors: `container` scores a line by itself, `line` with what is around it. */
export const MODEL = {
  container: Float32Array.from(FEATURE_NAMES, (name) => WEIGHTS[name]?.[0] ?? 0),
  line: Float32Array.from(FEATURE_NAMES, (name) => WEIGHTS[name]?.[1] ?? 0),
  around: Float32Array.from(SECOND_NAMES, (name) => WEIGHTS[name]?.[1] ?? 0),
} as const
/** Inside an element that a site rule vouches for, only clear junk goes. */
const RULED_THRESHOLD = -2
/** In log-odds. Favours precision a little: one line of junk hurts a reader more than one missing caption. */
const THRESHOLD = 0.5
/** Log-odds of a line in the midst of links. */
const LINK_LIST = -4
const BARE_ADDRESS = /^(?:https?:\/\/|www\.)\S+$/

export interface Body {
  readonly kept: readonly Passage[]
  /** The element that holds most of the body. */
  readonly container: Element | undefined
  /** What was left out; worked out when asked for. */
  readonly removed: () => Removal[]
}

export interface BodyHints {
  /** Index of the headline's passage, -1 when the title has no place. */
  readonly headline: number
  /** JSON-LD articleBody. */
  readonly linkedBody: string | undefined
  readonly description: string | undefined
  /** The body element a site rule names, and what is not body inside it. */
  readonly ruled?: RuledBody | undefined
  /** Steps to leave out: `lines`, `site-rule`, `headline`, `addresses`, `repeats`, `edges`. */
  readonly skip?: readonly string[]
}

/** The feature that spoke most against a line. */
function strongestObjection(own: Float32Array, around: readonly number[]): string {
  const against = (name: string, points: number): readonly [string, number] => [name, name === 'bias' ? 0 : points]
  const all = [
    ...FEATURE_NAMES.map((name, i) => against(name, (own[i] as number) * (MODEL.line[i] as number))),
    ...SECOND_NAMES.map((name, i) => against(name, (around[i] as number) * (MODEL.around[i] as number))),
  ]
  return all.reduce((worst, item) => (item[1] < worst[1] ? item : worst), ['model', 0])[0]
}

/** First stage and what follows from it: the container, and what is around each line. */
export function lookAround(
  passages: readonly Passage[],
  survey: Survey,
  vectors: readonly Float32Array[],
): { container: number; seconds: number[][] } {
  const logits = vectors.map((vector, i) => (survey.inLinkList[i] ? LINK_LIST : dot(MODEL.container, vector)))
  const container = chooseContainer(survey, logits)
  return { container, seconds: secondVectors(passages, survey, logits, container) }
}

/** Keeps the passages that read like body where the body is. */
export function judgeBody(passages: readonly Passage[], { headline, linkedBody, description, ruled, skip = [] }: BodyHints): Body {
  const { survey, vectors } = describePassages(passages, {
    headline,
    linkedBody: squeeze(linkedBody ?? ''),
    description: squeeze(description ?? ''),
  })
  const { container, seconds } = lookAround(passages, survey, vectors)
  const headlineKey = survey.keys[headline] ?? ''
  // A refrain inside one box is the author's; the same line in another box is the site's second copy.
  const seen = new Map<string, Element | null>()
  const kept: Passage[] = []
  const removed: { readonly passage: Passage; readonly step: string; readonly reason: string | (() => string) }[] = []
  passages.forEach((passage, i) => {
    const key = survey.keys[i] as string
    const objection = (): { step: string; reason: string | (() => string) } | undefined => {
      if (survey.inLinkList[i]) return { step: 'lines', reason: 'link-list' }
      const own = vectors[i] as Float32Array
      const around = seconds[i] as readonly number[]
      const score = dot(MODEL.line, own) + dot(MODEL.around, around)
      if (ruled && !ruled.holds(passage.element)) return { step: 'site-rule', reason: 'outside-body' }
      if (ruled && ruled.drop !== '' && passage.element.closest(ruled.drop)) return { step: 'site-rule', reason: 'named-by-rule' }
      if (score <= (ruled ? RULED_THRESHOLD : THRESHOLD)) return { step: 'lines', reason: () => strongestObjection(own, around) }
      if (key === headlineKey && key !== '') return { step: 'headline', reason: 'repeats-title' }
      if (BARE_ADDRESS.test(passage.text)) return { step: 'addresses', reason: 'bare-address' }
      return key.length >= 20 && seen.has(key) && seen.get(key) !== passage.element.parentElement
        ? { step: 'repeats', reason: 'said-before' }
        : undefined
    }
    if (i === headline) return
    const against = objection()
    if (against && !skip.includes(against.step)) removed.push({ ...against, passage })
    else {
      kept.push(passage)
      seen.set(key, passage.element.parentElement)
    }
  })
  const edges = skip.includes('edges') ? new Map<Passage, string>() : furnitureAtEdges(kept)
  for (const [passage, reason] of edges) removed.push({ step: 'edges', reason, passage })
  const told = (): Removal[] =>
    removed.map(({ passage, step, reason }) => ({
      step,
      reason: typeof reason === 'string' ? reason : reason(),
      text: passage.text.slice(0, 200),
    }))
  return { kept: kept.filter((passage) => !edges.has(passage)), container: ruled?.body ?? survey.tree.elements[container], removed: told }
}
