// The headline without the site's name, from rival claims: <title>, headings, og:title, JSON-LD.

export interface TitleClaims {
  /** `<title>`, white space folded. */
  readonly documentTitle: string
  /** Texts of the page's headings that could be the headline, h1 first, in document order. */
  readonly headings: readonly string[]
  /** The page's only h1, when it is not a link: believed even when `<title>` says something else. */
  readonly soleHeading?: string
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

/** Letters and digits only, lower case: two spellings of one headline compare equal. */
export const titleKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

const SEPARATOR =
  /\s+[|｜¦·•»«›‹:∶~/\\–—-]+\s+|\s*[|｜_»›]+\s*|(?<=\p{Script=Han}|[)）”"？！?!])\s*(?:--+|——|[-–—])\s*(?=[\p{Script=Han}\p{L}])/gu
const HAN_SITE_WORD =
  /(?:网|频道|新闻|财经|在线|日报|晚报|时报|周刊|资讯|中心|门户|证券|股票|基金|手机版|客户端|论坛|博客|头条|号|报|tv|app|news|com|cn)$/i
const HAN = /\p{Script=Han}/u

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

/** Cuts the site's name, section and tags off a `<title>`. */
export function stripSiteName(title: string, siteNames: readonly string[]): TitleChoice {
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
      ? HAN_SITE_WORD.test(part.trim()) || /[_|｜]/.test(title.slice(cut.from, cut.to))
      : part.split(/\s+/).length <= 4
    const isShort = units(part) < units(rest) && units(rest) >= 12
    if (!known && !(looksLikeName && isShort)) continue
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

/**
 * Picks the headline. A heading that `<title>` or the metadata repeats wins, because it is what the reader sees; then a heading that says nearly
 * the same; then the metadata; then `<title>` without the site's name.
 */
export function chooseTitle({ documentTitle, headings, soleHeading, stated, siteNames }: TitleClaims): TitleChoice {
  const stripped = stripSiteName(documentTitle, siteNames)
  const claims = [...stated.map((text) => stripSiteName(text, siteNames).title), stripped.title].filter((text) => text !== '')
  const claimKeys = [documentTitle, ...stated, ...claims].map(titleKey)
  const usable = headings.filter((text) => titleKey(text).length >= 2 && text.length <= 300 && !isSiteName(text, siteNames))
  const repeated = usable.filter((text) => {
    const key = titleKey(text)
    return claimKeys.some((claim) => claim === key || (units(text) >= 12 && claim.includes(key)))
  })
  const longest = repeated.reduce<string | undefined>(
    (best, text) => (best && titleKey(best).length >= titleKey(text).length ? best : text),
    undefined,
  )
  const near = usable.find((text) => claims.some((claim) => likeness(titleKey(text), titleKey(claim)) > 0.7 && units(text) >= 14))
  const sole =
    soleHeading !== undefined && usable.includes(soleHeading) && units(soleHeading) >= 20 && soleHeading.length <= 200
      ? soleHeading
      : undefined
  const title = longest ?? near ?? sole ?? claims[0] ?? usable[0] ?? ''
  return { title, suffix: stripped.suffix }
}
