// How each colour and state looks on a page we know nothing about: see-through grounds that leave dark and light text legible.
// The hues are those of components/ui/tokens.css (tests/palette.test.ts sees to it).
import type { Colour } from '#lib/core/annotation/model.ts'

interface Ink {
  /** Ground: translucent, so that overlapping highlights mix and both stay visible. */
  readonly ground: string
  /** Underline: opaque enough to be seen where grounds mix; each colour has its own distance, so that two of them do not hide each other. */
  readonly line: string
  readonly offset: string
  /** Line style under forced colours, where grounds are taken away. */
  readonly forced: string
}

const INKS: Readonly<Record<Colour, Ink>> = {
  fact: { ground: 'rgb(48 132 235 / .25)', line: 'rgb(43 123 211 / .9)', offset: '2px', forced: 'solid' },
  figure: { ground: 'rgb(255 205 0 / .36)', line: 'rgb(206 154 0 / .9)', offset: '4px', forced: 'double' },
  risk: { ground: 'rgb(255 72 66 / .25)', line: 'rgb(226 62 56 / .9)', offset: '6px', forced: 'wavy' },
  catalyst: { ground: 'rgb(24 178 94 / .27)', line: 'rgb(22 156 84 / .9)', offset: '3px', forced: 'dashed' },
  question: { ground: 'rgb(160 88 232 / .25)', line: 'rgb(150 84 220 / .9)', offset: '5px', forced: 'dotted' },
}

const PREFIX = 'tickmark-'
export const nameOf = (colour: Colour): string => PREFIX + colour
export const CHANGED = `${PREFIX}changed`
/** Words that two highlights of one colour share. */
export const TWICE = `${PREFIX}twice`
export const FLASH = `${PREFIX}flash`
export const MENTION = `${PREFIX}mention`

/** Every name we register, lowest layer first: a later one is painted above the ones before it. */
export const LAYERS: readonly string[] = [MENTION, ...(Object.keys(INKS) as Colour[]).map(nameOf), TWICE, CHANGED, FLASH]

/** CSS rules of all layers, one a string. */
export const RULES: readonly string[] = [
  `::highlight(${MENTION}) { text-decoration: underline 1px dotted rgb(128 128 128 / .75); text-underline-offset: 3px }`,
  ...Object.entries(INKS).map(
    ([colour, { ground, line, offset }]) =>
      `::highlight(${PREFIX}${colour}) { background-color: ${ground}; text-decoration: underline 2px solid ${line}; text-underline-offset: ${offset} }`,
  ),
  `::highlight(${TWICE}) { background-color: rgb(128 128 128 / .3) }`,
  `::highlight(${CHANGED}) { text-decoration: underline 3px dotted rgb(235 92 20); text-underline-offset: 5px }`,
  `::highlight(${FLASH}) { background-color: rgb(255 140 0 / .55) }`,
  // Forced colours take our grounds and put Highlight there; the line style then tells the colours apart, and mentions are not painted at all.
  `@media (forced-colors: active) { ${Object.entries(INKS)
    .map(
      ([colour, { forced }]) =>
        `::highlight(${PREFIX}${colour}) { text-decoration: underline 2px ${forced} HighlightText; text-underline-offset: 1px }`,
    )
    .join(
      ' ',
    )} ::highlight(${TWICE}) { text-decoration: overline 2px solid HighlightText } ::highlight(${CHANGED}) { text-decoration: underline 4px dotted HighlightText; text-underline-offset: 2px } }`,
  `@media print { ${LAYERS.map((name) => `::highlight(${name})`).join(', ')} { background-color: transparent; text-decoration: none } }`,
]
