import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createPainter, type Painted, type Painter } from './painter.ts'

let painter: Painter
let text: Text

beforeEach(() => {
  document.body.innerHTML = '<p>Net profit rose 3.2% in the third quarter</p>'
  text = document.querySelector('p')?.firstChild as Text
  painter = createPainter(document, window)
})

afterEach(() => painter.remove())

function item(id: string, start: number, end: number, more: Partial<Painted> = {}): Painted {
  const range = document.createRange()
  range.setStart(text, start)
  range.setEnd(text, end)
  return { id, range, colour: 'fact', state: 'exact', ...more }
}

const painted = (): Record<string, string[]> =>
  Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map((range) => range.toString()).sort()]).sort())

describe('createPainter', () => {
  test('paints each colour in its own layer, without touching the article', () => {
    const before = document.body.innerHTML
    painter.set([item('a', 0, 10), item('b', 11, 20, { colour: 'figure' }), item('c', 4, 15, { colour: 'figure' })])
    expect(painted()).toEqual({ 'tickmark-fact': ['Net profit'], 'tickmark-figure': ['profit rose', 'rose 3.2%'] })
    expect(document.body.innerHTML).toBe(before)
    expect(text.isConnected && document.querySelectorAll('p').length).toBe(1)
  })

  test.each<[string, (readonly [number, number, Painted['colour']])[], string[]]>([
    [
      'one inside the other',
      [
        [0, 20, 'fact'],
        [4, 10, 'fact'],
      ],
      ['profit'],
    ],
    [
      'one into the next',
      [
        [0, 10, 'fact'],
        [4, 15, 'fact'],
      ],
      ['profit'],
    ],
    [
      'side by side',
      [
        [0, 10, 'fact'],
        [10, 15, 'fact'],
      ],
      [],
    ],
    [
      'of two colours',
      [
        [0, 10, 'fact'],
        [4, 15, 'risk'],
      ],
      [],
    ],
    [
      'three in a chain',
      [
        [0, 10, 'risk'],
        [4, 20, 'risk'],
        [11, 15, 'risk'],
      ],
      ['profit', 'rose'],
    ],
  ])('words marked twice in one colour are seen to be: %s', async (_, places, twice) => {
    painter.set(places.map(([start, end, colour], at) => item(String(at), start, end, { colour })))
    await new Promise((done) => setTimeout(done, 20))
    expect(painted()['tickmark-twice'] ?? []).toEqual(twice)
  })

  test('marks what the publisher changed, and paints no orphan', () => {
    painter.set([item('a', 11, 20, { state: 'changed' }), item('b', 0, 3, { state: 'moved' }), item('c', 4, 10, { state: 'orphan' })])
    expect(painted()).toEqual({ 'tickmark-changed': ['rose 3.2%'], 'tickmark-fact': ['Net', 'rose 3.2%'] })
  })

  test('a later set replaces the earlier one; clear takes everything away and set works again', () => {
    painter.set([item('a', 0, 3)])
    painter.set([item('b', 4, 10, { colour: 'risk' })])
    expect(painted()).toEqual({ 'tickmark-risk': ['profit'] })
    painter.clear()
    expect(painted()).toEqual({})
    painter.set([item('a', 0, 3)])
    expect(painted()).toEqual({ 'tickmark-fact': ['Net'] })
  })

  test('of many, those near the screen are painted at once, and all of them soon', async () => {
    document.body.innerHTML = Array.from({ length: 400 }, (_, i) => `<p style="margin: 20px 0">Line ${i} of many</p>`).join('')
    const items = [...document.querySelectorAll('p')].map((line, i): Painted => {
      const range = document.createRange()
      range.selectNodeContents(line)
      return { id: String(i), range, colour: 'fact', state: 'exact' }
    })
    document.querySelectorAll('p')[300]?.scrollIntoView({ block: 'start' })
    painter.set(items)
    const first = painted()['tickmark-fact'] ?? []
    expect(first.length).toBeLessThan(100)
    expect(first).toContain('Line 301 of many')
    await expect.poll(() => painted()['tickmark-fact']?.length).toBe(400)
    painter.set(items.slice(1))
    expect(painted()['tickmark-fact']).toHaveLength(399)
  })

  test('a set while the last one is still being painted takes its place', async () => {
    document.body.innerHTML = '<p>x</p>'.repeat(200)
    const items = [...document.querySelectorAll('p')].map((line, i): Painted => {
      const range = document.createRange()
      range.selectNodeContents(line)
      return { id: String(i), range, colour: 'risk', state: 'exact' }
    })
    painter.set(items)
    painter.set(items.slice(0, 1))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(painted()).toEqual({ 'tickmark-risk': ['x'] })
  })

  test('flash lights one highlight up until it is stopped; an unknown id does nothing', () => {
    painter.set([item('a', 0, 3), item('b', 4, 10)])
    const stop = painter.flash('b')
    expect(painted()['tickmark-flash']).toEqual(['profit'])
    stop()
    expect(painted()['tickmark-flash']).toBeUndefined()
    painter.flash('z')
    expect(painted()['tickmark-flash']).toBeUndefined()
  })

  test('mentions come and go without touching highlights', () => {
    painter.set([item('a', 0, 3)])
    painter.mentions([item('m', 4, 10).range])
    expect(painted()).toEqual({ 'tickmark-fact': ['Net'], 'tickmark-mention': ['profit'] })
    painter.mentions([])
    expect(painted()).toEqual({ 'tickmark-fact': ['Net'] })
  })

  test('its rules are in force once, and gone after remove', () => {
    const ground = () => getComputedStyle(document.body, '::highlight(tickmark-fact)').backgroundColor
    expect(ground()).toMatch(/^rgba\(48, 132, 235, 0\.2/)
    expect(document.adoptedStyleSheets).toHaveLength(1)
    painter.remove()
    expect(document.adoptedStyleSheets).toHaveLength(0)
    expect(ground()).toBe('rgba(0, 0, 0, 0)')
  })

  test('where sheets cannot be adopted a style element in the head does it', () => {
    painter.remove()
    const refusing = class {
      constructor() {
        throw new Error('not from here')
      }
    } as unknown as typeof CSSStyleSheet
    painter = createPainter(document, { CSS, Highlight, CSSStyleSheet: refusing })
    const style = document.head.querySelector('style:last-of-type') as HTMLStyleElement
    expect([...(style.sheet?.cssRules ?? [])].some(({ cssText }) => cssText.includes('tickmark-fact'))).toBe(true)
    expect(getComputedStyle(document.body, '::highlight(tickmark-risk)').backgroundColor).toMatch(/^rgba\(255, 72, 66/)
    painter.remove()
    expect(style.isConnected).toBe(false)
  })
})
