// The palette keeps its promises: text on every highlight is legible, and the five are told apart with any colour vision.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COLOURS } from '#lib/core/annotation/model.ts'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)')
const tokensOf = (part: string) => new Map([...part.matchAll(/--tm-([a-z0-9-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]))
const themes = { light: tokensOf(light), dark: new Map([...tokensOf(light), ...tokensOf(dark)]) }

type Rgb = readonly [number, number, number]
type Matrix = readonly [Rgb, Rgb, Rgb]

function linear(hex: string | undefined): Rgb {
  const part = (at: number) => {
    const value = Number.parseInt((hex ?? '').slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

const through = (matrix: Matrix, [r, g, b]: Rgb): Rgb => {
  const row = ([x, y, z]: Rgb) => Math.min(1, Math.max(0, x * r + y * g + z * b))
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])]
}

/** WCAG 2.2 contrast. */
function contrast(a: Rgb, b: Rgb): number {
  const [low = 0, high = 0] = [a, b].map(([r, g, blue]) => 0.2126 * r + 0.7152 * g + 0.0722 * blue).sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

/** Distance in OKLab, https://bottosson.github.io/posts/oklab/ ; about 0.02 is just noticeable side by side. */
function distance(a: Rgb, b: Rgb): number {
  const lab = ([r, g, blue]: Rgb) => {
    const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * blue)
    const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * blue)
    const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * blue)
    return [
      0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    ]
  }
  const [from, to] = [lab(a), lab(b)]
  return Math.hypot(...from.map((value, axis) => value - (to[axis] ?? 0)))
}

/** Complete dichromacy, Machado, Oliveira and Fernandes 2009, severity 1.0; for linear RGB. */
const VISIONS: Readonly<Record<string, Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

describe.each(Object.entries(themes))('%s palette', (_, tokens) => {
  const colour = (name: string) => linear(tokens.get(name))

  it.each(COLOURS)('text on %s has 7:1, its bar 3:1', (name) => {
    expect(contrast(colour('text'), colour(name))).toBeGreaterThan(7)
    expect(contrast(colour('bg'), colour(`${name}-strong`))).toBeGreaterThan(3)
  })

  it.each(['text', 'text-2', 'text-3', 'ink', 'danger', 'ok', 'warn'])('%s has 4.5:1 on every ground it stands on', (name) => {
    const grounds = { danger: ['bg', 'danger-soft'], warn: ['warn-soft'], ok: ['bg'], ink: ['bg', 'ink-soft'] }[name] ?? ['bg', 'sunken']
    for (const ground of grounds) expect(contrast(colour(name), colour(ground)), ground).toBeGreaterThan(4.5)
  })

  it.each(Object.entries(VISIONS))('the five differ for %s vision', (vision, matrix) => {
    const pairs = COLOURS.flatMap((a, i) => COLOURS.slice(i + 1).map((b) => [a, b] as const))
    const closest = pairs
      .map(([a, b]) => ({ pair: `${a}/${b}`, apart: distance(through(matrix, colour(a)), through(matrix, colour(b))) }))
      .sort((a, b) => a.apart - b.apart)[0]
    expect(closest?.apart, `${vision}: ${closest?.pair}`).toBeGreaterThan(0.055)
  })
})
