// The headline without the site's name, from rival claims: <title>, headings, og:title, JSON-LD.
import { simplify } from '../text/simplify.ts'

export interface HeadingClaim {
  readonly text: string
  /** `sole`: the page's only h1, and no link; `main`: an h1 or one that names itself the title; `minor`: any other. */
  readonly rank: 'sole' | 'main' | 'minor'
}

export interface TitleClaims {
  /** `<title>`, white space folded. */
  readonly documentTitle: string
  /** The page's headings that could be the headline, best first. */
  readonly headings: readonly HeadingClaim[]
  /** What metadata calls the headline: og:title, JSON-LD headline and the like. */
  readonly stated: readonly string[]
  /** Names of the site and paper: og:site_name, publisher, host labels. */
  readonly siteNames: readonly string[]
}

export interface TitleChoice {
  readonly title: string
  /** The site's name as `<title>` carries it behind the headline, if one was cut. */
  readonly suffix: string | undefined
}

/** The claims of one page are compared again and again: their keys are kept. */
const known = new Map<string, string>()
const MOST_KNOWN = 300
const LONGEST_KNOWN = 600

/** Letters and digits only, lower case: two spellings of one headline compare equal. */
export function titleKey(text: string): string {
  const before = known.get(text)
  if (before !== undefined) return before
  const key = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
  if (text.length > LONGEST_KNOWN) return key
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, key)
  return key
}

const SEPARATOR =
  /\s+[|｜¦·•»«›‹:∶~/\\–—-]+\s+|\s*[|｜_»›]+\s*|(?<=\p{Script=Han}|[)）”"？！?!])\s*(?:--+|——|[-–—])\s*(?=[\p{Script=Han}\p{L}])/gu
const HAN_SITE_WORD =
  /(?:网|频道|新闻|财经|在线|日报|晚报|时报|周刊|杂志|资讯|中心|门户|证券|股票|基金|手机版|客户端|论坛|博客|头条|号|报|云|中文|奇摩|tv|app|news|com|cn)$/i
/** What is called so is a site, however short the title in front of it. */
const HAN_SITE = /^\p{Script=Han}{2,8}网$/u
/** Behind a dash and without any mark a handful of characters is a section: 快讯, 纪检, 公司新闻. */
const HAN_SECTION = /^\s*\p{Script=Han}{2,4}\s*$/u
const HAN = /\p{Script=Han}/u
const HAN_PAIR = /^\p{Script=Han}{2}$/u

const units = (text: string): number => (HAN.test(text) ? text.length * 2 : text.length)

function isSiteName(part: string, siteNames: readonly string[]): boolean {
  const key = titleKey(part)
  if (key === '') return true
  return siteNames.some((name) => {
    const known = titleKey(name)
    return (
      known.length > 1 &&
      (key === known ||
        (key.length > 3 && known.includes(key)) ||
        (known.length > 3 && key.includes(known) && key.length < known.length * 2.5))
    )
  })
}

/** Cuts the site's name, section and tags off a `<title>`; with `onlyKnown`, in words of Latin letters no more than the names it was given. */
export function stripSiteName(title: string, siteNames: readonly string[], onlyKnown = false): TitleChoice {
  const cuts = [...title.matchAll(SEPARATOR)].map((match) => ({ from: match.index, to: match.index + match[0].length }))
  let end = title.length
  let start = 0
  const first = cuts[0]
  if (first && isSiteName(title.slice(0, first.from), siteNames) && title.length - first.to > first.from && cuts.length < 4)
    start = first.to
  for (const cut of cuts.reverse()) {
    if (cut.from <= start) break
    const rest = title.slice(start, cut.from)
    const part = title.slice(cut.to, end)
    const known = isSiteName(part, siteNames)
    const looksLikeName = HAN.test(part)
      ? HAN_SITE_WORD.test(simplify(part.trim())) || /[_|｜]/.test(title.slice(cut.from, cut.to)) || HAN_SECTION.test(part)
      : !onlyKnown && part.split(/\s+/).length <= 4
    const isShort = units(part) < units(rest) && units(rest) >= 12
    // 中国诗歌网 behind a title of three characters is the site all the same.
    const isNamed = HAN.test(part) && HAN_SITE.test(simplify(part.trim())) && rest.trim().length > 1
    if (!known && !isNamed && !(looksLikeName && isShort)) continue
    end = cut.from
  }
  const suffix = end < title.length ? title.slice(end).replace(/^[\s|｜¦·•»«›‹:∶~/\\–—_-]+/u, '') : undefined
  return { title: title.slice(start, end).trim(), suffix: suffix || undefined }
}

/** Share of the shorter text's character pairs that the other has too, 0–1. */
function likeness(left: string, right: string): number {
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  if (short.length < 2) return 0
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < long.length; i++) pairs.add(long.slice(i, i + 2))
  let shared = 0
  for (let i = 0; i + 1 < short.length; i++) if (pairs.has(short.slice(i, i + 2))) shared++
  return shared / (short.length - 1)
}

const WORDS = /[\p{L}\p{N}]{4,}/gu
/** What any two headlines may share. */
const COMMON = /^(?:with|from|this|that|what|when|where|which|will|your|have|more|about|into|than|they|their|after|best|news|guide|20\d\d)$/

/** True when two headlines speak of one thing: they share a telling word, or two Han characters in a row. */
function areOfOneStory(left: string, right: string): boolean {
  const words = new Set((left.toLowerCase().match(WORDS) ?? []).filter((word) => !COMMON.test(word)))
  if ((right.toLowerCase().match(WORDS) ?? []).some((word) => words.has(word))) return true
  for (let i = 0; i + 1 < left.length; i++) if (HAN_PAIR.test(left.slice(i, i + 2)) && right.includes(left.slice(i, i + 2))) return true
  return false
}

