// From all dictionary hits to the ones that are meant: longest first, negatives respected, ambiguous names only with evidence.

import { isAccident, isPerson } from './accident.ts'
import { countriesNamed, INDEX_MOVES_EN, INDEX_MOVES_ZH, LIST_SEPARATOR } from './cues.ts'
import { evidenceFor, type Shown } from './evidence.ts'
import { ACRONYM, NEGATIVE, SURE } from './format.ts'
import type { Gazetteer } from './gazetteer.ts'
import { HAN } from './key.ts'
import type { Hit } from './scan.ts'
import { endAt, GAP_LINE, GAP_SPACE, type Stream } from './stream.ts'
import { followsName, type TickerHit } from './tickers.ts'

export interface Meant {
  readonly hit: Hit
  readonly confidence: number
}

/** Leftmost-longest, except that a longer sure name beats an unsure one that begins before it. `refused` hits do not take part. */
function select(hits: readonly Hit[], refused: ReadonlySet<Hit>): Hit[] {
  const chosen: Hit[] = []
  for (const hit of hits) {
    if (refused.has(hit)) continue
    const last = chosen[chosen.length - 1]
    if (!last || hit.start >= last.end) {
      chosen.push(hit)
      continue
    }
    const lastUnsure = last.certainty !== SURE && last.certainty !== NEGATIVE
    if (lastUnsure && hit.certainty === SURE && hit.end - hit.start > last.end - last.start) chosen[chosen.length - 1] = hit
  }
  return chosen
}

/** Hits whose own code stands right behind them. */
function withTicker(stream: Stream, hits: readonly Hit[], tickers: readonly TickerHit[]): Set<Hit> {
  const ticketed = new Set<Hit>()
  let next = 0
  for (const hit of hits) {
    const end = endAt(stream, hit.end)
    while (next < tickers.length && (tickers[next]?.start ?? 0) < end) next++
    for (let i = next; i < Math.min(next + 3, tickers.length); i++) {
      const ticker = tickers[i]
      if (ticker && ticker.target === hit.target && followsName(stream.text, end, ticker)) ticketed.add(hit)
    }
  }
  return ticketed
}

/** Hits that stand in an enumeration with a sure one, or at least three together (中信、招商、平安等). */
function inLists(stream: Stream, chosen: readonly Hit[], sure: (hit: Hit) => boolean): Set<Hit> {
  const listed = new Set<Hit>()
  let run: Hit[] = []
  const close = (): void => {
    if (run.length > 2 || run.some(sure)) for (const hit of run) listed.add(hit)
    run = []
  }
  for (const hit of chosen) {
    const last = run[run.length - 1]
    const joined = last && hit.start - last.end < 6 && LIST_SEPARATOR.test(stream.text.slice(endAt(stream, last.end), stream.at[hit.start]))
    if (!joined || hit.certainty === NEGATIVE) close()
    if (hit.certainty !== NEGATIVE) run.push(hit)
  }
  close()
  return listed
}

/** An unsure Han name that touches a sure one is a word of that one's: 亚太|经合组织. Chinese separates names. */
function glued(stream: Stream, chosen: readonly Hit[]): Set<Hit> {
  const found = new Set<Hit>()
  chosen.forEach((hit, i) => {
    const next = chosen[i + 1]
    if (hit.certainty === SURE || hit.certainty === NEGATIVE || next?.certainty !== SURE || next.start !== hit.end) return
    const han = (stream.classes[hit.end - 1] ?? 0) & (stream.classes[next.start] ?? 0) & HAN
    if (han && ((stream.classes[next.start] ?? 0) & (GAP_SPACE | GAP_LINE)) === 0) found.add(hit)
  })
  return found
}

const isHan = (stream: Stream, hit: Hit): boolean => ((stream.classes[hit.end - 1] ?? 0) & HAN) !== 0

/** Once "Tony Abbott" was named, a later "Abbott" is he: the word alone is refused everywhere. */
function refusePersons(stream: Stream, hits: readonly Hit[], refused: Set<Hit>): void {
  const word = (hit: Hit): string => stream.text.slice(stream.at[hit.start], endAt(stream, hit.end))
  // The article has the company by another name too (Ford Motor): then only Bill Ford himself is a person.
  const elsewhere = (name: Hit): boolean =>
    hits.some((hit) => hit.target === name.target && hit.certainty === SURE && hit.end - hit.start > name.end - name.start)
  const persons = new Set([...refused].filter((hit) => isPerson(stream, hit) && !elsewhere(hit)).map(word))
  if (persons.size > 0) for (const hit of hits) if (hit.certainty !== NEGATIVE && persons.has(word(hit))) refused.add(hit)
}

