import { describe, expect, it } from 'vitest'
import type { CorrectionId } from '#lib/core/ids.ts'
import { institutionId } from '#lib/core/ids.ts'
import type { Mention } from '../model.ts'
import { applyDecisions } from './apply.ts'
import type { Correction, OwnInstitution } from './model.ts'
import { placeOf } from './place.ts'

const HERE = 'https://news.example/1'
const text = '东方证券看好平安。平安健康与东方集运签约，Harlow Inc与HARLOW合作，harlow一词不是名字。'

function found(surface: string, where: Partial<Mention>, confidence = 1): Mention {
  const start = text.indexOf(surface)
  return { start, end: start + surface.length, surface, via: 'name', confidence, ...where }
}
const FOUND: readonly Mention[] = [
  found('东方证券', { institution: institutionId('cn-600958') }),
  found('平安', { institution: institutionId('cn-601318') }, 0.7),
  found('东方集运', { name: '东方集运' }, 0.6),
].sort((a, b) => a.start - b.start)

let serial = 0
const correction = (key: string, to?: string, more: Partial<Correction> = {}): Correction => ({
  id: `correction:${++serial}` as CorrectionId,
  key,
  name: key,
  ...(to === undefined ? {} : { to: { key: to, name: to } }),
  createdAt: '2026-11-20T08:00:00.000Z',
  updatedAt: `2026-11-20T08:00:${String(serial).padStart(2, '0')}.000Z`,
  revision: 1,
  ...more,
})
const own = (id: string, name: string, aliases: readonly string[] = []): OwnInstitution => ({
  id: institutionId(`own:${id}`),
  name,
  kind: 'company',
  aliases,
  tickers: [],
  createdAt: '',
  updatedAt: '',
  revision: 1,
})

const applied = (corrections: readonly Correction[], owned: readonly OwnInstitution[] = []) =>
  applyDecisions(text, FOUND, { corrections, own: owned }, HERE).map(
    ({ surface, institution, name }) => `${surface}=${institution ?? `?${name}`}`,
  )

describe('corrections', () => {
  const untouched = ['东方证券=cn-600958', '平安=cn-601318', '东方集运=?东方集运']
  it.each([
    ['nothing decided', [], untouched],
    ['ignored everywhere', [correction('cn-601318')], ['东方证券=cn-600958', '东方集运=?东方集运']],
    ['ignored here', [correction('cn-601318', undefined, { article: HERE })], ['东方证券=cn-600958', '东方集运=?东方集运']],
    ['ignored in another article', [correction('cn-601318', undefined, { article: 'https://news.example/2' })], untouched],
    ['ignored in another wording', [correction('cn-601318', undefined, { surface: '中国平安' })], untouched],
    ['an unlisted name ignored', [correction('unlisted:东方集运')], ['东方证券=cn-600958', '平安=cn-601318']],
    ['corrected to a listed one', [correction('cn-601318', 'cn-000001')], ['东方证券=cn-600958', '平安=cn-000001', '东方集运=?东方集运']],
    [
      'corrected to a name in the article',
      [correction('cn-601318', 'unlisted:平安健康')],
      ['东方证券=cn-600958', '平安=?平安健康', '东方集运=?东方集运'],
    ],
    [
      'here before everywhere',
      [correction('cn-601318'), correction('cn-601318', 'cn-000001', { article: HERE })],
      ['东方证券=cn-600958', '平安=cn-000001', '东方集运=?东方集运'],
    ],
    [
      'the newer of two equals',
      [correction('cn-601318', 'a'), correction('cn-601318', 'b')],
      ['东方证券=cn-600958', '平安=b', '东方集运=?东方集运'],
    ],
    ['one after the other', [correction('cn-601318', 'cn-000001'), correction('cn-000001')], ['东方证券=cn-600958', '东方集运=?东方集运']],
    ['a circle ends', [correction('cn-601318', 'cn-000001'), correction('cn-000001', 'cn-601318')], untouched],
    ['to an own one that is gone', [correction('cn-601318', 'own:gone')], untouched],
  ])('%s', (_, corrections, expected) => {
    expect(applied(corrections)).toEqual(expected)
  })
})

describe('one place', () => {
  const twice = '平安证券看好。平安下跌，平安回升。'
  const places = [7, 12].map(
    (start): Mention => ({
      start,
      end: start + 2,
      surface: '平安',
      institution: institutionId('cn-601318'),
      via: 'alias',
      confidence: 0.9,
    }),
  )
  const first = placeOf(twice, { start: 7, end: 9 })
  const starts = (corrections: readonly Correction[], read = twice, mentions = places) =>
    applyDecisions(read, mentions, { corrections, own: [] }, HERE).map(({ start, institution }) => `${start}=${institution}`)

  it('is left out alone', () => {
    expect(starts([correction('cn-601318', undefined, { article: HERE, place: first })])).toEqual(['12=cn-601318'])
  })

  it('wins over a decision for the article', () => {
    const there = [
      correction('cn-601318', 'cn-000001', { article: HERE, place: first }),
      correction('cn-601318', undefined, { article: HERE }),
    ]
    expect(starts(there)).toEqual(['7=cn-000001'])
  })

  it('is found again after an edit elsewhere, and gone after one right beside it', () => {
    const ignored = [correction('cn-601318', undefined, { article: HERE, place: { before: '安证券看好。', after: '下跌' } })]
    const near = (text: string, start: number) => starts(ignored, text, [{ ...(places[0] as Mention), start, end: start + 2 }])
    expect(near('安证券看好。平安下跌', 6)).toEqual([])
    expect(near('安证券看淡。平安下跌', 6)).toEqual(['6=cn-601318'])
  })
})

describe('own institutions', () => {
  it.each([
    ['a name in no list', [own('1', '平安健康')], ['东方证券=cn-600958', '平安=cn-601318', '平安健康=own:1', '东方集运=?东方集运']],
    ['in place of an unlisted one', [own('1', '东方集运')], ['东方证券=cn-600958', '平安=cn-601318', '东方集运=own:1']],
    [
      'longest first',
      [own('1', '平安'), own('2', '平安健康')],
      ['东方证券=cn-600958', '平安=own:1', '平安健康=own:2', '东方集运=?东方集运'],
    ],
    [
      'not inside a longer sure name, but in place of a doubtful one',
      [own('1', '东方')],
      ['东方证券=cn-600958', '平安=cn-601318', '东方=own:1'],
    ],
    [
      'capitals as written',
      [own('1', 'HARLOW')],
      ['东方证券=cn-600958', '平安=cn-601318', '东方集运=?东方集运', 'Harlow=own:1', 'HARLOW=own:1'],
    ],
    ['by an alias', [own('1', '某公司', ['签约'])], ['东方证券=cn-600958', '平安=cn-601318', '东方集运=?东方集运', '签约=own:1']],
    ['longer than a listed one', [own('1', '东方证券看好')], ['东方证券看好=own:1', '平安=cn-601318', '东方集运=?东方集运']],
    ['one character is no name', [own('1', '看')], ['东方证券=cn-600958', '平安=cn-601318', '东方集运=?东方集运']],
  ])('%s', (_, owned, expected) => {
    expect(applied([], owned)).toEqual(expected)
  })

  it('are found as whole Latin words only, acronyms in capitals only', () => {
    const words = 'The ALPO board met. Alpo is food, ALPOS is not, and XALPO neither.'
    const places = applyDecisions(words, [], { own: [own('1', 'ALPO')], corrections: [] }, HERE)
    expect(places.map(({ start }) => start)).toEqual([4])
  })
})
