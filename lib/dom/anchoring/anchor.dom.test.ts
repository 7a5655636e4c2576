import fc from 'fast-check'
import { afterEach, expect, describe as group, test } from 'vitest'
import { anchorAll, anchorSliced } from './anchor.ts'
import { describe } from './describe.ts'
import { indexText, type TextIndex } from './text-index.ts'

const STORY = `
  <nav><a href="#">Home</a> <a href="#">Markets</a></nav>
  <h1>Harbour Bank 国海银行 lifts outlook</h1>
  <p>HARBOUR BANK said net profit <b>rose 12.5%</b> to <i>1,234</i> million in the third quarter, ahead of forecasts.</p>
  <p>国海银行周三表示，第三季度净利润同比增长12.5%，至12.34亿元，<em>高于</em>市场预期。</p>
  <table><tr><td>Q1</td><td>1,010</td></tr><tr><td>Q2</td><td>1,020</td></tr><tr><td>Q3</td><td>1,234</td></tr></table>
  <p>The shares rose. Analysts at three brokers raised price targets; one cut its rating to hold.</p>
  <script>var hidden = 'net profit rose 12.5%'</script>
  <p>The shares rose. The board meets on 5 March to decide on a dividend&shy;and a buyback of up to 300 million.</p>`

function page(html: string): TextIndex {
  document.body.innerHTML = html
  return indexText(document.body)
}

const target = (index: TextIndex, start: number, end: number) => {
  const range = index.rangeOf(start, end)
  return range && describe(index, range, { source: 'https://example.org/a' })
}

function targetOf(index: TextIndex, words: string, occurrence = 0) {
  let start = index.text.indexOf(words)
  for (let n = 0; n < occurrence; n++) start = index.text.indexOf(words, start + 1)
  const made = target(index, start, start + words.length)
  if (!made) throw new Error(`not on the page: ${words}`)
  return made
}

afterEach(() => {
  document.body.innerHTML = ''
})

