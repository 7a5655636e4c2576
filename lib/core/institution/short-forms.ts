// Short forms of the names on the board: introduced by the article, or made the way newspapers shorten.
import { isChinese, shortForms } from './bare-name.ts'
import type { Board } from './board.ts'
import { AFTER_EN, AFTER_EN_WEAK, AFTER_ZH, AFTER_ZH_LATER, LEGAL_AFTER_ZH } from './cues.ts'
import { standsFree } from './evidence.ts'
import { GENERIC, NOT_IN_NAME, ORG_ENDS } from './forms-en.ts'
import type { Gazetteer } from './gazetteer.ts'
import { introducedAt, placesOf } from './learn.ts'
import { isFunctionWord, isPlace } from './lexicon.ts'
import { type Owner, ownerOf } from './owner.ts'
import { isSurname } from './surname.ts'

/** Gives mentions of unlisted names the name or institution that the article links theirs to. One pass. */
function rename(board: Board, links: ReadonlyMap<string, Owner>): void {
  if (links.size === 0) return
  for (const mention of board.all()) {
    const owner = mention.name === undefined ? undefined : links.get(mention.name)
    if (!owner) continue
    const { name: _, ...rest } = mention
    board.remove(mention)
    board.add({ ...rest, ...owner })
  }
}

/** Introduced short forms → whose they are. A listed short form names its long one: 北京某某股份有限公司（以下简称京威股份）. */
export function introductions(board: Board, gazetteer: Gazetteer, text: string): Map<string, Owner> {
  const learnt = new Map<string, Owner>()
  const links = new Map<string, Owner>()
  for (const mention of board.all()) {
    if (mention.name !== undefined && links.has(mention.name)) continue
    const found = introducedAt(text, text.slice(mention.start, mention.end), mention.end)
    // Lowe's (LOW): its code, not its short form.
    if (!found || (mention.target !== undefined && gazetteer.byTicker(`US:${found.short}`) === mention.target)) continue
    const known = board
      .within(found.start, found.start + found.short.length)
      .find((other) => other.id !== undefined && other.confidence >= 1)
    if (known && mention.name !== undefined) links.set(mention.name, ownerOf(known))
    else if (mention.id !== undefined) learnt.set(found.short, ownerOf(mention))
    else if (mention.name !== undefined) {
      const short = isChinese(found.short) ? found.short : mention.name
      if (short !== mention.name) links.set(mention.name, { name: short })
      learnt.set(found.short, { name: short })
    }
    if (learnt.size > 300) break
  }
  rename(board, links)
  return learnt
}

/** Short forms of full unlisted names: 武汉金凰珠宝 is also written 金凰珠宝. */
export function shortenings(board: Board): Map<string, Owner> {
  const learnt = new Map<string, Owner>()
  for (const { name } of board.all()) {
    if (name === undefined || learnt.has(name) || learnt.size > 300) continue
    learnt.set(name, { name })
    if (isChinese(name)) for (const short of shortForms(name)) if (!learnt.has(short)) learnt.set(short, { name })
    // Old Mill Partners is also written Old Mill: two words are enough to know it by.
    const words = name.split(' ')
    const short = words.slice(0, -1)
    if (
      words.length > 2 &&
      ORG_ENDS.has(words[words.length - 1] ?? '') &&
      short.every((word) => /^[A-Z]/.test(word)) &&
      !short.every((word) => GENERIC.has(word))
    )
      learnt.set(short.join(' '), { name })
  }
  return learnt
}

/** Adam Neumann: another word with a capital before it, which is no institution. */
function hasGiven(text: string, start: number, board: Board): boolean {
  const given = /[a-z,] ([A-Z][a-z]+) $/.exec(text.slice(Math.max(0, start - 20), start))?.[1]
  return given !== undefined && !NOT_IN_NAME.has(given) && !GENERIC.has(given) && board.isFree(start - given.length - 1, start)
}

const COMPANY_TAIL =
  /^ (?:[A-Z][A-Za-z&.-]+ ){0,3}(?:Inc|Corp|Co|Ltd|Limited|LLC|LLP|PLC|Plc|plc|Group|Holdings|Capital|Partners|Securities|Corporation|Company|Management|Bank|Bancorp|Airlines|Pharmaceuticals|Therapeutics|Technologies|Energy|Media|Finance|Industries|Ventures|Motors|Foods|Brands|Resources|Mining)$/

/**
 * English papers shorten a company to its first word (Voltic Ghana Limited … Voltic said). Only a word that stands alone
 * somewhere with something that companies do, and never written small.
 */
