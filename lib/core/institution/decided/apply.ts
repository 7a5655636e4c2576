// The reader's decisions over what the matcher found.
import { institutionId } from '#lib/core/ids.ts'
import type { Directory } from '../directory.ts'
import { keyOfMention, UNLISTED } from '../group.ts'
import type { Institution, Mention } from '../model.ts'
import { streamOf } from '../stream.ts'
import { type Correction, type Decided, isOwn, type OwnInstitution } from './model.ts'
import { ownMentions } from './own-mentions.ts'
import { placeOf, samePlace } from './place.ts'

/** A longer name that is sure keeps its place: an own 东方 is not meant in 东方证券. */
const keepsPlace = (mention: Mention, start: number, end: number): boolean =>
  mention.confidence >= 1 && mention.start <= start && mention.end >= end && mention.end - mention.start > end - start

function withOwn(text: string, mentions: readonly Mention[], own: readonly OwnInstitution[]): readonly Mention[] {
  if (own.length === 0) return mentions
  const added: Mention[] = []
  const kept: Mention[] = []
  const hits = ownMentions(streamOf(text), own)
  let next = 0
  for (const mention of mentions) {
    while (next < hits.length && (hits[next]?.end ?? 0) <= mention.start) next++
    let beaten = false
    for (let i = next; i < hits.length && (hits[i]?.start ?? 0) < mention.end; i++) {
      const hit = hits[i]
      if (hit && !keepsPlace(mention, hit.start, hit.end)) beaten = true
    }
    if (!beaten) kept.push(mention)
  }
  next = 0
  for (const { start, end, owner, ownName } of hits) {
    while (next < kept.length && (kept[next]?.end ?? 0) <= start) next++
    if ((kept[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue
    added.push({ start, end, surface: text.slice(start, end), institution: owner.id, via: ownName ? 'name' : 'alias', confidence: 1 })
  }
  return [...kept, ...added].sort((a, b) => a.start - b.start)
}

/** One place, one article and one wording are narrower than all; the newer of two equals counts. */
const weight = ({ article, surface, place }: Correction): number =>
  (place === undefined ? 0 : 4) + (article === undefined ? 0 : 2) + (surface === undefined ? 0 : 1)

function byKey({ corrections, own }: Decided, address: string): Map<string, Correction[]> {
  const found = new Map<string, Correction[]>()
  const known = new Set<string>(own.map(({ id }) => id))
  for (const correction of corrections) {
    if (correction.article !== undefined && correction.article !== address) continue
    // What it was corrected to has been deleted since.
    if (correction.to && isOwn(correction.to.key) && !known.has(correction.to.key)) continue
    found.set(correction.key, [...(found.get(correction.key) ?? []), correction])
  }
  for (const group of found.values()) group.sort((a, b) => weight(b) - weight(a) || (a.updatedAt < b.updatedAt ? 1 : -1))
  return found
}

function moved({ name: _, institution: __, ...rest }: Mention, to: string): Mention {
  const where = to.startsWith(UNLISTED) ? { name: to.slice(UNLISTED.length) } : { institution: institutionId(to) }
  return { ...rest, ...where, confidence: 1 }
}

/** Follows corrections from one to the next; a circle ends where it began to repeat. Undefined: no institution. */
function corrected(text: string, mention: Mention, corrections: ReadonlyMap<string, readonly Correction[]>): Mention | undefined {
  let now = mention
  const seen = new Set<string>()
  for (let key = keyOfMention(now); !seen.has(key); key = keyOfMention(now)) {
    seen.add(key)
    const correction = corrections
      .get(key)
      ?.find(
        ({ surface, place }) =>
          (surface === undefined || surface === mention.surface) && (place === undefined || samePlace(place, placeOf(text, mention))),
      )
    if (!correction) break
    if (!correction.to) return undefined
    now = moved(now, correction.to.key)
  }
  return now
}

/** `address` is the article's canonical one. Result sorted, not overlapping, like the input. */
export function applyDecisions(text: string, mentions: readonly Mention[], decided: Decided, address: string): readonly Mention[] {
  const all = withOwn(text, mentions, decided.own)
  if (decided.corrections.length === 0) return all
  const here = byKey(decided, address)
  return here.size === 0 ? all : all.flatMap((mention) => corrected(text, mention, here) ?? [])
}

const shownOf = ({ id, name, kind, tickers }: OwnInstitution): Institution => ({
  id,
  ...(/\p{Script=Han}/u.test(name) ? { nameZh: name } : { nameEn: name }),
  kind,
  tickers,
})

/** The directory with the reader's own institutions in it. */
export function withOwnNames(directory: Directory, own: readonly OwnInstitution[]): Directory {
  if (own.length === 0) return directory
  const known = new Map(own.map((each) => [each.id, each]))
  return {
    ...directory,
    get(id) {
      const found = known.get(id)
      return found ? shownOf(found) : directory.get(id)
    },
  }
}
