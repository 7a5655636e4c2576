// A text as the matcher sees it: folded units without invisible ones, white space made canonical, and the way back to the text.
import { classOf, DIGIT, HAN, isUpper, keyCode, LATIN, UPPER } from './key.ts'

/** Between this unit and the one before it stood a space / a line break that the stream left out. */
export const GAP_SPACE = 16
export const GAP_LINE = 32

/** All arrays have `length` used entries; `at` has one more (the text's end). */
export interface Stream {
  readonly text: string
  readonly length: number
  readonly codes: Uint16Array
  /** Class bits of `key.ts`, UPPER, GAP_SPACE, GAP_LINE. */
  readonly classes: Uint8Array
  /** Stream index → UTF-16 offset in the text. */
  readonly at: Uint32Array
}

const SPACE = 0x20

function isSpace(code: number): boolean {
  return (
    code === SPACE || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || code === 0x2028 || code === 0x2029 || code === 0x85
  )
}

/**
 * Folds `text` once. A run of white space is one space between Latin words ("Goldman\nSachs" reads "goldman sachs") and
 * nothing beside a Han character (中国 平安 reads 中国平安), where only the gap bit remembers it. Linear.
 */
export function streamOf(text: string): Stream {
  const size = text.length
  const codes = new Uint16Array(size)
  const classes = new Uint8Array(size)
  const at = new Uint32Array(size + 1)
  let n = 0
  let gap = 0
  let gapAt = 0
  for (let i = 0; i < size; i++) {
    const raw = text.charCodeAt(i)
    const folded = keyCode(raw)
    if (folded < 0) continue
    if (isSpace(folded)) {
      if (!gap) gapAt = i
      gap |= raw === 10 || raw === 13 ? GAP_LINE : GAP_SPACE
      continue
    }
    let bits = classOf(folded)
    if (bits & LATIN && isUpper(raw, folded)) bits |= UPPER
    if (gap) {
      const before = n > 0 ? (classes[n - 1] ?? 0) : 0
      if (n > 0 && before & (LATIN | DIGIT) && bits & (LATIN | DIGIT)) {
        codes[n] = SPACE
        classes[n] = gap
        at[n++] = gapAt
      } else if (n > 0 && !((before | bits) & HAN)) {
        codes[n] = SPACE
        classes[n] = gap
        at[n++] = gapAt
      } else bits |= gap
      gap = 0
    }
    codes[n] = folded
    classes[n] = bits
    at[n++] = i
  }
  at[n] = size
  return { text, length: n, codes, classes, at }
}

/** Offset in the text just after stream unit `index - 1` (an exclusive end). Invisible units that follow stay outside. */
export function endAt(stream: Stream, index: number): number {
  return index === 0 ? 0 : (stream.at[index - 1] ?? 0) + 1
}

/** The units of a name as the dictionary stores them: the same folding as a text's. */
export function keyOf(name: string): string {
  const stream = streamOf(name)
  let key = ''
  for (let i = 0; i < stream.length; i++) key += String.fromCharCode(stream.codes[i] ?? 0)
  return key
}
