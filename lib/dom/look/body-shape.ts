// How the extracted body looks: how much there is, in how many places, of what kind, and how it goes with its headline.
import type { Facts } from '#lib/core/article/model.ts'
import { voiceOf } from '#lib/core/article/voice.ts'
import type { ExtractedArticle } from '../extract/extract.ts'
import type { Passage } from '../extract/passage.ts'
import { unitsOf } from '../extract/units.ts'
import { around, parentOf, tagOf } from '../plain.ts'
import { isByline, isDate, isPrice, namesDay, opensLikeNews } from './line-words.ts'
import { flag, share, within } from './scale.ts'

const HAN = /[\u3400-\u9fff]/g
const STOP = /[.!?。！？；，,]/
const SENTENCE_END = /[.!?。！？](?=\s|["”’」』]|$|[\u3400-\u9fff])/g
/** Units from which a passage is a paragraph of prose, below which a body is short, and a title too. */
const PROSE = 90
const SHORT_BODY = 600
const SHORT_TITLE = 22
/** The caption of one picture of many: 3/12, 3 of 12. */
const SLIDE = /^\(?\d{1,2} ?(?:\/|of) ?\d{1,2}\)?(?=\s|[\u3400-\u9fff])/

const isProse = ({ kind, text, linkChars }: Passage): boolean =>
  kind !== 'heading' && unitsOf(text) >= PROSE && linkChars < 0.4 * text.length && STOP.test(text)

/** Share of the title's words, pairs of characters in Han, that `text` has too. */
function titleIn(title: string, text: string): number {
  const lower = text.toLowerCase()
  const words: string[] = title.toLowerCase().match(/[a-z]{4,}|\d+/g) ?? []
  for (const run of title.match(/[\u3400-\u9fff]+/g) ?? []) for (let i = 0; i + 1 < run.length; i++) words.push(run.slice(i, i + 2))
  return words.length === 0 ? 0 : words.filter((word) => lower.includes(word)).length / words.length
}

const sum = (passages: readonly Passage[], test: (passage: Passage) => boolean): number =>
  passages.reduce((total, passage) => total + (test(passage) ? unitsOf(passage.text) : 0), 0)

/** Most paragraphs of the body in a row. */
function longestRun(passages: readonly Passage[], kept: ReadonlySet<Passage>): number {
  let longest = 0
  let run = 0
  for (const passage of passages) {
    run = kept.has(passage) && isProse(passage) ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}

/** Facts about an extracted article as it lies in its page. */
export function bodyShape({ content, passages, kept, headline }: ExtractedArticle): Facts {
  const keptSet = new Set(kept)
  const paragraphs = kept.filter(isProse)
  const text = paragraphs.map((passage) => passage.text).join('\n')
  const all = sum(passages, () => true) + 1
  const ours = sum(kept, () => true) + 1
  const prose = sum(passages, isProse) + 1
  const keptProse = sum(paragraphs, () => true)
  const linked = passages.reduce((total, { text: line, linkChars }) => total + (unitsOf(line) * linkChars) / line.length, 0)
  const first = passages.findIndex((passage) => keptSet.has(passage))
  const last = passages.findLastIndex((passage) => keptSet.has(passage))
  const between = last + 1 - first - kept.length
  const near = passages
    .slice(headline >= 0 && headline < first ? Math.max(0, headline - 4) : Math.max(0, first - 6), first + 3)
    .filter(({ text: line }) => line.length < 140)
    .map(({ text: line }) => line)
  const tops = passages.filter(({ kind, level }) => kind === 'heading' && level === 1).length
  const titleUnits = unitsOf(content.title)
  const lead = paragraphs[0]?.text ?? ''
  const places = (place: (element: Element) => Element | null | undefined): number =>
    new Set(paragraphs.map(({ element }) => place(element))).size
  return {
    han: within((text.match(HAN)?.length ?? 0) / (text.length + 1)),
    size: within(Math.log2(1 + ours / 100) / 6),
    short: flag(ours < SHORT_BODY),
    keptShare: ours / all,
    proseShare: within(keptProse / prose),
    minor: within((0.4 - keptProse / prose) / 0.3),
    proseOfAll: within(prose / all),
    proseOfKept: within(keptProse / ours),
    paragraphs: share(paragraphs.length, 30),
    paragraphSize: within(keptProse / (paragraphs.length + 1) / 500),
    sentences: within((text.match(SENTENCE_END)?.length ?? 0) / (paragraphs.length + 1) / 5),
    run: share(longestRun(passages, keptSet), 12),
    shortLines: within(sum(kept, (passage) => unitsOf(passage.text) < PROSE) / ours),
    keptLinks: within((3 * kept.reduce((total, { linkChars }) => total + linkChars, 0)) / (content.text.length + 1)),
    pageLinks: within(linked / all),
    keptHeadings: within((200 * kept.filter(({ kind }) => kind === 'heading').length) / ours),
    keptLists: within(sum(kept, ({ kind }) => kind === 'list-item') / ours),
    keptTables: within(sum(kept, ({ kind }) => kind === 'table-row') / ours),
    keptCode: within((2 * sum(kept, ({ kind, element }) => kind === 'preformatted' || around(element, 'pre,code') !== null)) / ours),
    inArticleTag: within(sum(kept, ({ element }) => around(element, 'article') !== null) / ours),
    interrupted: share(between, 40),
    interruptedMuch: within(between / (kept.length + 1) / 2),
    afterBody: within((passages.length - last) / (passages.length + 1)),
    sections: share(
      places((element) => around(element, 'section,[class*="section"],[class*="row"],[class*="block"]')),
      10,
    ),
    holders: share(
      places((element) => {
        const outer = parentOf(element)
        return outer && tagOf(element) !== 'P' ? parentOf(outer) : outer
      }),
      16,
    ),
    headline: flag(headline >= 0),
    noTop: flag(tops === 0),
    headlineAway: headline >= 0 && first > headline ? within((first - headline) / 25) : flag(headline > first),
    titleSize: within(titleUnits / 80),
    titleShort: flag(titleUnits < SHORT_TITLE),
    titleInLead: titleIn(
      content.title,
      kept
        .slice(0, 4)
        .map((passage) => passage.text)
        .join(' '),
    ),
    titleInBody: titleIn(content.title, text),
    dated: flag(content.publishedAt !== undefined),
    datedClock: flag((content.publishedAt?.iso.length ?? 0) > 10),
    dateNear: flag(near.some(isDate)),
    bylineNear: flag(near.some(isByline)),
    priceNear: flag(near.some((line) => line.length < 60 && isPrice(line))),
    byline: flag(content.byline !== undefined),
    source: flag(content.source !== undefined),
    partial: flag(content.partial),
    firstLine: flag(opensLikeNews(lead)),
    leadDay: flag(namesDay(lead)),
    slides: flag(kept.some(({ text: line }) => SLIDE.test(line))),
    ...voiceOf(text),
  }
}