export function firstWords(board: Board, text: string): Map<string, Owner> {
  const learnt = new Map<string, Owner>()
  const tried = new Set<string>()
  for (const mention of board.all()) {
    const name = text.slice(mention.start, mention.end).replace(/\.$/, '')
    const first = /^[A-Z][A-Za-z&-]{3,}/.exec(name)?.[0]
    if (!first || tried.has(first) || GENERIC.has(first) || NOT_IN_NAME.has(first) || !COMPANY_TAIL.test(name.slice(first.length))) continue
    tried.add(first)
    if (/(?:ian|ese|ish|can)$/.test(first) || new RegExp(`\\b${first.toLowerCase()}\\b`).test(text)) continue
    const shown = placesOf(text, first, 60).some(({ start, end }) => {
      const alone =
        board.isFree(start, end) &&
        !/[A-Z][a-z]+ $/.test(text.slice(Math.max(0, start - 16), start)) &&
        !/^ [A-Z]/.test(text.slice(end, end + 2))
      const behind = text.slice(end, end + 24)
      return alone && (AFTER_EN.test(behind) || AFTER_EN_WEAK.test(behind))
    })
    if (shown && !placesOf(text, first, 60).some(({ start, end }) => isSurname(text, start, end) || hasGiven(text, start, board)))
      learnt.set(first, ownerOf(mention))
    if (tried.size > 120) break
  }
  return learnt
}

const HOUSE =
  /^([\u4e00-\u9fff]{2,3})(?:证券|银行|基金|保险|信托|期货|资管|资本|集团|控股|股份|电力|电气|电器|汽车|重工|财富|科技|能源|地产|航空)$/

/**
 * 东方证券 is also written 东方 where it does what companies do, when no other house of the article begins like that. A place or a
 * name that stands for itself (上海, 中国) is never a short form.
 */
export function bareHeads(board: Board, folded: string): { start: number; end: number; owner: Owner }[] {
  const heads = new Map<string, Owner | undefined>()
  for (const mention of board.all()) {
    const head = HOUSE.exec(folded.slice(mention.start, mention.end))?.[1]
    if (!head || isPlace(head) || isPlace(head.slice(0, 2)) || isFunctionWord(head)) continue
    const known = heads.get(head)
    const owner = mention.confidence >= 1 ? ownerOf(mention) : undefined
    heads.set(head, heads.has(head) && known?.id !== owner?.id ? undefined : owner)
  }
  const found: { start: number; end: number; owner: Owner }[] = []
  for (const [head, owner] of heads) {
    if (!owner) continue
    for (const { start, end } of placesOf(folded, head)) {
      const behind = folded.slice(end, end + 24)
      if (!board.isFree(start, end) || !(AFTER_ZH.test(behind) || AFTER_ZH_LATER.test(behind)) || !standsFree(folded, start)) continue
      if (!LEGAL_AFTER_ZH.test(behind)) found.push({ start, end, owner })
    }
  }
  return found
}

/** "the Bank" with a capital inside a sentence is the one bank that the article has named. */
export function theBank(board: Board, text: string): { start: number; end: number; owner: Owner }[] {
  const places = [...text.matchAll(/(?<=[a-z,;] the )Bank(?= [a-z]|['’]s [a-z]|[.,;])/g)].slice(0, 200)
  if (places.length === 0) return []
  const banks = board.all().filter((mention) => /\bBank\b/.test(text.slice(mention.start, mention.end)))
  const found: { start: number; end: number; owner: Owner }[] = []
  for (const { index } of places) {
    // Whom the reader has met by then.
    const met = new Map(banks.filter((bank) => bank.end <= index).map((bank) => [String(bank.id ?? bank.name), ownerOf(bank)]))
    const [owner] = met.values()
    if (owner && met.size === 1 && board.isFree(index, index + 4)) found.push({ start: index, end: index + 4, owner })
  }
  return found
}

/** 中国国际期货 is also written 国际期货: a sure name without the country in front, four characters at least. */
export function withoutCountry(board: Board, text: string): Map<string, Owner> {
  const learnt = new Map<string, Owner>()
  for (const mention of board.all()) {
    const surface = text.slice(mention.start, mention.end)
    if (mention.id !== undefined && mention.confidence >= 1 && /^中[国國]/.test(surface) && surface.length >= 6)
      learnt.set(surface.slice(2), ownerOf(mention))
  }
  return learnt
}
