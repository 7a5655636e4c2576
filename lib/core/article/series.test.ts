import { describe, expect, test } from 'vitest'
import { type PagerLink, pagesIn, seriesOf } from './series.ts'

const link = (href: string, text: string, rel = ''): PagerLink => ({ href, text, rel })
const site = 'https://paper.test'

describe('seriesOf', () => {
  test.each<[string, string, PagerLink[], { number: number; of: number; first: string } | undefined]>([
    [
      'page 1 with a pager',
      `${site}/a/100.html`,
      [link(`${site}/a/100_2.html`, '2'), link(`${site}/a/100_3.html`, '3'), link(`${site}/a/100_2.html`, '下一页')],
      { number: 1, of: 3, first: `${site}/a/100.html` },
    ],
    [
      'page 2 links back',
      `${site}/a/100_2.html`,
      [link(`${site}/a/100.html`, '1'), link(`${site}/a/100_3.html`, '下一页')],
      { number: 2, of: 3, first: `${site}/a/100.html` },
    ],
    [
      'page 3 links to page 2 only',
      `${site}/a/100_3.html`,
      [link(`${site}/a/100_2.html`, '上一页')],
      { number: 3, of: 3, first: `${site}/a/100.html` },
    ],
    [
      'a system that counts from nothing',
      `${site}/t20240305_100200_1.html`,
      [
        link(`${site}/t20240305_100200.html`, '1'),
        link(`${site}/t20240305_100200_1.html`, '2'),
        link(`${site}/t20240305_100200_2.html`, '3'),
      ],
      { number: 2, of: 3, first: `${site}/t20240305_100200.html` },
    ],
    ['a parameter', `${site}/story?id=7&page=2`, [link(`${site}/story?id=7`, '1')], { number: 2, of: 2, first: `${site}/story?id=7` }],
    ['rel=prev', `${site}/story/2/`, [link(`${site}/story/`, '', 'prev')], { number: 2, of: 2, first: `${site}/story/` }],
    [
      'folders with numbers',
      `${site}/story`,
      [link(`${site}/story/2`, '2'), link(`${site}/story/3`, '3')],
      { number: 1, of: 3, first: `${site}/story` },
    ],
    ['an id is no page', `${site}/p/12`, [link(`${site}/p/13`, 'Next'), link(`${site}/p/11`, 'Previous')], undefined],
    ['a number that no pager explains', `${site}/a/covid_19.html`, [link(`${site}/a/other.html`, '2')], undefined],
    ['another article’s pages', `${site}/a/100.html`, [link(`${site}/a/200_2.html`, '2')], undefined],
    ['a story linked by its headline', `${site}/a/100.html`, [link(`${site}/a/100_2.html`, 'Rates fall again')], undefined],
    ['another host', `${site}/a/100.html`, [link('https://other.test/a/100_2.html', '2')], undefined],
    ['no links', `${site}/a/100.html`, [], undefined],
    ['not an address', 'x', [link(`${site}/a/100_2.html`, '2')], undefined],
  ])('%s', (_name, address, links, expected) => {
    const series = seriesOf(address, links)
    expect(series && { number: series.number, of: series.of, first: series.first }).toEqual(expected)
  })

  test('knows its own pages', () => {
    const series = seriesOf(`${site}/a/100_2.html`, [link(`${site}/a/100.html`, '1')])
    expect([`${site}/a/100.html`, `${site}/a/100_7.html`, `${site}/a/101.html`].map((each) => series?.has(each))).toEqual([
      true,
      true,
      false,
    ])
  })
})

test.each([
  ['第1页/共3页', 3],
  ['Page 2 of 4', 4],
  ['1/3', 3],
  ['涨幅 1/3', undefined],
  ['共1页', undefined],
  ['共900页', undefined],
])('%s: %s pages', (line, pages) => expect(pagesIn(line)).toBe(pages))
