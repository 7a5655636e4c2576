// Who wrote it and where it came from, out of the words near a headline.
import { matchOf, type SignedPattern } from '../text/signed-pattern.ts'
import { asWritten, simplify } from '../text/simplify.ts'

const LABEL =
  /^(?:(?:written|posted|published|reported|story|words|text|article|opinion|analysis|review|interview|compiled)\s+)?by\b[:\s]*|^(?:author|writer|reporter)s?\s*[:：]\s*|^(?:文\s*[/／|｜]|作者|\p{Script=Han}{0,8}记者(?=[\s:：/／|｜丨])|记者|撰文|撰稿|文)\s*[:：/／|｜丨]?\s*/iu
const TAIL =
  /\s*(?:[|｜•·]|\b\d+\s+comments?\b|\bon\s+[a-z]{3,9}\s+\d|\bpublished\b|\bupdated\b|\bposted\b|\blast\s|\(?@|\bfollow\b|\d{1,2}:\d{2}|\b\d{1,2}\s+(?:min|hours?|days?)\b|\b(?:19|20)\d{2}[-/年]|来源|编辑|责编|责任编辑).*$/is
const DATE_TAIL =
  /[\s,–—-]+(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+\d.*$/is

/** ", Senior Reporter" and what follows: the post, not the person. */
const ROLE_TAIL =
  /,\s+(?:(?:and|an?|the|our|senior|junior|chief|staff|contributing|deputy|associate|assistant|managing|executive|vice|lead|principal|research|markets?|business|financial?|economics?|political|foreign|guest|[a-z\u00c0-\u024f]+)\s+){0,4}(?:reporter|writer|editor|correspondent|columnist|contributor|analyst|president|director|manager|officer|c[eft]o|founder|scientist|fellow|professor|chief|producer|journalist|strategist|economist|author|blogger)\b.*$/is

/** "Jane Roe Senior Political Reporter", "Jane RoeStaff Writer": the post behind the name, as it stands on a card. */
const POST_BEHIND: SignedPattern = {
  sign: /er\b|or\b|ist\b|dent\b/,
  pattern:
    /(?:(?<=\s[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f.'’-]*[a-z\u00df-\u024f])(?=[A-Z\u00c0-\u00de])|(?<=^[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f.'’-]*\s[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f.'’-]*)\s+(?=(?:Senior|Chief|Staff|Deputy|Associate|Assistant|Managing|Executive|Contributing)\s))(?:[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f]+\s+){0,3}(?:Reporter|Writer|Editor|Correspondent|Columnist|Contributor|Producer|Journalist)\b.*$/s,
}

/** 方 敏: papers space names of two characters to the width of three. */
const SPACED_NAME = /(?<=^|[\s、，,])(\p{Script=Han})\s(\p{Script=Han})(?=$|[\s、，,])/gu

/** What buttons and notices say where a name could stand. */
const HAN_NOTICE = /声明|授权|版权|转载|注册|登录|关注|订阅|点击|评论|分享|收藏|举报|投稿|联系|会员|红包/

const TWO_LETTERS = /[A-Za-z\u00c0-\u1fff\u3040-\ud7ff\uf900-\ufaff]{2}/

/** A person's name out of a byline, or undefined when nothing name-like is left. Labels, dates, handles and counters go. */
export function cleanByline(text: string): string | undefined {
  const folded = text.replace(/\s+/g, ' ').trim()
  if (/^https?:|^www\./i.test(folded)) return undefined
  const signed = simplify(folded).replace(LABEL, '').replace(TAIL, '').replace(DATE_TAIL, '').replace(ROLE_TAIL, '')
  const name = (POST_BEHIND.sign.test(signed) ? signed.replace(POST_BEHIND.pattern, '') : signed).replace(
    /^[\s:：,，、|｜-]+|[\s:：,，、|｜-]+$/g,
    '',
  )
  if (
    name.length < 2 ||
    name.length > 120 ||
    name.split(' ').length > 16 ||
    !TWO_LETTERS.test(name) ||
    /\p{Script=Han}.*[!！?？。]/u.test(name) ||
    HAN_NOTICE.test(name) ||
    // "The Example Press is a news agency": told about somebody, not signed by them.
    /\s(?:is|are|was|were|has|have)\s/.test(name) ||
    /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d/i.test(name)
  )
    return undefined
  return /^(?:admin(?:istrator)?|editor|staff|unknown|none|null|undefined|anonymous|index|home|(?:share|show)\b.*|about the authors?\b.*|see full bio|view (?:my )?(?:complete |full )?profile|read more|more (?:by|about)\b.*|facebook|twitter|instagram|linkedin|whatsapp|youtube|e?mail|网站编辑|佚名|匿名|小编)$/i.test(
    name,
  )
    ? undefined
    : asWritten(name, folded)?.replace(SPACED_NAME, '$1$2')
}

const HAN_NAME = String.raw`(?!\p{Script=Han}{0,3}(?:报道|报导|编辑|摄影|综合|责编|来源))[\p{Script=Han}·]{2,4}`
const HAN_NAMES = String.raw`(${HAN_NAME}(?:[\s、，,]+${HAN_NAME}){0,3})`
/** A colon makes 作者 a label wherever it stands; without one it needs room around it, as do 记者 and 文. */
const WRITTEN_BY: readonly SignedPattern[] = [
  {
    sign: /作者|撰文|撰稿|采写/,
    pattern: new RegExp(
      String.raw`(?:作者|撰文|撰稿|采写)\s*[:：/／|｜丨]\s*(?:\p{Script=Han}{0,6}记者\s*)?${HAN_NAMES}(?=$|[\s\d|｜丨）)】;；]|编辑|责编|来源)`,
      'u',
    ),
  },
  {
    sign: /作者|记者|撰文|撰稿|文\s*[/／|｜丨]/,
    pattern: new RegExp(
      String.raw`(?:^|[\s|｜丨（(【■●◎])(?:作者|\p{Script=Han}{2,8}记者|记者|撰文|撰稿|文\s*[/／|｜丨])\s*[:：/／]?\s*${HAN_NAMES}(?=$|[\s\d|｜丨/／）)】])`,
      'u',
    ),
  },
]
/** 新华社北京3月5日电（记者张三、李四）, 海岸财经记者 张三 上海报道: how agencies and papers open their first paragraph. */
const OPENINGS: readonly SignedPattern[] = [
  { sign: /[（(].{0,12}记者/s, pattern: new RegExp(String.raw`^.{0,24}[（(]\p{Script=Han}{0,6}记者\s*${HAN_NAMES}[）)]`, 'u') },
  {
    sign: /记者.*报[道导]/s,
    pattern: new RegExp(String.raw`^.{0,16}记者[\s:：|｜丨]*${HAN_NAMES}[\s/／]*\p{Script=Han}{0,4}报[道导]`, 'u'),
  },
]
/** What a reporter does is not what a reporter is called. */
const NOT_NAME = /^(?:获悉|了解|注意|从|采访|发现|表示|报道|编辑|综合|整理|来源|实习|走访|梳理|查阅|联系|看到)/
/** Who paid, took the picture or runs the software is no author. */
const BY: SignedPattern = {
  sign: /by|author|writer|reporter/i,
  pattern:
    /(?:^(?!(?:Powered|Sponsored|Presented|Provided|Supported|Hosted|Photos?|Pictures?|Images?|Videos?|Graphics?|Illustrations?) )(?:[A-Za-z]+ )?|[|•·–—]\s*)(?:(?:by|By|BY)[:\s]|(?:Author|Writer|Reporter)s?\s*[:：])\s*(\p{Lu}[^|•·\n]{2,80})/u,
}

/** A byline inside a line of running words ("作者：张三 编辑：李四", "By Jane Roe"), or undefined. */
export function findByline(line: string): string | undefined {
  const simple = simplify(line)
  const name = [...WRITTEN_BY, BY].map((form) => matchOf(form, simple)?.[1]).find((found) => found && !NOT_NAME.test(found))
  return name ? cleanByline(asWritten(name, line) ?? name) : undefined
}

/** The reporters an agency names in the first words of its story, or undefined. */
export function findReporters(paragraph: string): string | undefined {
  const opening = paragraph.slice(0, 80)
  const simple = simplify(opening)
  const name = OPENINGS.map((form) => matchOf(form, simple)?.[1]).find((found) => found !== undefined)
  return name && !NOT_NAME.test(name) ? cleanByline(asWritten(name, opening) ?? name) : undefined
}

/** True for the name of an account ("jroe", "CC7567"): it tells less than what the page calls its author. */
export const isHandle = (name: string): boolean =>
  /^[\p{Ll}\d._@-]+$|^(?=.*\d)[\p{Script=Latin}\d._@-]+$/u.test(name) && !/\p{Script=Han}/u.test(name)

/** True for the name of a desk, an agency or a firm rather than a person. */
export const isOrganisation = (name: string): boolean =>
  /\b(?:staff|team|editors?|editorial|desk|newsroom|news|agency|press|reuters|bloomberg|media|inc|llc|ltd|corp|company|group|network|magazine|times|guest author|contributors?)\b\.?$|(?:编辑部|新闻社|通讯社|报道|日报|时报|晚报|网|频道|财经|证券报|新华社|中新社|央视新闻|工作室|有限公司)$/i.test(
    simplify(name.trim()),
  )

const SOURCE =
  /(?:文章来源|稿件来源|信息来源|新闻来源|内容来源|来源|稿源|出处)\s*(?:于)?\s*[:：丨|]\s*([^\s，。；;、|｜）)（(【】[\]<>《》:：]{2,24}(?: [A-Z][^\s，。；;|｜）)（(]{1,20})*)/u

/** The name after 来源： / 文章来源：, or undefined. */
export function findSource(line: string): string | undefined {
  const name = SOURCE.exec(simplify(line))?.[1]
    ?.replace(/(?:作者|记者|编辑|责编|责任编辑|发布时间|时间|浏览|阅读|字号|分享|关注|查看|点击).*$/u, '')
    .replace(/\d{4}[-/年].*$/u, '')
  return name && name.length >= 2 && !/^\d+$/.test(name) ? asWritten(name, line) : undefined
}
