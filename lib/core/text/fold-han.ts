// Traditional → simplified, one UTF-16 unit to one. Apart from fold.ts because the table weighs 12 kB: pages that only anchor stay small.
import { foldUnit } from './fold.ts'
import { TRADITIONAL } from './traditional.ts'

let pairs: Map<string, string> | undefined

function table(): Map<string, string> {
  if (pairs) return pairs
  pairs = new Map()
  for (let i = 0; i + 1 < TRADITIONAL.length; i += 2) pairs.set(TRADITIONAL.charAt(i), TRADITIONAL.charAt(i + 1))
  return pairs
}

/** Every (traditional, simplified) pair as UTF-16 codes, for callers that fill their own table. */
export function* hanPairs(): Generator<readonly [number, number]> {
  for (let i = 0; i + 1 < TRADITIONAL.length; i += 2) yield [TRADITIONAL.charCodeAt(i), TRADITIONAL.charCodeAt(i + 1)]
}

/** Folds width, quotes and spaces like `foldText`, and traditional characters to simplified ones. Same length as the input. */
export function foldHan(text: string): string {
  const map = table()
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i)
    out += map.get(unit) ?? foldUnit(unit)
  }
  return out
}
