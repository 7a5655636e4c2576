import { expect, it } from 'vitest'
import type { InstitutionInArticle } from '#lib/core/institution/model.ts'
import { byWeight } from './order.ts'

const found = (key: string, ...starts: number[]): InstitutionInArticle => ({
  key,
  name: key,
  mentions: starts.map((start) => ({ start, end: start + 2 })),
})

it('puts the most mentioned first and equals in the order of the article', () => {
  const sorted = byWeight([found('late', 90), found('often', 50, 60, 70), found('early', 5), found('twice', 40, 80)])
  expect(sorted.map(({ key }) => key)).toEqual(['often', 'twice', 'early', 'late'])
})
