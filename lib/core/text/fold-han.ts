// Traditional → simplified, one UTF-16 unit to one. Apart from fold.ts because the table weighs 12 kB: pages that only anchor stay small.
import { foldUnit } from './fold.ts'
import { TRADITIONAL } from './traditional.ts'

/** Units that `foldUnit` changes lie in these ranges only. */
const PUNCTUATION: readonly (readonly [number, number])[] = [
  [0xa0, 0xa0],
  [0x02bc, 0x02bc],
  [0x2000, 0x205f],
  [0x2212, 0x2212],
  [0x3000, 0x301f],
  [0xff01, 0xff5e],
]

let table: Uint16Array | undefined

/** Folded code per UTF-16 unit; 0 = unchanged. Built once, shared: do not write to it. */
export function hanTable(): Uint16Array {
  if (table) return table
  table = new Uint16Array(0x10000)
  for (const [from, to] of PUNCTUATION) {
    for (let code = from; code <= to; code++) {
      const folded = foldUnit(String.fromCharCode(code)).charCodeAt(0)
      if (folded !== code) table[code] = folded
    }
  }
  for (let i = 0; i + 1 < TRADITIONAL.length; i += 2) table[TRADITIONAL.charCodeAt(i)] = TRADITIONAL.charCodeAt(i + 1)
  return table
}

const CHUNK = 4096

/** Folds width, quotes and spaces like `foldText`, and traditional characters to simplified ones. Same length as the input. */
export function foldHan(text: string): string {
  const map = hanTable()
  const codes = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    codes[i] = map[code] || code
  }
  let out = ''
  for (let i = 0; i < codes.length; i += CHUNK) out += String.fromCharCode(...codes.subarray(i, i + CHUNK))
  return out
}
