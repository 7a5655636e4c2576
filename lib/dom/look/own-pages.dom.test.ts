// Both looks at pages of our own in the manner of what the web runs on, a verdict for every kind. The points were fitted with other pages
// of these generators; the texts and numbers here are new to them.
import { describe, expect, test } from 'vitest'
import { classify } from '#lib/core/article/classify.ts'
import type { Verdict } from '#lib/core/article/model.ts'
import { reviewVerdict } from '#lib/core/article/review.ts'
import { ownPages } from '#tests/bench/fit/own-pages/index.ts'
import { extractArticle } from '../extract/extract.ts'
import { readSignals } from '../signals.ts'
import { lookCloser } from './closer-look.ts'

const now = new Date('2026-11-18T00:00:00Z')
const SEEDS = [11, 12, 13] as const

function verdictOn(html: string, url: string): Verdict {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const article = extractArticle(page, { url, now })
  return reviewVerdict(classify(readSignals(page, url)), article && lookCloser(page, url, article))
}

const PAGES = SEEDS.flatMap((seed) => ownPages(seed).map((page) => ({ ...page, seed })))
const FAMILIES = [...new Set(PAGES.map(({ family }) => family))]

describe.each(FAMILIES)('%s', (family) => {
  const kinds = [...new Set(PAGES.filter((page) => page.family === family).map(({ kind }) => kind))]
  test.each(kinds)('%s', (kind) => {
    for (const { url, html, seed } of PAGES.filter((page) => page.kind === kind)) {
      const verdict = verdictOn(html, url)
      expect(verdict.kind, `seed ${seed}: ${JSON.stringify(verdict)}`).toBe(family === 'article' ? 'news' : 'other')
    }
  })
})
