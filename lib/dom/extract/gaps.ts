// How far a line is from the next prose.

/** As far as it matters, in lines. */
export const FAR = 20

/** Passages since the last and until the next prose, whichever is less, up to `FAR`. */
export function gapsOf(isProse: Uint8Array): Uint16Array {
  const gaps = new Uint16Array(isProse.length)
  for (let i = isProse.length - 1, gap = FAR; i >= 0; i--) {
    gap = isProse[i] === 1 ? 0 : gap + 1
    gaps[i] = gap
  }
  let since = FAR
  return gaps.map((until, i) => {
    since = isProse[i] === 1 ? 0 : since + 1
    return Math.min(since, until, FAR)
  })
}
