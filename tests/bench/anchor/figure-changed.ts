// Derives the class figure-changed: one figure, sign, unit, date or direction word of a place is changed, nothing else on the page.

export interface Mutation {
  readonly kind: 'figure' | 'sign' | 'unit' | 'date' | 'direction'
  readonly start: number
  readonly end: number
  readonly replacement: string
}

const SWAPS: readonly (readonly [Mutation['kind'], string, string])[] = [
  ['unit', '亿', '万'],
  ['unit', '百分点', '基点'],
  ['unit', '美元', '港元'],
  ['unit', 'million', 'billion'],
  ['unit', 'percent', 'basis points'],
  ['unit', '%', '‰'],
  ['direction', '增长', '下降'],
  ['direction', '上涨', '下跌'],
  ['direction', '上调', '下调'],
  ['direction', '增持', '减持'],
  ['direction', '买入', '卖出'],
  ['direction', '盈利', '亏损'],
  ['direction', ' rose ', ' fell '],
  ['direction', ' higher', ' lower'],
  ['direction', 'increase', 'decrease'],
  ['direction', ' up ', ' down '],
  ['direction', ' buy', ' sell'],
  ['direction', ' above ', ' below '],
]

/** Every change that can be made inside a stretch of text; offsets in `text`. */
export function mutationsOf(text: string): Mutation[] {
  const found: Mutation[] = []
  for (const match of text.matchAll(/\d+(?:[.,]\d+)*/g)) {
    const at = match.index
    const before = text.charAt(at - 1)
    const isDate = /^[年月日/-]|^\s?(?:st|th|nd|rd),?\s\d{4}/.test(text.slice(at + match[0].length)) || /[年月]/.test(before)
    for (let i = 0; i < match[0].length; i++) {
      if (!/\d/.test(match[0].charAt(i))) continue
      const digit = String((Number(match[0].charAt(i)) % 9) + 1)
      found.push({ kind: isDate ? 'date' : 'figure', start: at + i, end: at + i + 1, replacement: digit })
    }
    if (/[\s(（为至]/.test(before)) found.push({ kind: 'sign', start: at, end: at, replacement: '-' })
  }
  for (const [kind, one, other] of SWAPS) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + from.length)) {
        if (kind === 'unit' && !/[\d一二三四五六七八九十百千万]\s?$/.test(text.slice(0, at))) continue
        found.push({ kind, start: at, end: at + from.length, replacement: to })
      }
    }
  }
  return found
}

/** mulberry32: the same numbers for the same seed everywhere. */
export function randomFrom(seed: string): () => number {
  let state = [...seed].reduce((hash, sign) => Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) | 0, 0x811c9dc5)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
