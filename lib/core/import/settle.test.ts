import { describe, expect, it } from 'vitest'
import { quoteOf, type Selector } from '#lib/core/annotation/model.ts'
import { articlePositionOf } from '#lib/core/annotation/position.ts'
import { anAnnotation, anInstitution, aTarget, TEXT } from '#tests/support/builders.ts'
import { groundOf, settled } from './settle.ts'

const ground = groundOf(TEXT, [anInstitution('江海银行', [{ start: 19, end: 23 }])])
const bare = (exact: string, others: readonly Selector[] = []) =>
  anAnnotation({
    target: { ...aTarget(), context: exact, selectors: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }, ...others] },
  })
const at = (exact: string): Selector => ({
  type: 'TextPositionSelector',
  start: TEXT.indexOf(exact),
  end: TEXT.indexOf(exact) + exact.length,
  in: 'article',
})

describe('words from elsewhere in a text of ours', () => {
  it.each<[string, string, readonly Selector[], string | undefined]>([
    ['standing once', '净利润41.7亿元', [], '净利润41.7亿元'],
    ['spaced otherwise', '净利润 41.7\n亿元', [], '净利润41.7亿元'],
    ['standing twice', '同比增长3.2%', [], undefined],
    [
      'standing twice, at the place it says',
      '同比增长3.2%',
      [at('同比增长3.2%。')].map((one) => ({ ...one, end: (one as { end: number }).end - 1 })),
      '同比增长3.2%',
    ],
    ['not standing there', '别处的话', [], undefined],
    ['not standing there, whatever place it says', '别处的话', [at('净利润41.7亿元')], undefined],
    ['at a place of other words', '净利润41.7亿元', [at('全年信贷')], '净利润41.7亿元'],
  ])('%s', (_, exact, others, found) => {
    const place = articlePositionOf(settled(bare(exact, others), ground).target)
    expect(place && TEXT.slice(place.start, place.end)).toBe(found)
  })

  it('bare ones get their surroundings and institutions', () => {
    const { target, institutions } = settled(bare('前三季度实现净利润41.7亿元'), ground)
    expect(quoteOf(target)).toMatchObject({
      prefix: expect.stringMatching(/周三晚间披露，$/),
      suffix: expect.stringMatching(/^，同比增长3.2%。/),
    })
    expect(target.context).toBe(TEXT.split('\n')[1])
    expect(institutions).toEqual(['unlisted:江海银行'])
  })

  it.each(['9%', '净息差'])('one that may stand there by chance does not: %s', (exact) => {
    expect(quoteOf(settled(bare(exact), ground).target)).toMatchObject({ prefix: '', suffix: '' })
  })

  it('surroundings that came along stay', () => {
    const annotation = anAnnotation()
    expect(settled(annotation, ground).target).toEqual(annotation.target)
  })
})
