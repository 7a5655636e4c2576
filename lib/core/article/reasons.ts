// Every reason a verdict can give: the words for them are `reason_<code>`. Kept apart from classify.ts so that the detector does not carry it.

export const REASONS = [
  'json-ld-article',
  'og-article',
  'og-website',
  'date-near-title',
  'byline-near-title',
  'all-signs',
  'body-long',
  'body-tiny',
  'body-share',
  'body-linked',
  'body-named',
  'han',
  'many-links',
  'reply-boxes',
  'prices',
  'password',
  'address-article',
  'address-other',
  'front-page',
  'short-address',
  'title-other',
  'template-article',
  'template-other',
  'forum',
  'extracted',
  'nothing-extracted',
] as const

export type ReasonCode = (typeof REASONS)[number]
