// Unlisted media, known by where they stand: 来源：X, 【X网】, （X讯）, and who is quoted as the source of a report.

interface Pattern {
  readonly find: RegExp
}

const NAME = '[\\u4e00-\\u9fffA-Za-z0-9.&]{2,12}?'
const LATIN_NAME = '[A-Z][A-Za-z0-9.&-]{1,20}(?: [A-Z][A-Za-z0-9&-]+){0,2}'

/** Each takes the name as its first group; the folded text keeps offsets. */
const PATTERNS: readonly Pattern[] = [
  { find: new RegExp(`(?:公众号|微信号|头条号|百家号|企鹅号)[:"“ ]{1,2}(${NAME}|${LATIN_NAME})(?=["”》)】(\\s,.;|]|$)`, 'gm') },
  { find: new RegExp(`(?<![\\u4e00-\\u9fffA-Za-z0-9])(${NAME}|${LATIN_NAME})\\((?:微信)?(?:公众号)?ID[:]`, 'g') },
  { find: new RegExp(`(?:来源|转自|文章来源|稿源|来源于)\\s?[:]\\s?["《]?(${NAME}|${LATIN_NAME})(?=["》)】\\s,.;|]|作者|$)`, 'gm') },
  { find: new RegExp(`【(${NAME}(?:网|报|社|台|周刊|新闻|财经|日报|时报|在线|观察|财经台))】`, 'g') },
  { find: new RegExp(`(?:^|[(\\s])(${NAME}(?:网|报|社|台|周刊|新闻|财经|日报|时报|在线|快讯))讯(?=[)\\s,(])`, 'gm') },
  {
    find: new RegExp(`(?:据|接受|告诉|向)(${NAME}(?:网|报|社|周刊|日报|时报|电视台|晚报|商报|早报))(?=记者|报道|报导|消息|采访|独家)`, 'g'),
  },
]

/** What stands behind 来源 without being a medium. */
const NOT_MEDIA =
  /^(?:网络|互联网|网友|投稿|综合|原创|本站|本报|官网|公告|公司公告|公开资料|资料|数据|未知|其他|[^，]*(?:交警|公安|警方|法院|检察院)|公众号|微信|微博|作者|图片|转载|整理|收入|资金)/

/** Places of media names in a folded text, by start; offsets of the name alone. */
export function mediaPlaces(text: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = []
  for (const { find } of PATTERNS) {
    for (const match of text.matchAll(find)) {
      const name = match[1] ?? ''
      if (NOT_MEDIA.test(name) || /官网$/.test(name) || /^[\d.]+$/.test(name)) continue
      const start = match.index + match[0].indexOf(name)
      places.push({ start, end: start + name.length })
    }
  }
  return places.sort((a, b) => a.start - b.start || b.end - a.end)
}
