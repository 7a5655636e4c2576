// Files as other programs write them, for imports.

export interface Marked {
  readonly id?: string
  readonly uri?: string
  readonly title?: string
  readonly quote?: string
  readonly prefix?: string
  readonly suffix?: string
  readonly note?: string
  readonly tags?: readonly string[]
  readonly at?: string
}

const quoteSelector = ({ quote, prefix = '', suffix = '' }: Marked) => ({ type: 'TextQuoteSelector', exact: quote, prefix, suffix })

/** Hypothesis' export, an annotation a line; those without a quote are notes on a page. */
export function hypothesisFile(all: readonly Marked[]): string {
  const annotations = all.map(({ id = 'h1', uri = 'https://news.example/b', note = '', tags = [], at, ...marked }) => ({
    id,
    created: at ?? '2026-11-01T10:00:00.000000+00:00',
    updated: at ?? '2026-11-01T10:00:00.000000+00:00',
    user: 'acct:reader@hypothes.example',
    uri,
    text: note,
    tags,
    document: { title: [marked.title ?? 'B'] },
    target: [{ source: uri, ...(marked.quote ? { selector: [quoteSelector(marked)] } : {}) }],
  }))
  const lines = annotations.map((annotation) => JSON.stringify(annotation)).join(',\n')
  return `{"export_date":"2026-11-20","export_userid":"acct:reader@hypothes.example","client_version":"1.0","annotations":[\n${lines}\n]}\n`
}

/** Many highlights of an article no page of which was read here. */
export const manyMarked = (count: number, perArticle = 20): Marked[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `h${at}`,
    uri: `https://news.example/many/${Math.floor(at / perArticle)}`,
    title: `Story ${Math.floor(at / perArticle)}`,
    quote: `Sentence number ${at}`,
    note: `note ${at}`,
  }))
