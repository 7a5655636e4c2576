// BCP 47 language of the article: the text itself overrules a template's `lang="en"`.

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu
const HANGUL = /\p{Script=Hangul}/gu
/** No character of these scripts stands before it: CJK radicals, and Jamo of Hangul. */
const FAR_EAST = /[\u1100-\u11ff\u2e80-\uffff]/
const HAN = /\p{Script=Han}/gu
const TAG = /^[a-z]{2,3}(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?$/i

const share = (text: string, pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / (text.length + 1)

/** `stated` are the page's claims, best first (html lang, JSON-LD, meta); `text` is the article text. Returns "und" when nothing fits. */
export function languageOf(text: string, stated: readonly (string | undefined)[]): string {
  const sample = text.slice(0, 4000)
  const claims = stated.flatMap((claim) => {
    const tag = claim?.trim().split(/[,;]/)[0] ?? ''
    return TAG.test(tag) ? [tag.replaceAll('_', '-')] : []
  })
  const claimed = (prefix: string): string | undefined => claims.find((tag) => tag.toLowerCase().startsWith(prefix))
  if (FAR_EAST.test(sample)) {
    if (share(sample, KANA) > 0.1) return claimed('ja') ?? 'ja'
    if (share(sample, HANGUL) > 0.2) return claimed('ko') ?? 'ko'
    if (share(sample, HAN) > 0.25) return claimed('zh') ?? 'zh'
  }
  return (
    claims.find((tag) => !/^(?:zh|ja|ko)/i.test(tag)) ??
    (/\b(?:the|and|of|to)\b.*\b(?:the|and|of|to|is|in)\b/is.test(sample) ? 'en' : 'und')
  )
}

/** True where 02/10 means October: the page's region says so, in its language, its host or a folder of its address. */
export function isDayFirst(language: string, url: string): boolean {
  const region = /^[a-z]{2,3}-([a-z]{2})$/i.exec(language)?.[1] ?? /\/(?:en)[-_]([a-z]{2})\//i.exec(url)?.[1]
  if (region) return !/^(?:us|ph|cn|tw|jp|kr)$/i.test(region)
  if (!/^(?:en|und|zh|ja|ko)/i.test(language)) return true
  return /^https?:\/\/[^/]+\.(?:uk|au|nz|ie|in|za|sg|hk|my|eu|ng|ke|pk)(?:[:/]|$)/i.test(url)
}