/** Longer than names of sections are: six words, or ten Han characters. */
const isSentence = (text: string): boolean => text.split(/\s+/).length >= 6 || (HAN.test(text) && text.length >= 10)

/** Marks after which a site's or section's name may stand; a colon only parts a name that stands in front. */
const CUT = /[|｜¦·•»«›‹:：∶~/\\_—–\-()（）[\]【】]/

/** True when `part` is `whole` without what stands before or behind one of its cuts. */
function isCutFrom(whole: string, part: string): boolean {
  const at = whole.toLowerCase().indexOf(part.toLowerCase())
  if (at < 0) return false
  const before = whole.slice(0, at).trimEnd()
  const behind = whole.slice(at + part.length).trimStart()
  return (before === '' || CUT.test(before.at(-1) as string)) && (behind === '' || CUT.test(behind.charAt(0)))
}

/** What a heading's editor adds to it: a permalink's sign. */
const PERMALINK = /\s*[¶#§🔗]+$/u

/** "Blog: ", "独家：" in front of what everybody else calls the title. */
const LABELLED = /^\p{L}{2,14}\s?[:：]\s*(.{8,})$/u
/** A heading that says nearly what a claim says has at least this share of its length. */
const NEAR_LENGTH = 0.6

/** How the claims spell the title of `key`: the most frequent spelling, `seen` first among equals, since the reader sees it. */
function spellingOf(key: string, seen: string | undefined, claims: readonly string[]): string {
  const votes = new Map<string, number>(seen === undefined ? [] : [[seen, 1]])
  for (const claim of claims) if (titleKey(claim) === key) votes.set(claim, (votes.get(claim) ?? 0) + 1)
  return [...votes].reduce((best, item) => (item[1] > best[1] ? item : best), [seen ?? '', 0])[0]
}

/**
 * Picks the headline by who agrees with whom. A heading that `<title>` or the metadata repeats whole wins, then a main heading that is `<title>`
 * without the site's or section's name, then the page's only h1 beside metadata that says something else: editors write one headline for readers
 * and another for search engines. Without metadata an h1 that `<title>` does not repeat is as often the name of the site or the section,
 * and a `<title>` of several words wins.
 */
export function chooseTitle({ documentTitle, headings, stated, siteNames }: TitleClaims): TitleChoice {
  const stripped = stripSiteName(documentTitle, siteNames)
  // Metadata names the headline, and seldom the site behind it.
  const named = stripped.suffix === undefined ? siteNames : [...siteNames, stripped.suffix]
  const bare = stated.map((text) => stripSiteName(text, named, true).title)
  const claims = [...bare, stripped.title].filter((text) => text !== '')
  const wholes = [documentTitle, ...stated, ...claims]
  const keys = new Set(wholes.map(titleKey))
  const usable = headings
    .map(({ text, rank }) => {
      const signless = text.replace(PERMALINK, '')
      const labelled = LABELLED.exec(signless)?.[1]
      return { text: labelled !== undefined && keys.has(titleKey(labelled)) ? labelled : signless, rank }
    })
    .filter(({ text }) => titleKey(text).length >= 2 && text.length <= 300 && !isSiteName(text, siteNames))
  const longest = (found: readonly HeadingClaim[]): string | undefined =>
    found.reduce<string | undefined>((best, { text }) => (best && titleKey(best).length >= titleKey(text).length ? best : text), undefined)
  const isCut = ({ text }: HeadingClaim): boolean => units(text) >= 8 && wholes.some((whole) => isCutFrom(whole, text))
  const isNear = ({ text }: HeadingClaim): boolean =>
    units(text) >= 14 &&
    claims.some((claim) => {
      const [mine, theirs] = [titleKey(text), titleKey(claim)]
      return mine.length >= theirs.length * NEAR_LENGTH && likeness(mine, theirs) > 0.7
    })
  const isMain = ({ rank }: HeadingClaim): boolean => rank !== 'minor'
  const sole = usable.find(({ text, rank }) => rank === 'sole' && units(text) >= 20 && text.length <= 200)?.text
  const isTold = sole !== undefined && isSentence(sole) && areOfOneStory(sole, stripped.title)
  // The page's only h1 is its headline when metadata says that this is a story, or when it tells what <title> tells.
  const trusted = stated.length > 0 || isTold ? sole : undefined
  const heading =
    longest(usable.filter((claim) => isMain(claim) && keys.has(titleKey(claim.text)))) ??
    (trusted !== undefined && areOfOneStory(trusted, documentTitle)
      ? undefined
      : longest(usable.filter(({ text }) => keys.has(titleKey(text))))) ??
    longest(usable.filter((claim) => isMain(claim) && isCut(claim))) ??
    usable.find((claim) => isMain(claim) && isNear(claim))?.text ??
    trusted ??
    longest(usable.filter((claim) => units(claim.text) >= 12 && isCut(claim))) ??
    (stated.length > 0 ? usable.find(isNear)?.text : undefined)
  const typed = stripped.title.split(/\s+/).length >= 3 || units(stripped.title) >= 16 ? stripped.title : undefined
  const title = heading ?? bare[0] ?? typed ?? sole ?? claims[0] ?? usable[0]?.text ?? ''
  return { title: spellingOf(titleKey(title), heading, claims) || title, suffix: stripped.suffix }
}
