// One colour, one meaning: what is painted on the page has the hue of the swatch in toolbar, card and popup.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { COLOURS } from '#lib/core/annotation/model.ts'
import { RULES } from '#lib/dom/highlight/palette.ts'

const tokens = readFileSync(join(import.meta.dirname, '../components/ui/tokens.css'), 'utf8')

/** Degrees on the colour wheel. */
function hue([r = 0, g = 0, b = 0]: readonly number[]): number {
  const max = Math.max(r, g, b)
  const span = max - Math.min(r, g, b)
  const sector = max === r ? ((g - b) / span + 6) % 6 : max === g ? (b - r) / span + 2 : (r - g) / span + 4
  return sector * 60
}

const fromHex = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

it.each(COLOURS)('%s', (colour) => {
  const token = new RegExp(`--tm-${colour}-strong:\\s*(#[0-9a-f]{6})`).exec(tokens)?.[1] ?? ''
  const rule = RULES.find((each) => each.startsWith(`::highlight(tickmark-${colour})`)) ?? ''
  const painted = [...rule.matchAll(/rgb\((\d+) (\d+) (\d+)/g)].map(([, r, g, b]) => hue([Number(r), Number(g), Number(b)]))
  expect(painted).toHaveLength(2)
  for (const each of painted)
    expect(Math.min(Math.abs(each - hue(fromHex(token))), 360 - Math.abs(each - hue(fromHex(token))))).toBeLessThan(20)
})
