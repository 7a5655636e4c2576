// The dense text: what is left of a text when only its words count. Quotes are compared in it.
import { foldUnit } from '#lib/core/text/fold.ts'

/**
 * A text without whitespace, zero-width characters and soft hyphens, each remaining UTF-16 unit folded.
 * `toSource[i]` is the offset in the source of dense unit `i`; it has one entry more than there are units, the source's length.
 */
export interface Dense {
  readonly text: string
  readonly codes: Uint16Array
  readonly toSource: Int32Array
}

// White_Space and Default_Ignorable_Code_Point of Unicode 17 below U+10000, and the C1 line break: soft hyphens, zero-width and
// directional marks, variation selectors, the byte order mark. Ranges, because testing 65,536 units with a regular expression takes 10 ms.
const DROPPED: readonly (readonly [from: number, to: number])[] = [
  [0x00, 0x20],
  [0x7f, 0xa0],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x1680, 0x1680],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x206f],
  [0x3000, 0x3000],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfff8],
]

/** Folded code of each UTF-16 unit; 0 where the unit is dropped. */
export type FoldTable = Uint16Array

let plain: FoldTable | undefined

/** The table of `foldUnit`. Made once: 65,536 entries. */
function plainFold(): FoldTable {
  if (plain) return plain
  plain = new Uint16Array(0x10000)
  for (let code = 0; code < 0x10000; code++) plain[code] = foldUnit(String.fromCharCode(code)).charCodeAt(0)
  for (const [from, to] of DROPPED) plain.fill(0, from, to + 1)
  return plain
}

/** The same table with more units folded; `pairs` has from and to in turn. Traditional and simplified Han weigh 12 kB, so they are not here. */
export function foldWith(pairs: string): FoldTable {
  const table = plainFold().slice()
  for (let i = 0; i + 1 < pairs.length; i += 2) table[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1)
  return table
}

/** Han characters of a text folded by a table of `foldWith`, everything else as it is: for comparing words across scripts. Same length. */
export const foldHanBy = (text: string, table: FoldTable): string =>
  text.replace(/\p{Script=Han}/gu, (sign) =>
    sign.length === 1 ? String.fromCharCode(table[sign.charCodeAt(0)] || sign.charCodeAt(0)) : sign,
  )

/** True for a unit that the dense text drops. */
export const isInvisible = (code: number): boolean => plainFold()[code] === 0

/** Makes the dense text of a string. */
export function densify(source: string, fold: FoldTable = plainFold()): Dense {
  const length = source.length
  const codes = new Uint16Array(length)
  const toSource = new Int32Array(length + 1)
  let count = 0
  for (let i = 0; i < length; i++) {
    const code = fold[source.charCodeAt(i)] as number
    if (code === 0) continue
    codes[count] = code
    toSource[count++] = i
  }
  toSource[count] = length
  const kept = codes.subarray(0, count)
  return { text: new TextDecoder('utf-16le').decode(kept), codes: kept, toSource: toSource.subarray(0, count + 1) }
}

/** Index of the first dense unit at or after an offset of the source. */
export function denseIndex({ toSource }: Dense, offset: number): number {
  let low = 0
  let high = toSource.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((toSource[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}