group('describe', () => {
  test('gives the four selectors and the paragraph around', () => {
    const index = page('<p>one</p><p>Profit   rose\n <b>3%</b> in May</p>')
    const start = index.text.indexOf('rose')
    const range = index.rangeOf(start - 1, index.text.indexOf(' in May') + 1) as Range
    const made = describe(index, range, { source: 'https://example.org/a', articleOffsets: { start: 11, end: 18 } })
    expect(made?.selectors).toEqual([
      { type: 'TextQuoteSelector', exact: 'rose 3%', prefix: 'one\nProfit ', suffix: ' in May' },
      { type: 'TextPositionSelector', start, end: start + 8, in: 'page' },
      {
        type: 'RangeSelector',
        startSelector: {
          type: 'XPathSelector',
          value: '/html[1]/body[1]/p[2]/text()[1]',
          refinedBy: { type: 'TextPositionSelector', start: 9, end: 9 },
        },
        endSelector: {
          type: 'XPathSelector',
          value: '/html[1]/body[1]/p[2]/b[1]/text()[1]',
          refinedBy: { type: 'TextPositionSelector', start: 2, end: 2 },
        },
      },
      { type: 'TextPositionSelector', start: 11, end: 18, in: 'article' },
    ])
    expect(made?.context).toBe('Profit rose 3% in May')
  })

  test.each([['   '], ['…。，'], ['']])('refuses %j: nothing to find again', (words) => {
    const index = page(`<p>a${words}b</p>`)
    const range = index.rangeOf(1, 1 + words.length) ?? document.createRange()
    expect(describe(index, range, { source: '' })).toBeUndefined()
  })

  test('the XPaths lead back to the text nodes', () => {
    const index = page(STORY)
    const selector = targetOf(index, '高于').selectors.find(({ type }) => type === 'RangeSelector')
    const path = selector?.type === 'RangeSelector' ? selector.startSelector.value : ''
    expect(document.evaluate(path, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue?.textContent).toBe('高于')
  })
})

group('anchorAll', () => {
  test('any selection of a page is found again on that page, exact', () => {
    const index = page(STORY)
    const { length } = index.text
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(length - 1), fc.nat(120)), { minLength: 1, maxLength: 20 }), (spans) => {
        const targets = spans.flatMap(([start, size], i) => {
          const made = target(index, start, Math.min(length, start + size + 1))
          return made ? [{ id: String(i), target: made }] : []
        })
        for (const [i, one] of anchorAll(indexText(document.body), targets).entries()) {
          const position = targets[i]?.target.selectors[1]
          expect(one).toMatchObject({ state: 'exact', start: position?.type === 'TextPositionSelector' ? position.start : -1 })
          expect(one.end).toBe(position?.type === 'TextPositionSelector' ? position.end : -1)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('and again when everything moved down and was wrapped anew', () => {
    const index = page(STORY)
    const words = [...index.text.matchAll(/\S.{25}/g)].map(({ 0: word, index: start }) => ({ word, start }))
    const targets = words
      .map(({ word, start }, i) => ({ id: String(i), target: target(index, start, start + word.length) }))
      .filter((one) => one.target !== undefined)
    const after = page(
      `<aside>Live: stocks little changed</aside><main>${STORY.replaceAll('<p>', '<div><span>').replaceAll('</p>', '</span></div>')}</main>`,
    )
    const anchored = anchorAll(after, targets as Parameters<typeof anchorAll>[1])
    expect(anchored.map(({ state }) => state)).toEqual(targets.map(() => 'exact'))
  })

  test.each([
    [
      'a changed figure',
      'rose 12.5%',
      (html: string) => html.replace('rose 12.5%', 'rose 11.5%'),
      'changed',
      'rose 11.5%',
      [{ old: '12.5%', new: '11.5%', kind: 'figure' }],
    ],
    [
      'a turned direction',
      '净利润同比增长12.5%',
      (html: string) => html.replace('增长', '下降'),
      'changed',
      '净利润同比下降12.5%',
      [{ old: '增长', new: '下降', kind: 'direction' }],
    ],
    [
      'the same figure written otherwise',
      '至12.34亿元',
      (html: string) => html.replace('12.34亿元', '１２．３４亿元'),
      'exact',
      '至１２．３４亿元',
      [],
    ],
    [
      'a deleted paragraph',
      'one cut its rating to hold',
      (html: string) => html.replace(/<p>The shares rose\. Analysts.*?<\/p>/, ''),
      'orphan',
      undefined,
      [],
    ],
    ['an emptied page', 'ahead of forecasts', () => '', 'orphan', undefined, []],
  ] as const)('%s', (_name, words, edit, state, text, changes) => {
    const made = targetOf(page(STORY), words)
    const [one] = anchorAll(page(edit(STORY)), [{ id: 'a', target: made }])
    expect({ state: one?.state, text: one?.range?.toString(), changes: one?.changes }).toEqual({ state, text, changes })
  })

  test('an orphan offers the places where its words stand', () => {
    const made = targetOf(page(STORY), 'shares', 0)
    const after = page('<p>Rain is forecast.</p><p>Unrelated: shares of a different kind, said one, and more shares.</p>')
    const [one] = anchorAll(after, [{ id: 'a', target: made }])
    expect(one?.state).toBe('orphan')
    expect(one?.candidates.map(({ start, end }) => after.text.slice(start, end))).toEqual(['shares', 'shares'])
  })

  test('the second of two equal sentences stays the second', () => {
    const index = page(STORY)
    const made = [0, 1].map((n) => ({ id: String(n), target: targetOf(index, 'The shares rose.', n) }))
    const anchored = anchorAll(page(`<p>Correction added.</p>${STORY}`), made)
    expect(anchored.map(({ range }) => range?.startContainer.parentElement?.textContent?.slice(17, 25))).toEqual(['Analysts', 'The boar'])
  })

  test('a sliced run gives the same and pauses in between', async () => {
    const index = page(STORY)
    const targets = ['rose 12.5%', '国海银行', 'price targets'].map((words, i) => ({ id: String(i), target: targetOf(index, words) }))
    const after = page(`<p>New.</p>${STORY}`)
    let pauses = 0
    const sliced = await anchorSliced(after, targets, { budgetMs: 0, yieldTo: async () => void pauses++ })
    expect(sliced.map(({ state, start }) => ({ state, start }))).toEqual(
      anchorAll(after, targets).map(({ state, start }) => ({ state, start })),
    )
    expect(pauses).toBeGreaterThan(2)
  })
})
