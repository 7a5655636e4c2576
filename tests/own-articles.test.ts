import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findMentions } from '#lib/core/institution/find-mentions.ts'
import { openGazetteer } from '#lib/core/institution/gazetteer.ts'
import { buildData } from '#lib/tools/data-build.ts'
import { laterArticles, ownArticles } from './bench/mentions/own-articles.ts'
import { findPlaces } from './bench/mentions/places.ts'
import { addArticle, emptyScore, f1, precision } from './bench/mentions/score.ts'

const ROOT = new URL('../', import.meta.url)
const articles = ownArticles()
const all = [...articles, ...laterArticles()]

await buildData()
const bytes = readFileSync(new URL('public/data/gazetteer.bin', ROOT))
const gazetteer = openGazetteer(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer)

describe('our own labelled articles', () => {
  it('are thirty of each language, each with a title and a text', () => {
    for (const lang of ['zh', 'en']) expect(articles.filter((article) => article.lang === lang)).toHaveLength(30)
    for (const { text } of articles) expect(text.split('\n').length).toBeGreaterThan(1)
    expect(new Set(articles.map(({ id }) => id)).size).toBe(60)
  })

  it('label listed institutions by ids that the lists have', () => {
    const ids = new Set(Array.from({ length: gazetteer.size }, (_, index) => gazetteer.id(index) as string))
    const labels = all.flatMap(({ spans }) => spans.flatMap(({ id }) => (id && !id.startsWith('oov:') ? [id] : [])))
    expect(labels.filter((id) => !ids.has(id))).toEqual([])
  })

  it.each(['zh', 'en'])('are read well enough (%s)', (lang) => {
    const score = emptyScore()
    for (const article of articles.filter((one) => one.lang === lang))
      addArticle(score, article, findPlaces(findMentions(gazetteer, article.text, { language: lang })))
    expect(f1(score.document)).toBeGreaterThan(0.9)
    expect(f1(score.mention)).toBeGreaterThan(0.9)
    expect(precision(score.linked)).toBeGreaterThan(0.95)
    expect(precision(score.unlisted)).toBeGreaterThan(0.8)
  })
})
