// Every reason a verdict can give, with its points (log-odds). Fitted on labelled pages; see classify.ts for what each fact is.

export const POINTS = {
  base: 0,
  'json-ld-article': 0, 'json-ld-other': 0, 'og-article': 0, 'og-other': 0, 'og-website': 0, 'published-meta': 0, 'one-article-tag': 0, 'many-article-tags': 0,
  headline: 0, 'no-headline': 0, 'date-near-title': 0, 'byline-near-title': 0, 'body-long': 0, 'body-tiny': 0, 'body-share': 0, 'body-paragraphs': 0, 'body-linked': 0, 'page-linked': 0,
  'many-links': 0, 'many-dates': 0, replies: 0, prices: 0, password: 0, 'form-fields': 0, video: 0, 'address-article': 0, 'address-other': 0, 'front-page': 0, 'short-address': 0, han: 0,
} as const satisfies Record<string, number>

export type ReasonCode = keyof typeof POINTS
