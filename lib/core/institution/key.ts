// What two spellings of one name have in common: the units that names and texts are compared by. One unit in, at most one out.
import { hanTable } from '#lib/core/text/fold-han.ts'

/** Unit classes of the folded stream. */
export const HAN = 1
export const LATIN = 2
export const DIGIT = 4
export const UPPER = 8

/** In the table: the unit is dropped (zero-width, soft hyphen, combining mark). */
const DROP = 0xffff

/** Letters that have no canonical decomposition to a base letter. */
const LATIN_BASE: Readonly<Record<string, string>> = { æ: 'a', ø: 'o', œ: 'o', ß: 's', ł: 'l', đ: 'd', ð: 'd', þ: 't', ı: 'i' }

const DROPPED: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad],
  [0x0300, 0x036f],
  [0x034f, 0x034f],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x20d0, 0x20f0],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
]

let table: Uint16Array | undefined

function build(): Uint16Array {
  const map = hanTable().slice()
  for (let code = 0x41; code <= 0x5a; code++) map[code] = code + 0x20
  for (let code = 0xff21; code <= 0xff3a; code++) map[code] = code - 0xfee0 + 0x20
  // Nestlé is found as Nestle and the other way round.
  for (let code = 0xc0; code <= 0x24f; code++) {
    const small = String.fromCharCode(code).toLowerCase()
    const base = (LATIN_BASE[small] ?? small.normalize('NFD')).charCodeAt(0)
    if (base !== code) map[code] = base
  }
  for (const [from, to] of DROPPED) map.fill(DROP, from, to + 1)
  return map
}

/** Folded code of a unit: simplified, half-width, lower case, without accents; -1 when the unit is to be dropped. */
export function keyCode(code: number): number {
  table ??= build()
  const folded = table[code] ?? 0
  return folded === 0 ? code : folded === DROP ? -1 : folded
}

/** Class bits (HAN, LATIN, DIGIT) of a folded code; 0 for anything else. */
export function classOf(code: number): number {
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return LATIN
    return code >= 0x30 && code <= 0x39 ? DIGIT : 0
  }
  if (code >= 0x4e00 && code <= 0x9fff) return HAN
  if (code >= 0x3400 && code <= 0x4dbf) return HAN
  if (code >= 0xc0 && code <= 0x24f) return LATIN
  // Kana, Hangul, Cyrillic, Greek: letters that names are not cut at.
  if ((code >= 0x3040 && code <= 0x30ff) || (code >= 0xac00 && code <= 0xd7a3)) return HAN
  return code >= 0x370 && code <= 0x52f ? LATIN : 0
}

/** Was the unit written as a capital letter? `code` is the raw unit, `folded` its `keyCode`. */
export function isUpper(code: number, folded: number): boolean {
  if (code === folded) return false
  if (code >= 0x41 && code <= 0x5a) return true
  if (code >= 0xff21 && code <= 0xff3a) return true
  if (code < 0xc0 || code > 0x24f) return false
  const unit = String.fromCharCode(code)
  return unit !== unit.toLowerCase()
}
