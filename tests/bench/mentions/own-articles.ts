// Short articles of our own with the hard cases, labelled as they were written, before any matcher had read them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCase } from '#lib/core/institution/hard-cases/case.ts'
import type { GoldArticle, GoldSpan } from './score.ts'

/**
 * An article begins with `=== id what is hard about it`; its first line is the title. Labels stand in the text:
 * `⟦surface|id⟧`, `⟦surface|?⟧` or `⟦surface|?name⟧` for an institution in no list, `⟦surface|-⟧` for a place that counts for nothing.
 */
function readArticles(lang: string, file: string): GoldArticle[] {
  return file
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.trimEnd().split('\n')
      const [id = '', ...why] = head.split(' ')
      const { text, mentions } = readCase({ why: why.join(' '), marked: lines.join('\n') })
      return { id, lang, text, spans: mentions.map(({ start, surface, id: label }) => span(start, surface, label)) }
    })
}

function span(start: number, text: string, label: string): GoldSpan {
  const place = { start, end: start + text.length, text }
  if (label === '-') return { ...place, canonical: null, id: null, optional: true }
  if (!label.startsWith('?')) return { ...place, canonical: text, id: label }
  const canonical = label.slice(1) || text
  return { ...place, canonical, id: `oov:${canonical}` }
}

const articles = (set: string): GoldArticle[] =>
  ['zh', 'en'].flatMap((lang) => readArticles(lang, readFileSync(join(import.meta.dirname, `articles/${lang}${set}.txt`), 'utf8')))

/** The sixty, Chinese first: the rules were mended by their errors. */
export const ownArticles = (): GoldArticle[] => articles('')

/** Sixteen more, written when the rules were done; the figures of their first reading stand in the commit that brought them. */
export const laterArticles = (): GoldArticle[] => articles('-later')
