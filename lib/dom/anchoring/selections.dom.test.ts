// Selections as readers make them: over blocks, cells, what is not shown, readings, shadow trees. Each must come back as it was.
import { afterEach, expect, describe as group, test } from 'vitest'
import { foldWith } from '#lib/core/annotation/dense.ts'
import { quoteOf, type Target } from '#lib/core/annotation/model.ts'
import { anchorAll } from './anchor.ts'
import { describe } from './describe.ts'
import { indexText } from './text-index.ts'

afterEach(() => {
  document.body.innerHTML = ''
})

const find = (words: string, root: Node = document.body): [Text, number] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(words)
    if (at >= 0) return [node as Text, at]
  }
  throw new Error(`not on the page: ${words}`)
}

/** From the beginning of `first` to the end of `last`. */
function select(first: string, last: string, root?: Node): Range {
  const range = document.createRange()
  range.setStart(...find(first, root))
  const [node, at] = find(last, root)
  range.setEnd(node, at + last.length)
  return range
}

function described(range: Range): Target {
  const target = describe(indexText(document.body), range, { source: 'https://example.org/a' })
  if (!target) throw new Error('nothing to describe')
  return target
}

const found = (target: Target, fold?: Parameters<typeof indexText>[1]) =>
  anchorAll(indexText(document.body, fold), [{ id: 'a', target }])[0]

group('a selection', () => {
  test.each([
    ['over two paragraphs', '<p>Sales rose 4%.</p><p>Costs fell 2%.</p>', 'rose', 'Costs', 'rose 4%.\nCosts'],
    ['over a list', '<ul><li>粗钢产量下降</li><li>铁矿石库存回升</li></ul>', '产量', '库存', '产量下降\n铁矿石库存'],
    ['through inline tags', '<p>净利润<b>同比<i>增长</i></b><a href="#">12%</a>。</p>', '利润', '12%', '利润同比增长12%'],
    ['over what is not shown', '<p>Profit rose <span hidden>Share this</span>12% on fees.</p>', 'rose', '12%', 'rose 12%'],
    [
      'over a part that a style hides',
      '<style>.more { display: none }</style><p>Loans grew</p><div class="more">Advertisement</div><p>by 9%.</p>',
      'grew',
      'by 9%',
      'grew\nby 9%',
    ],
    [
      'with readings above the words',
      '<p><ruby>国泰<rp>(</rp><rt>guótài</rt><rp>)</rp></ruby>君安增持</p>',
      '国泰',
      '增持',
      '国泰君安增持',
    ],
    ['in text that has no box of its own', '<p style="display: contents">Sales <span>rose 4%</span></p>', 'Sales', '4%', 'Sales rose 4%'],
    ['over an element of the page’s own making', '<p>Shares of <x-ticker>HRB</x-ticker> fell</p>', 'Shares', 'fell', 'Shares of HRB fell'],
  ])('%s', (_name, html, first, last, quote) => {
    document.body.innerHTML = html
    const target = described(select(first, last))
    expect(quoteOf(target).exact).toBe(quote)
    const back = found(target)
    expect(back?.state).toBe('exact')
    expect([back?.range?.startContainer, back?.range?.startOffset]).toEqual(find(first))
  })

  test('that begins in what is not shown is brought to what is', () => {
    document.body.innerHTML = '<p><span hidden>Updated </span>Sales rose 4% in May.</p>'
    const target = described(select('Updated', '4%'))
    expect(quoteOf(target).exact).toBe('Sales rose 4%')
    expect(found(target)?.state).toBe('exact')
  })

  test('that ends in a space after what is not shown ends before it', () => {
    document.body.innerHTML = '<p>Sales rose 4%<span hidden> (story continues)</span> </p><p>Next.</p>'
    const [node] = find('Sales')
    const range = document.createRange()
    range.setStart(node, 0)
    range.setEnd(document.querySelector('p')?.lastChild as Text, 1)
    const target = described(range)
    expect(quoteOf(target).exact).toBe('Sales rose 4%')
    expect(found(target)?.range?.toString()).toBe('Sales rose 4%')
  })

  test('in an open shadow tree', () => {
    document.body.innerHTML = '<p>Before.</p><x-story><b slot="end">last words</b></x-story><p>After.</p>'
    const root = (document.querySelector('x-story') as Element).attachShadow({ mode: 'open' })
    root.innerHTML = '<p>The fund sold <b>1.2 million</b> shares on Friday.</p><slot name="end"></slot>'
    const target = described(select('sold', 'shares', root))
    expect(quoteOf(target)).toMatchObject({
      exact: 'sold 1.2 million shares',
      prefix: 'Before.\nThe fund ',
      suffix: ' on Friday.\nlast words\nAfter.',
    })
    const back = found(target)
    expect({ state: back?.state, words: back?.range?.toString() }).toEqual({ state: 'exact', words: 'sold 1.2 million shares' })
    expect(found(described(select('last', 'words')))?.range?.toString()).toBe('last words')
  })

  test('of a whole element, whose ends are no text', () => {
    document.body.innerHTML = '<nav>Home</nav><article><p>Sales rose 4%.</p></article><footer>Imprint</footer>'
    const range = document.createRange()
    range.selectNode(document.querySelector('article') as Element)
    expect(quoteOf(described(range)).exact).toBe('Sales rose 4%.')
    range.selectNodeContents(document.body)
    expect(quoteOf(described(range)).exact).toBe('Home\nSales rose 4%.\nImprint')
  })
})

