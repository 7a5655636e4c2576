// Where two readings of a sentence part, so that the moved figure can be called out.

export interface SentenceChange {
  readonly before: string
  readonly was: string
  readonly is: string
  readonly after: string
}

const JOINED = /[\d.,%‰$€£¥￥A-Za-z]/

/** Trims what both have at either end. Figures and Latin words are never cut through: 12.3% → 12.8% differs as a whole. */
export function changeBetween(old: string, now: string): SentenceChange {
  const shorter = Math.min(old.length, now.length)
  let head = 0
  while (head < shorter && old[head] === now[head]) head++
  let tail = 0
  while (tail < shorter - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++
  const inside = (text: string, at: number) => JOINED.test(text[at - 1] ?? '') && JOINED.test(text[at] ?? '')
  while (head > 0 && (inside(old, head) || inside(now, head))) head--
  while (tail > 0 && (inside(old, old.length - tail) || inside(now, now.length - tail))) tail--
  return {
    before: old.slice(0, head),
    was: old.slice(head, old.length - tail),
    is: now.slice(head, now.length - tail),
    after: old.slice(old.length - tail),
  }
}
