// Finds the title and the passage that shows it.
import { chooseTitle, titleKey } from '#lib/core/article/title.ts'
import { around, attributeOf, holds, isNamed, nameIn, titleOf } from '../plain.ts'
import { knowing } from './known.ts'
import type { LinkedArticle } from './metadata/json-ld.ts'
import { META_NAMES, type MetaTags } from './metadata/meta-tags.ts'
import type { Passage } from './passage.ts'

export interface Headline {
  readonly title: string
  /** The site's name that `<title>` carries. */
  readonly suffix: string | undefined
  /** Index of the passage that shows the title, -1 when none does. */
  readonly headline: number
}

const TITLE_NAME =
  /(?:^|[\s_-])(?:h1|title|headline|biaoti|tit|arti?_?title|news_?title|main-?title)(?:[\s_-]|$)|articletitle|newstitle|post-?title|entry-?title/i
const NOT_TITLE_NAME = /sub|related|widget|sidebar|site-?title|logo|list|module|section/i

/** An h1 that is no link. */
const TOP = 5
const TITLED = 1
const OTHERWISE = 2
const namesTitle = knowing((name) => (TITLE_NAME.test(name) ? TITLED : 0) | (NOT_TITLE_NAME.test(name) ? OTHERWISE : 0))

function rank({ kind, level, element, text, linkChars }: Passage): number {
  if (text.length > 300) return 0
  const isLinked = linkChars > text.length * 0.9
  // Blocks inside an h1 are headings of level 1 too.
  if (kind === 'heading' && level === 1) return isLinked ? 3 : TOP
  if (!isNamed(element)) return kind === 'heading' && level === 2 && !isLinked ? 2 : 0
  if (attributeOf(element, 'itemprop') === 'headline') return 4
  const named = namesTitle(nameIn(element, 'class')) | namesTitle(nameIn(element, 'id'))
  if (named === TITLED) return isLinked ? 1 : 4
  return kind === 'heading' && level === 2 && !isLinked ? 2 : 0
}

interface Candidate {
  readonly text: string
  readonly index: number
  readonly rank: number
  readonly element: Element
}

const HAN_END = /\p{Script=Han}$/u

/** An h1 broken over lines is one headline, which stands where its last line does. */
function wholeHeadings(ranked: readonly Candidate[]): Candidate[] {
  const whole: Candidate[] = []
  for (const item of ranked) {
    const last = whole.at(-1)
    const box = item.rank === TOP && last?.rank === TOP && last.index === item.index - 1 ? around(item.element, 'h1') : null
    if (!last || !box || !holds(box, last.element)) whole.push(item)
    else whole[whole.length - 1] = { ...item, text: `${last.text}${HAN_END.test(last.text) ? '' : ' '}${item.text}` }
  }
  return whole
}

/** A `<title>` that was never closed holds the whole page. */
const LONGEST = 600

/** What calls itself the site's name and is longer is a text about it. */
const LONGEST_NAME = 120

const hostWords = (url: string): string[] => {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^(?:www|m|mobile|amp)\./, '') : ''
  const labels = host.split('.')
  return [host, ...labels.slice(0, -1).filter((label) => label.length > 3)]
}

/** Chooses the title from all claims and finds the headline's passage. `ruled` is what the site rule calls the title: it is not disputed. */
export function locate(
  document: Document,
  url: string,
  passages: readonly Passage[],
  linked: LinkedArticle | undefined,
  meta: MetaTags,
  ruled?: string,
): Headline {
  const ranked = passages.flatMap((passage, index): Candidate[] => {
    const points = rank(passage)
    return points > 0 ? [{ text: passage.text, index, rank: points, element: passage.element }] : []
  })
  const whole = wholeHeadings(ranked)
  const ordered = whole.toSorted((a, b) => b.rank - a.rank || a.index - b.index)
  const site = meta.first(META_NAMES.site)
  const top = whole.filter(({ rank: points }) => points === TOP)
  const chosen = chooseTitle({
    documentTitle: titleOf(document).slice(0, LONGEST).replace(/\s+/g, ' ').trim(),
    headings: ordered.slice(0, 40).map(({ text, rank: points }) => ({
      text,
      rank: points === TOP && top.length === 1 ? 'sole' : points > 2 ? 'main' : 'minor',
    })),
    stated: [linked?.headline, meta.first(META_NAMES.title)].flatMap((text) => text?.slice(0, LONGEST) ?? []),
    siteNames: [site, linked?.publisher, ...hostWords(url)].flatMap((name) => (name && name.length <= LONGEST_NAME ? name : [])),
  })
  const { suffix } = chosen
  const title = ruled ?? chosen.title
  const key = titleKey(title)
  const shown = ordered.find(({ text }) => titleKey(text) === key)
  const elsewhere = (): number => {
    const firstProse = passages.findIndex(({ text, linkChars }) => text.length > 140 && linkChars < text.length / 3)
    return passages.findLastIndex(
      ({ text }, index) => (firstProse < 0 || index < firstProse) && text.length < 300 && titleKey(text) === key,
    )
  }
  return { title, suffix, headline: key === '' ? -1 : (shown?.index ?? elsewhere()) }
}