const TABLE = `<table>
  <thead><tr><th rowspan="2">Segment</th><th colspan="2">Revenue</th></tr><tr><th>Q3 2026</th><th>Q3 2025</th></tr></thead>
  <tr><th>Retail</th><td>1,204</td><td>1,180</td></tr>
  <tr><th>Markets</th><td id="cell">876</td><td>912</td></tr>
</table>`
const PLAIN = '<table><tr><td>项目</td><td>本期</td><td>上期</td></tr><tr><td>营业收入</td><td>41.7亿元</td><td>40.4亿元</td></tr></table>'

group('table cells keep their headers', () => {
  test.each([
    ['one cell', TABLE, '876', '876', [{ row: 'Markets', column: 'Revenue Q3 2026', value: '876' }]],
    [
      'over two rows',
      TABLE,
      '1,180',
      '876',
      [
        { row: 'Retail', column: 'Revenue Q3 2025', value: '1,180' },
        { row: 'Markets', column: 'Revenue Q3 2026', value: '876' },
      ],
    ],
    ['a part of a cell is no cell', TABLE, '87', '87', undefined],
    ['header cells alone', TABLE, 'Q3 2026', 'Q3 2026', undefined],
    [
      'without header cells the first row and column stand for them',
      PLAIN,
      '40.4亿元',
      '40.4亿元',
      [{ row: '营业收入', column: '上期', value: '40.4亿元' }],
    ],
    [
      'a table of figures only has row headers only',
      '<table><tr><td>Rain</td><td>12.5</td></tr><tr><td>Sun</td><td>30.1</td></tr></table>',
      '30.1',
      '30.1',
      [{ row: 'Sun', column: '', value: '30.1' }],
    ],
    ['a table for layout says nothing', '<table><tr><td><p>Sales rose 4%.</p></td></tr></table>', 'Sales', '4%.', undefined],
  ])('%s', (_name, html, first, last, cells) => {
    document.body.innerHTML = html
    expect(described(select(first, last)).cells).toEqual(cells)
  })
})

group('a page in the other script', () => {
  const HAN = foldWith('國国銀银達达億亿預预期期萬万')
  test.each([
    ['the same words', '<p>公司称，国海银行净利润达12亿元，高于预期。</p>', '<p>公司稱，國海銀行淨利潤達12億元，高於預期。</p>', 'exact'],
    ['another figure', '<p>公司称，国海银行净利润达12亿元，高于预期。</p>', '<p>公司稱，國海銀行淨利潤達13億元，高於預期。</p>', 'changed'],
    ['a direction turned round', '<p>国海银行说净利润未达预期。</p>', '<p>國海銀行說净利润達預期。</p>', 'changed'],
  ])('%s', (_name, before, after, state) => {
    document.body.innerHTML = before.replaceAll('称', '稱').replaceAll('净利润', '淨利潤').replaceAll('高于', '高於').replaceAll('说', '說')
    const target = described(select('国海', '预期'))
    document.body.innerHTML = after.replaceAll('净利润', '淨利潤')
    const back = found(target, HAN)
    expect({ state: back?.state, words: back?.range?.toString().slice(0, 4) }).toEqual({ state, words: '國海銀行' })
  })
})
