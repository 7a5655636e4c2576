// Who wrote it and where it came from, out of the words near a headline.

const LABEL =
  /^(?:(?:written|posted|published|reported|story|words|text|article)\s+)?by\b[:\s]*|^(?:author|writer|reporter)s?\s*[:：]\s*|^(?:文\s*[/／|｜]|作者|记者|撰文|撰稿|文)\s*[:：/／|｜丨]?\s*/i
const TAIL =
  /\s*(?:[|｜•·]|\bon\s+[a-z]{3,9}\s+\d|\bpublished\b|\bupdated\b|\bposted\b|\blast\s|\(?@|\bfollow\b|\d{1,2}:\d{2}|\b\d{1,2}\s+(?:min|hours?|days?)\b|\b(?:19|20)\d{2}[-/年]|来源|编辑|责编|责任编辑).*$/is
const DATE_TAIL =
  /[\s,–—-]+(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+\d.*$/is

/** A person's name out of a byline, or undefined when nothing name-like is left. Labels, dates, handles and counters go. */
export function cleanByline(text: string): string | undefined {
  const folded = text.replace(/\s+/g, ' ').trim()
  if (/^https?:|^www\./i.test(folded)) return undefined
  const name = folded
    .replace(LABEL, '')
    .replace(TAIL, '')
    .replace(DATE_TAIL, '')
    .replace(/^[\s:：,，、|｜-]+|[\s:：,，、|｜-]+$/g, '')
  if (
    name.length < 2 ||
    name.length > 120 ||
    name.split(' ').length > 16 ||
    !/\p{L}{2}/u.test(name) ||
    /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d/i.test(name)
  )
    return undefined
  return /^(?:admin(?:istrator)?|editor|staff|unknown|none|null|undefined|anonymous|index|home|share|see full bio|view (?:my )?(?:complete |full )?profile|read more|more by.*|网站编辑|佚名|匿名|小编)$/i.test(
    name,
  )
    ? undefined
    : name
}

const WRITTEN_BY =
  /(?:^|[\s　|｜丨（(【])(?:作者|\p{Script=Han}{2,8}记者|记者|撰文|撰稿|文\s*[/／|｜丨])\s*[:：/／]?\s*([\p{Script=Han}·]{2,4}(?:[\s、，,]+[\p{Script=Han}·]{2,4}){0,3})(?=$|[\s　|｜丨）)】])/u
const BY = /^(?:[A-Za-z]+ )?(?:by|By|BY)[:\s]\s*(\p{Lu}[^|•·\n]{2,80})/u

/** A byline inside a line of running words ("作者：张三 编辑：李四", "By Jane Roe"), or undefined. */
export function findByline(line: string): string | undefined {
  const match = WRITTEN_BY.exec(line) ?? BY.exec(line)
  return match?.[1] ? cleanByline(match[1]) : undefined
}

const SOURCE =
  /(?:文章来源|稿件来源|信息来源|新闻来源|内容来源|来源|稿源|出处)\s*(?:于)?\s*[:：丨|]\s*([^\s，。；;、|｜）)（(【】[\]<>《》:：]{2,24}(?: [A-Z][^\s，。；;|｜）)（(]{1,20})*)/u

/** The name after 来源： / 文章来源：, or undefined. */
export function findSource(line: string): string | undefined {
  const name = SOURCE.exec(line)?.[1]
    ?.replace(/(?:作者|记者|编辑|责编|责任编辑|发布时间|时间|浏览|阅读|字号|分享|关注|查看|点击).*$/u, '')
    .replace(/\d{4}[-/年].*$/u, '')
  return name && name.length >= 2 && !/^\d+$/.test(name) ? name : undefined
}
