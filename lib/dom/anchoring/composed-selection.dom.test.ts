import { afterEach, describe, expect, test } from 'vitest'
import { composedRange } from './composed-selection.ts'

afterEach(() => {
  document.body.innerHTML = ''
})

function story(): { light: Text; shadow: Text } {
  document.body.innerHTML = '<p>Light words here.</p><x-story></x-story>'
  const root = (document.querySelector('x-story') as Element).attachShadow({ mode: 'open' })
  root.innerHTML = '<p>Words in the shade.</p>'
  return { light: document.querySelector('p')?.firstChild as Text, shadow: root.querySelector('p')?.firstChild as Text }
}

describe('composedRange', () => {
  test.each([
    ['plain text', 'light', 0, 'light', 5, 'Light'],
    ['inside an open shadow tree', 'shadow', 0, 'shadow', 5, 'Words'],
    ['nothing', 'light', 2, 'light', 2, undefined],
  ] as const)('%s', (_name, from, start, to, end, words) => {
    const nodes = story()
    const selection = getSelection() as Selection
    selection.setBaseAndExtent(nodes[from], start, nodes[to], end)
    expect(composedRange(selection)?.toString()).toBe(words)
  })
})
