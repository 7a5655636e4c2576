// Scores mentions against labels: sets of institutions per article, and exact spans.

export interface GoldSpan {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly canonical: string | null
  readonly id: string | null
  readonly optional?: boolean
}

export interface GoldArticle {
  readonly id: string
  readonly lang: string
  readonly text: string
  readonly spans: readonly GoldSpan[]
}

/** One found place; `id` as in the labels, or `unlisted:<name>`. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly id: string
}

export interface Counts {
  found: number
  gold: number
  right: number
}

export interface Score {
  readonly document: Counts
  readonly mention: Counts
  /** Of the found institutions of the article, by whether they were linked; only `found` and `right` mean something. */
  readonly linked: Counts
  readonly unlisted: Counts
  readonly errors: string[]
}

const emptyCounts = (): Counts => ({ found: 0, gold: 0, right: 0 })
export const emptyScore = (): Score => ({
  document: emptyCounts(),
  mention: emptyCounts(),
  linked: emptyCounts(),
  unlisted: emptyCounts(),
  errors: [],
})

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => a.start < b.end && b.start < a.end

/** Names under which an unlisted institution of the labels counts as found: its canonical name and each of its surfaces. */
function goldNames(spans: readonly GoldSpan[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const span of spans) {
    if (!span.id?.startsWith('oov:')) continue
    for (const name of [span.canonical ?? '', span.text, span.id.slice(4)]) names.set(name, span.id)
  }
  return names
}

/** Adds one article to `score`. Found places that touch an optional label count for nothing. */
export function addArticle(score: Score, article: GoldArticle, found: readonly Found[]): void {
  const core = article.spans.filter((span) => !span.optional)
  const optional = article.spans.filter((span) => span.optional)
  const counted = found.filter((place) => core.some((span) => overlaps(span, place)) || !optional.some((span) => overlaps(span, place)))
  const names = goldNames(core)
  // An unlisted group is right when any of its strings is one of the labels' strings.
  const groups = new Map<string, string>()
  for (const place of counted) {
    const known = names.get(place.id.slice(9)) ?? names.get(place.surface)
    if (place.id.startsWith('unlisted:') && known !== undefined) groups.set(place.id, known)
  }
  const idOf = (place: Found): string => groups.get(place.id) ?? place.id
  const exact = new Set(core.map((span) => `${span.start}:${span.end}`))
  const hitSpans = new Set<string>()
  for (const place of counted) {
    score.mention.found++
    const key = `${place.start}:${place.end}`
    if (exact.has(key)) {
      score.mention.right++
      hitSpans.add(key)
    } else
      score.errors.push(
        `${article.id} + ${article.text.slice(Math.max(0, place.start - 8), place.start)}[${place.surface}]${article.text.slice(place.end, place.end + 8)} ${place.id}`.replaceAll(
          '\n',
          '⏎',
        ),
      )
  }
  score.mention.gold += core.length
  for (const span of core) {
    if (hitSpans.has(`${span.start}:${span.end}`)) continue
    score.errors.push(
      `${article.id} - ${article.text.slice(Math.max(0, span.start - 8), span.start)}[${span.text}]${article.text.slice(span.end, span.end + 8)} ${span.id}`.replaceAll(
        '\n',
        '⏎',
      ),
    )
  }
  const gold = new Set(core.map((span) => span.id ?? ''))
  const foundIds = new Map<string, boolean>()
  for (const place of counted) foundIds.set(idOf(place), place.id.startsWith('unlisted:'))
  score.document.gold += gold.size
  for (const id of gold) if (!foundIds.has(id)) score.errors.push(`${article.id} DOC- ${id}`)
  for (const [id, unlisted] of foundIds) {
    const right = gold.has(id)
    const kind = unlisted ? score.unlisted : score.linked
    score.document.found++
    kind.found++
    if (right) {
      score.document.right++
      kind.right++
    } else score.errors.push(`${article.id} DOC+ ${id}`)
  }
}

export const precision = ({ found, right }: Counts): number => (found === 0 ? 0 : right / found)
export const recall = ({ gold, right }: Counts): number => (gold === 0 ? 0 : right / gold)
export function f1(counts: Counts): number {
  const p = precision(counts)
  const r = recall(counts)
  return p + r === 0 ? 0 : (2 * p * r) / (p + r)
}
