// Decides which passages are the article's body: the model's scores, then plain rules.

import { around, nameIn, tagOf } from '../plain.ts'
import type { RuledBody } from '../sites/site-rule.ts'
import type { DescribedPage, ReadPage } from './described-page.ts'
import { furnitureAtEdges, type KeptLine } from './edges.ts'
import { describePassages } from './features.ts'
import { type LineFacts, squeeze } from './line-facts.ts'
import { type Judged, judgeLines, type Model, OPEN, ROW_NAMES, shippedModel } from './model.ts'
import type { Passage } from './passage.ts'
import { LINKS } from './passed-over.ts'
import type { BoxVote, Removal } from './removal.ts'
import type { Survey } from './survey.ts'
import { insideOf } from './tree.ts'
import { reasonsOf } from './trees.ts'
import { sharesOf, winnerOf } from './vote.ts'

/** Inside an element that a site rule vouches for, only clear junk goes. In log-odds, as is the next. */
const RULED_THRESHOLD = -2
const THRESHOLD = 0
const BARE_ADDRESS = /^(?:https?:\/\/|www\.)\S+$/
interface Against {
  readonly step: string
  /** Undefined where the model is asked for it. */
  readonly reason: string | undefined
}

/** What can be said against a line. */
const AGAINST = {
  links: { step: 'lines', reason: 'link-list' },
  outside: { step: 'lines', reason: 'outside-prose' },
  outsideRule: { step: 'site-rule', reason: 'outside-body' },
  dropped: { step: 'site-rule', reason: 'named-by-rule' },
  model: { step: 'lines', reason: undefined },
  title: { step: 'headline', reason: 'repeats-title' },
  address: { step: 'addresses', reason: 'bare-address' },
  repeat: { step: 'repeats', reason: 'said-before' },
} as const satisfies Readonly<Record<string, Against>>

/** Lines this long do not come twice by chance. */
const LONG_LINE = 20

export interface Body {
  readonly kept: readonly Passage[]
  /** The element that holds most of the body. */
  readonly container: Element | undefined
  /** What was left out; worked out when asked for. */
  readonly removed: () => Removal[]
  /** The boxes that stood for election, best first; worked out when asked for. */
  readonly votes: () => BoxVote[]
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
  /** The shipped one unless given. */
  readonly model?: Model | undefined
}

/** The feature that spoke most against a line, in the look that it went out by. */
function strongestObjection({ first, line }: Model, row: Float32Array, isOpen: boolean): string {
  const reasons = isOpen ? [...reasonsOf(line, row)] : Array.from(first, (weight, k) => [k, weight * (row[k] as number)] as const)
  const [feature] = reasons.reduce((worst, reason) => (reason[1] < worst[1] ? reason : worst), [-1, 0] as const)
  return ROW_NAMES[feature] ?? 'model'
}

/** Tag, id and class of an element, short enough for a report. */
const nameOf = (element: Element | undefined): string =>
  element
    ? tagOf(element).toLowerCase() +
      [nameIn(element, 'id')].map((id) => (id ? `#${id}` : '')).join('') +
      (nameIn(element, 'class').match(/\S+/g) ?? [])
        .slice(0, 3)
        .map((name) => `.${name}`)
        .join('')
    : ''

function votesOf({ elements }: DescribedPage, { candidates, boxScores }: Judged, passages: readonly Passage[]): BoxVote[] {
  const shares = sharesOf(boxScores)
  return candidates.ids
    .map((id, k) => ({
      element: nameOf(elements[id]),
      score: boxScores[k] as number,
      share: shares[k] as number,
      from: passages[candidates.first[id] as number]?.text.slice(0, 60) ?? '',
      lines: (candidates.last[id] as number) - (candidates.first[id] as number) + 1,
    }))
    .toSorted((a, b) => b.score - a.score)
}

/** Log-odds by the first look from which a line will do where there is no better one. */
const PASSABLE = -1

