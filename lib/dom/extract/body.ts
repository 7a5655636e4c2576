// Decides which passages are the article's body: two linear models, then three plain rules.
import { chooseContainer, dot } from './choose.ts'
import { furnitureAtEdges } from './edges.ts'
import { FEATURE_NAMES } from './feature-names.ts'
import { describePassages } from './features.ts'
import type { Passage } from './passage.ts'
import type { Removal } from './removal.ts'
import { SECOND_NAMES, secondVectors } from './second-stage.ts'
import { squeeze } from './survey.ts'
import { WEIGHTS } from './weights.ts'

const FIRST = Float32Array.from(FEATURE_NAMES, (name) => WEIGHTS[name]?.[0] ?? 0)
const SECOND = Float32Array.from(SECOND_NAMES, (name) => WEIGHTS[name]?.[1] ?? 0)
/** Inside an element that a site rule vouches for, only clear junk goes. */
const RULED_THRESHOLD = -2
/** In log-odds. Favours precision a little: one line of junk hurts a reader more than one missing caption. */
const THRESHOLD = 0.5
const BARE_ADDRESS = /^(?:https?:\/\/|www\.)\S+$/

export interface Body {
  readonly kept: readonly Passage[]
  /** The element that holds most of the body. */
  readonly container: Element | undefined
  readonly removed: readonly Removal[]
}

export interface BodyHints {
  /** Index of the headline's passage, -1 when the title has no place. */
  readonly headline: number
  /** JSON-LD articleBody. */
  readonly linkedBody: string | undefined
  readonly description: string | undefined
  /** The body element a site rule names, and what is not body inside it. */
  readonly ruled?: { readonly body: Element; readonly drop: string } | undefined
  /** Steps to leave out: `lines`, `site-rule`, `headline`, `addresses`, `repeats`, `edges`. */
  readonly skip?: readonly string[]
}

/** The feature that spoke most against a line. */
function strongestObjection(vector: Float32Array): string {
  let worst = 0
  let name = 'model'
  for (let i = 0; i < vector.length; i++) {
    const points = (vector[i] as number) * (SECOND[i] as number)
    if (points < worst && SECOND_NAMES[i] !== 'bias') {
      worst = points
      name = SECOND_NAMES[i] as string
    }
  }
  return name
}

/** Keeps the passages that read like body where the body is. */
export function judgeBody(passages: readonly Passage[], { headline, linkedBody, description, ruled, skip = [] }: BodyHints): Body {
  const { survey, vectors } = describePassages(passages, {
    headline,
    linkedBody: squeeze(linkedBody ?? ''),
    description: squeeze(description ?? ''),
  })
  const logits = vectors.map((vector) => dot(FIRST, vector))
  const container = chooseContainer(survey, logits)
  const seconds = secondVectors(passages, survey, vectors, logits, container)
  const headlineKey = survey.keys[headline] ?? ''
  // A refrain inside one box is the author's; the same line in another box is the site's second copy.
  const seen = new Map<string, Element | null>()
  const kept: Passage[] = []
  const removed: Removal[] = []
  passages.forEach((passage, i) => {
    const key = survey.keys[i] as string
    const objection = (): { step: string; reason: string } | undefined => {
      const score = dot(SECOND, seconds[i] as Float32Array)
      if (ruled && !ruled.body.contains(passage.element)) return { step: 'site-rule', reason: 'outside-body' }
      if (ruled && ruled.drop !== '' && passage.element.closest(ruled.drop)) return { step: 'site-rule', reason: 'named-by-rule' }
      if (score <= (ruled ? RULED_THRESHOLD : THRESHOLD)) return { step: 'lines', reason: strongestObjection(seconds[i] as Float32Array) }
      if (key === headlineKey && key !== '') return { step: 'headline', reason: 'repeats-title' }
      if (BARE_ADDRESS.test(passage.text)) return { step: 'addresses', reason: 'bare-address' }
      return key.length >= 20 && seen.has(key) && seen.get(key) !== passage.element.parentElement
        ? { step: 'repeats', reason: 'said-before' }
        : undefined
    }
    if (i === headline) return
    const against = objection()
    if (against && !skip.includes(against.step)) removed.push({ ...against, text: passage.text.slice(0, 200) })
    else {
      kept.push(passage)
      seen.set(key, passage.element.parentElement)
    }
  })
  const edges = skip.includes('edges') ? new Map<Passage, string>() : furnitureAtEdges(kept)
  for (const [passage, reason] of edges) removed.push({ step: 'edges', reason, text: passage.text.slice(0, 200) })
  return { kept: kept.filter((passage) => !edges.has(passage)), container: ruled?.body ?? survey.tree.elements[container], removed }
}
