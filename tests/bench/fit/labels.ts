// Which lines of a page are its body, given the body's text: the chain of lines that says it in its order.

export const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

const GRAM = 4
/** Lines shorter than this, in letters, must be in the body as they are; longer ones may differ a little. */
const SHORT = 12
/** A line this long that stands elsewhere than its turn is body all the same when nothing else accounts for it. */
const LONG = 30
const MOST_PLACES = 15
/** Neighbouring lines may overlap by this many letters in the body's text. */
const SLACK = 3

interface Place {
  readonly line: number
  readonly from: number
  readonly to: number
  readonly weight: number
  before: number
  best: number
}

const gramsOf = (letters: string): string[] =>
  letters.length < GRAM
    ? letters === ''
      ? []
      : [letters]
    : Array.from({ length: letters.length - GRAM + 1 }, (_, i) => letters.slice(i, i + GRAM))

function countsOf(grams: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  return counts
}

/** Places of a line in the body: where it stands whole, or where most of its rare grams say that it stands. */
function placesOf(letters: string, share: number, body: string, where: ReadonlyMap<string, readonly number[]>): number[] {
  const whole: number[] = []
  for (let at = body.indexOf(letters); at >= 0 && whole.length < MOST_PLACES; at = body.indexOf(letters, at + 1)) whole.push(at)
  if (whole.length > 0 || letters.length < SHORT || share <= 0.3) return whole
  const votes = new Map<number, number>()
  gramsOf(letters).forEach((gram, i) => {
    const places = where.get(gram) ?? []
    if (places.length <= 6)
      for (const place of places) votes.set(Math.floor((place - i) / SHORT), (votes.get(Math.floor((place - i) / SHORT)) ?? 0) + 1)
  })
  return [...votes]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([place]) => Math.max(0, place * SHORT))
}

/** The places of the heaviest chain in which each begins where the one before ends; a prefix maximum over the body's text. */
function heaviestChain(places: readonly Place[], size: number): Set<number> {
  const tree = new Int32Array(size + 2).fill(-1)
  const bestAt = (node: number): number => (node < 0 ? 0 : (places[node] as Place).best)
  const upTo = (end: number): number => {
    let best = -1
    for (let x = end + 1; x > 0; x -= x & -x) if (bestAt(tree[x] as number) > bestAt(best)) best = tree[x] as number
    return best
  }
  let top = -1
  for (let at = 0; at < places.length; ) {
    let next = at
    for (; places[next]?.line === places[at]?.line; next++) {
      const place = places[next] as Place
      place.before = upTo(Math.min(size, place.from + SLACK))
      place.best = bestAt(place.before) + place.weight
      if (place.best > bestAt(top)) top = next
    }
    for (; at < next; at++)
      for (let x = Math.min(size, (places[at] as Place).to) + 1; x < tree.length; x += x & -x)
        if (bestAt(at) > bestAt(tree[x] as number)) tree[x] = at
  }
  const chain = new Set<number>()
  for (; top >= 0; top = (places[top] as Place).before) chain.add((places[top] as Place).line)
  return chain
}

/** Per line, how much of it is body, 0–1. `decided` lines take no part. */
export function labelLines(lines: readonly string[], decided: readonly boolean[], body: string): number[] {
  const whole = lettersOf(body)
  const where = new Map<string, number[]>()
  gramsOf(whole).forEach((gram, i) => {
    const places = where.get(gram)
    if (places) places.push(i)
    else where.set(gram, [i])
  })
  const letters = lines.map(lettersOf)
  const shares = letters.map((line, i) => {
    const grams = decided[i] ? [] : gramsOf(line)
    return grams.length === 0 ? 0 : grams.filter((gram) => where.has(gram)).length / grams.length
  })
  const places = letters.flatMap((line, i) =>
    decided[i] || line === ''
      ? []
      : placesOf(line, shares[i] as number, whole, where).map((from) => ({
          line: i,
          from,
          to: from + line.length,
          weight: line.length * (line.length < GRAM ? 1 : (shares[i] as number)) + 0.01,
          before: -1,
          best: 0,
        })),
  )
  const chain = heaviestChain(places, whole.length + SHORT)
  const left = countsOf(gramsOf(whole))
  for (const i of chain) for (const gram of gramsOf(letters[i] as string)) left.set(gram, Math.max(0, (left.get(gram) ?? 0) - 1))
  return letters.map((line, i) => {
    if (chain.has(i)) return line.length < SHORT ? 1 : (shares[i] as number)
    if (decided[i] || line.length < LONG) return 0
    const counts = countsOf(gramsOf(line))
    let shared = 0
    for (const [gram, count] of counts) shared += Math.min(count, left.get(gram) ?? 0)
    return shared / (line.length - GRAM + 1)
  })
}

/** Size of a line for the fit: its grams. */
export const sizeOf = (line: string): number => gramsOf(lettersOf(line)).length