/** Where no line convinces, as on a page that shows but a summary: the prose below the headline in the box that won the vote. */
function proseBelow({ tree, isProse, passedOver }: Survey, firsts: Float64Array, headline: number, winner: number): Uint8Array {
  const inside = insideOf(tree, winner)
  const mayBe = (i: number): boolean =>
    headline >= 0 && i > headline && isProse[i] === 1 && passedOver[i] === 0 && (firsts[i] as number) > PASSABLE
  return isProse.map((_, i) => (mayBe(i) ? (inside[tree.of[i] as number] as number) : 0))
}

/** Keeps the passages that read like body where the body is. */
export function judgeBody(flow: ReadPage, hints: BodyHints): Body {
  const { passages } = flow
  const { headline, linkedBody, description, ruled, skip = [], model = shippedModel() } = hints
  const context = { headline, linkedBody: squeeze(linkedBody ?? ''), description: squeeze(description ?? ''), isRuled: ruled !== undefined }
  const page = describePassages(flow, context, ROW_NAMES.length)
  const threshold = ruled ? RULED_THRESHOLD : THRESHOLD
  const judged = judgeLines(page, threshold, model)
  const { survey, vectors } = page
  const winner = judged.candidates.ids[winnerOf(judged.boxScores)] ?? -1
  const isBody = judged.isBody.includes(1) ? judged.isBody : proseBelow(survey, judged.firsts, headline, winner)
  const headlineKey = survey.facts[headline]?.key ?? 0
  // A refrain inside one box is the author's; the same line in another box is the site's second copy.
  const seen = new Map<number, number>()
  const kept: KeptLine[] = []
  const removed: { readonly i: number; readonly against: Against }[] = []
  // A heading belongs to what it heads.
  const heads = (i: number): boolean => survey.isHeading[i] === 1 && (survey.links[i] as number) <= 0.5 && isBody[i + 1] === 1
  const objection = (i: number, passage: Passage, key: number, box: number): Against | undefined => {
    if (survey.passedOver[i] !== 0) return survey.passedOver[i] === LINKS ? AGAINST.links : AGAINST.outside
    if (ruled && !ruled.holds(passage.element)) return AGAINST.outsideRule
    if (ruled && ruled.drop !== '' && around(passage.element, ruled.drop)) return AGAINST.dropped
    if (isBody[i] === 0 && !heads(i)) return AGAINST.model
    if (key === headlineKey && key !== 0) return AGAINST.title
    if (BARE_ADDRESS.test(passage.text)) return AGAINST.address
    const isLong = (survey.facts[i] as LineFacts).letters >= LONG_LINE
    return isLong && seen.has(key) && seen.get(key) !== box ? AGAINST.repeat : undefined
  }
  passages.forEach((passage, i) => {
    if (i === headline) return
    const { key } = survey.facts[i] as LineFacts
    const box = survey.tree.parents[survey.tree.of[i] as number] as number
    const against = objection(i, passage, key, box)
    if (against && !skip.includes(against.step)) removed.push({ i, against })
    else {
      kept.push({ passage, size: survey.units[i] as number, says: page.says[i] as number })
      seen.set(key, box)
    }
  })
  const edges = skip.includes('edges') ? new Map<Passage, string>() : furnitureAtEdges(kept)
  return {
    kept: kept.flatMap(({ passage }) => (edges.has(passage) ? [] : passage)),
    container: ruled?.body ?? page.elements[winner],
    removed: () => [
      ...removed.map(({ i, against }) => ({
        step: against.step,
        reason: against.reason ?? strongestObjection(model, vectors[i] as Float32Array, judged.looks[i] === OPEN),
        text: (passages[i] as Passage).text.slice(0, 200),
      })),
      ...[...edges].map(([passage, reason]) => ({ step: 'edges', reason, text: passage.text.slice(0, 200) })),
    ],
    votes: () => votesOf(page, judged, passages),
  }
}