/** A building, a prize or a place that bears a company's name: Boeing Field, Barclays Center. */
const NAMESAKE =
  /^ (?:Field|Stadium|Arena|Center|Centre|Park|Tower|Building|Plaza|Street|Avenue|Road|Bridge|Hall|Museum|Cup|Prize|Award|Awards|Theatre|Theater|Open|Marathon)(?![A-Za-z])/

function isNamesake(stream: Stream, hit: Hit): boolean {
  const end = endAt(stream, hit.end)
  return NAMESAKE.test(stream.text.slice(end, end + 12))
}

/** The market in a code is no mention of the exchange: (NYSE: BABA). */
function refuseInside(stream: Stream, hits: readonly Hit[], tickers: readonly TickerHit[], refused: Set<Hit>): void {
  let next = 0
  for (const hit of hits) {
    const start = stream.at[hit.start] ?? 0
    while (next < tickers.length && (tickers[next]?.end ?? 0) <= start) next++
    const ticker = tickers[next]
    if (ticker && !ticker.bare && ticker.start <= start && endAt(stream, hit.end) <= ticker.end) refused.add(hit)
  }
}

/** An exchange's or data house's name that rises and falls is its index. */
function isIndex(gazetteer: Gazetteer, stream: Stream, hit: Hit): boolean {
  const kind = gazetteer.kind(hit.target)
  if ((kind !== 'exchange' && kind !== 'index') || hit.end - hit.start > 8) return false
  const end = endAt(stream, hit.end)
  const after = stream.text.slice(end, end + 16)
  return INDEX_MOVES_EN.test(after) || INDEX_MOVES_ZH.test(after)
}

/**
 * The hits that are meant, by start, without overlaps. Evidence found for one place counts for the others, so it is weighed
 * in rounds until nothing changes (at most four: each round refuses names for good).
 */
export function resolve(
  gazetteer: Gazetteer,
  stream: Stream,
  hits: readonly Hit[],
  tickers: readonly TickerHit[],
  titleEnd: number,
): Meant[] {
  const refused = new Set(
    hits.filter(
      (hit) => hit.certainty !== NEGATIVE && (isAccident(stream, hit) || isIndex(gazetteer, stream, hit) || isNamesake(stream, hit)),
    ),
  )
  refusePersons(stream, hits, refused)
  refuseInside(stream, hits, tickers, refused)
  // Only acronyms ask for countries, and looking for them costs a pass over the text each.
  const named = hits.some((hit) => hit.certainty === ACRONYM) ? countriesNamed(stream.text) : []
  let meant: Meant[] = []
  for (let round = 0; round < 4; round++) {
    const chosen = select(hits, refused)
    const ticketed = withTicker(stream, chosen, tickers)
    const sure = (hit: Hit): boolean => hit.certainty === SURE || ticketed.has(hit)
    const institutions = new Set(chosen.filter(sure).map((hit) => hit.target))
    for (const ticker of tickers) if (!ticker.bare) institutions.add(ticker.target)
    const countries = new Set([...named, ...[...institutions].map((target) => gazetteer.country(target))])
    const otherCentralBank = [...institutions].some(
      (target) => gazetteer.kind(target) === 'central_bank' && gazetteer.country(target) !== 'CN',
    )
    const shown: Shown = {
      institutions,
      otherCentralBank,
      countries,
      ticketed,
      listed: inLists(stream, chosen, sure),
      glued: glued(stream, chosen),
    }
    const confidence = new Map<Hit, number>()
    for (const hit of chosen) {
      if (hit.certainty === NEGATIVE) continue
      const found = hit.certainty === SURE ? 1 : evidenceFor(gazetteer, stream, hit, shown, titleEnd)
      confidence.set(hit, found)
      if (found > 0 && hit.certainty !== SURE) institutions.add(hit.target)
    }
    // An enumeration with a name that has just been shown is one as well: Eni and Shell.
    const after: Shown = {
      ...shown,
      listed: inLists(stream, chosen, (hit) => sure(hit) || (!isHan(stream, hit) && (confidence.get(hit) ?? 0) > 0.6)),
    }
    let changed = false
    for (const hit of chosen) {
      if (hit.certainty === NEGATIVE || (confidence.get(hit) ?? 0) > 0) continue
      const again = evidenceFor(gazetteer, stream, hit, after, titleEnd)
      confidence.set(hit, again)
      if (again > 0) continue
      refused.add(hit)
      changed = true
    }
    meant = chosen.filter((hit) => (confidence.get(hit) ?? 0) > 0).map((hit) => ({ hit, confidence: confidence.get(hit) ?? 0 }))
    if (!changed) break
  }
  return meant
}
