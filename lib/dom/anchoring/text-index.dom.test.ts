import { afterEach, describe, expect, test } from 'vitest'
import { readable } from './readable.ts'
import { indexText } from './text-index.ts'

function page(html: string): HTMLElement {
  document.body.innerHTML = html
  return document.body
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('indexText', () => {
  test.each([
    ['inline elements do not break words', '<p>China <b>Inter</b>national</p>', 'China International', [0]],
    [
      'blocks begin at paragraphs, cells and line breaks',
      '<p>a</p><table><tr><td>12</td><td>34</td></tr></table>b<br>c',
      'a1234bc',
      [0, 1, 3, 5, 6],
    ],
    [
      'scripts, forms and drawings are skipped',
      '<p>x</p><script>1</script><select><option>2</option></select><svg><text>3</text></svg>y',
      'xy',
      [0, 1],
    ],
    ['our own host is skipped', '<p>x</p><tickmark-root>ours</tickmark-root>', 'x', [0]],
    ['an empty page', '<p></p>', '', []],
  ])('%s', (_name, html, text, blockStarts) => {
    const index = indexText(page(html))
    expect(index.text).toBe(text)
    expect(index.blockStarts).toEqual(blockStarts)
  })

  test('every stretch of text comes back as the Range it came from', () => {
    const index = indexText(page('<p>国泰<i>君安</i>称</p> <p>净利润<b></b>增长</p>'))
    for (let start = 0; start < index.text.length; start++) {
      for (let end = start + 1; end <= index.text.length; end++) {
        const range = index.rangeOf(start, end) as Range
        expect(range.toString()).toBe(index.text.slice(start, end))
        expect(index.offsetsOf(range)).toEqual({ start, end })
      }
    }
  })

  test('a Range whose ends are elements is brought to the text inside', () => {
    const body = page('<p>one</p><p id="two">two</p><p>three</p>')
    const range = document.createRange()
    range.selectNode(body.querySelector('#two') as Element)
    expect(indexText(body).offsetsOf(range)).toEqual({ start: 3, end: 6 })
    range.selectNodeContents(body)
    expect(indexText(body).offsetsOf(range)).toEqual({ start: 0, end: 11 })
  })

  test('nodes that vanished or changed since give no Range instead of a wrong one', () => {
    const body = page('<p>one</p><p>two</p><p>three</p>')
    const index = indexText(body)
    body.children[1]?.remove()
    ;(body.children[1]?.firstChild as Text).data = 'drei'
    expect(index.rangeOf(3, 6)).toBeUndefined()
    expect(index.rangeOf(6, 11)).toBeUndefined()
    expect(index.rangeOf(0, 3)?.toString()).toBe('one')
    const range = document.createRange()
    range.selectNode(body.children[0] as Element)
    expect(index.offsetsOf(range)).toEqual({ start: 0, end: 3 })
  })
})

describe('readable', () => {
  test('collapses whitespace and puts each block on its own line', () => {
    const index = indexText(page('<p>Net\n    profit <b>rose</b></p>\n  <p>3.2%</p><p>  </p><p>in May</p>'))
    expect(readable(index, 0, index.text.length)).toBe('Net profit rose\n3.2%\nin May')
  })
})
