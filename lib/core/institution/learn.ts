// Short forms that the article itself introduces: 国泰君安证券股份有限公司（下称“国泰君安”）, Silicon Valley Bank (SVB).
import { initialsOf } from './form-en.ts'

/** A name to look for in the rest of the article, and the place that introduced it. */
export interface Learnt {
  readonly short: string
  /** Where the short form stands in its introduction. */
  readonly start: number
}

const ZH =
  /^\s?[（(](?:[^（()）]{0,24}[，,；;])?(?:以下(?:简称|称为|称|统称)|下简称|下称|简称|简称为|又称|又名|原名|原名为|曾用名)[:：为]?\s?[“"「『'‘]?([^”"」』'’（()）,，;；]{2,14})[”"」』'’]?/
/** In brackets behind a name without being its short form. */
const NO_INITIALS = /^(?:ETF|IPO|CEO|CFO|COO|USD|CNY|HKD|EUR|JPY|ADR|GDR|REITS?|LOF|QDII|APP|NYSE|NASDAQ|HKEX|AAA|BBB|CCC)$/

const EN = /^,? ?[(（](?:(?:the|hereinafter|formerly|or) )?["“'‘]?([A-Z][A-Za-z&.-]{1,11}(?: [A-Z][A-Za-z]+)?)["”'’]?[)）]/

/** Words that stand for what is being described in this document, not names: (以下简称“公司”), (the "Company"). */
const DEFINED =
  /^(?:公司|本公司|上市公司|集团|本集团|报告|基金|本基金|公告|办法|管理办法|协议|通知|意见|标的公司|标的|目标公司|交易|本次交易|发行人|甲方|乙方|Company|Issuer|Group|Fund|Bank|Agreement|Report|Notes?|Offering)$/

/** The short form introduced right behind a name that ends at `end`, if any. English ones must be initials or words of the name. */
export function introducedAt(text: string, name: string, end: number): Learnt | undefined {
  const behind = text.slice(end, end + 56)
  const zh = ZH.exec(behind)
  const short = (zh?.[1] ?? '').trim()
  if (zh && short.length >= 2 && !DEFINED.test(short)) return { short, start: end + behind.indexOf(short, zh[0].length - short.length - 1) }
  const en = EN.exec(behind)?.[1]
  if (!en || DEFINED.test(en)) return undefined
  // Behind a Chinese name initials need not fit: 中国光伏行业协会（CPIA）.
  if (/[\u4e00-\u9fff]/.test(name) && /^[A-Z]{3,8}$/.test(en) && !NO_INITIALS.test(en))
    return { short: en, start: end + behind.indexOf(en) }
  const initials = initialsOf(name)
  const fits =
    en === initials || (en.length >= 3 && initials.startsWith(en)) || (name.includes(en) && en.length > 3) || isSubsequence(en, name)
  return fits ? { short: en, start: end + behind.indexOf(en) } : undefined
}

/** Capitals of the abbreviation in the order of the name's letters, the first one first: GTJA ~ Guotai Junan. */
function isSubsequence(short: string, name: string): boolean {
  if (!/^[A-Z]{2,8}$/.test(short) || short.charAt(0) !== name.charAt(0).toUpperCase()) return false
  const letters = name.toUpperCase()
  let at = 0
  for (const letter of short) {
    at = letters.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

/**
 * All places of a learnt short form, not inside a longer Latin word. Stops after `limit` places.
 */
export function placesOf(text: string, short: string, limit = 400): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = []
  const latin = /[A-Za-z0-9]/
  for (let at = text.indexOf(short); at >= 0 && places.length < limit; at = text.indexOf(short, at + short.length)) {
    const end = at + short.length
    if (latin.test(short.charAt(0)) && latin.test(text.charAt(at - 1))) continue
    if (latin.test(short.charAt(short.length - 1)) && latin.test(text.charAt(end))) continue
    places.push({ start: at, end })
  }
  return places
}
