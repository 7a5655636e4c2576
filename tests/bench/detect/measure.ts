// Recall and false-positive rates, and how one is traded for the other.

export interface Judged {
  readonly id: string
  readonly type: string
  readonly lang: string
  readonly finance: boolean
  readonly isArticle: boolean
}

const shareOf = <V>(pages: readonly (readonly [Judged, V])[], test: (value: V) => boolean): number =>
  pages.filter(([, value]) => test(value)).length / (pages.length || 1)

/** Writes `recall.…` and `fpr.…` under a prefix. */
export function measure<V>(
  prefix: string,
  judged: ReadonlyMap<Judged, V>,
  says: (value: V) => boolean,
  metrics: Record<string, number>,
): void {
  const pages = [...judged]
  const write = (name: string, test: (page: Judged) => boolean): void => {
    metrics[`${prefix}${name}`] = shareOf(
      pages.filter(([page]) => test(page)),
      says,
    )
  }
  for (const lang of ['en', 'zh']) write(`recall.${lang}`, (page) => page.isArticle && page.lang === lang)
  write('recall.finance', ({ isArticle, finance }) => isArticle && finance)
  write('recall.all', ({ isArticle }) => isArticle)
  write('fpr', ({ isArticle }) => !isArticle)
  for (const lang of ['en', 'zh']) write(`fpr.lang.${lang}`, (page) => !page.isArticle && page.lang === lang)
  for (const type of new Set(pages.filter(([page]) => !page.isArticle).map(([page]) => page.type)))
    write(`fpr.${type}`, (page) => !page.isArticle && page.type === type)
}

const RATES = [0.03, 0.05, 0.08, 0.1, 0.12, 0.15] as const
const RECALLS = [0.9, 0.93, 0.95, 0.97] as const

/** Recall at a false-positive rate and the other way round: what another border would give. */
export function logCurve(
  prefix: string,
  judged: ReadonlyMap<Judged, { readonly final: number }>,
  metrics: Record<string, number>,
  log: (line: string) => void,
): void {
  const pages = [...judged]
  const finals = (isArticle: boolean): number[] =>
    pages.flatMap(([page, { final }]) => (page.isArticle === isArticle ? [final] : [])).sort((a, b) => b - a)
  const articles = finals(true)
  const others = finals(false)
  const above = (list: readonly number[], border: number): number => list.filter((value) => value > border).length / list.length
  for (const rate of RATES) {
    const border = others[Math.floor(rate * others.length)] as number
    metrics[`${prefix}recall.at.fpr.${rate}`] = above(articles, border)
    const by = (lang: string) =>
      shareOf(
        pages.filter(([page]) => page.isArticle && page.lang === lang),
        ({ final }) => final > border,
      )
    log(
      `at fpr ${rate}: recall ${above(articles, border).toFixed(3)}, en ${by('en').toFixed(3)}, zh ${by('zh').toFixed(3)} (border ${border.toFixed(2)})`,
    )
  }
  for (const recall of RECALLS) {
    const border = articles[Math.ceil(recall * articles.length)] as number
    metrics[`${prefix}fpr.at.recall.${recall}`] = above(others, border)
    log(`at recall ${recall}: fpr ${above(others, border).toFixed(3)} (border ${border.toFixed(2)})`)
  }
}
