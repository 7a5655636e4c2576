// Unlisted Chinese institutions by what the article says of them: 芯片公司“星海图光”, 由临芯投资领投, InfoLink预计, 德路里分析认为.
import type { FormHit } from './form-hit.ts'
import { isFunctionWord, isPlace, isSingleStop } from './lexicon.ts'
import { LATIN_WORDS, strangeness } from './stem-zh.ts'

const HAN = '\\u4e00-\\u9fff'
/** A name that nothing but its place shows: letters, digits, Chinese. */
const NAME = `[${HAN}A-Za-z0-9·]{2,12}`
const SORT = '(?:公司|企业|机构|平台|厂商|开发商|运营商|制造商|服务商|供应商|独角兽|品牌商|科技公司|初创公司|创业公司)'
const RAISED =
  '(?:近日|日前|今日|昨日|已|正式|刚刚|再次|连续|对外)*(?:宣布|官宣)?(?:近日|日前|已|正式|连续)*(?:完成|获得|获)(?!批)[^，。；,.;\\n]{0,16}(?:融资|领投)'

interface Cue {
  readonly find: RegExp
  /** The name must not be made of common words alone. */
  readonly strange?: true
}

const CUES: readonly Cue[] = [
  // A quoted name behind what it is, or before what only a start-up does.
  { find: new RegExp(`${SORT}["“「『](${NAME})["”」』]`, 'g') },
  { find: new RegExp(`["“「『](${NAME})["”」』]${RAISED}`, 'g') },
  { find: new RegExp(`(?:^|[。；.;\\n])([${HAN}A-Za-z0-9]{2,8}?)${RAISED}`, 'g'), strange: true },
  { find: new RegExp(`(?:由|、)([${HAN}A-Za-z0-9]{2,8}?)(?:独家|联合)?(?:领投|跟投|参投)`, 'g'), strange: true },
  {
    find: new RegExp(`(?:获得?|完成)(?:了)?([${HAN}A-Za-z0-9]{2,8}?)的?(?:天使轮|种子轮|Pre-A轮|[A-F]\\+*轮|战略)投资`, 'g'),
    strange: true,
  },
  // Who is quoted where a clause begins.
  {
    find: new RegExp(
      `(?:^|[。；，.;,”"\\n])([${HAN}A-Za-z0-9]{2,8}?)(?:数据显示|数据则显示|统计显示|统计[,，]|监测数据|报告显示|预计[,，]|预计[${HAN}]|分析认为|分析师[${HAN}]{2,3}|研究员[${HAN}]{2,3}|首席(?:分析师|经济学家|策略师|执行官)|(?:联合)?创始人(?:兼|[${HAN}]{2,3}(?:表示|告诉|称|透露))|方面(?:表示|称|回应))`,
      'gm',
    ),
    strange: true,
  },
]

/** A Latin name inside Chinese text with what companies have or do around it. */
const LATIN = /(?<![A-Za-z0-9@$·-]|[A-Za-z0-9]\.)([A-Z][A-Za-z0-9&]{2,}(?:[.-][A-Za-z0-9]+)?(?: [A-Z][A-Za-z0-9&.]+){0,2})(?![A-Za-z0-9])/g
const AFTER_LATIN =
  /^(?:公司|集团|基金|资本|控股|股价|创始人|联合创始人|首席|分析师|研究员|数据显示|预计|宣布|发布公告|完成[^，。,.]{0,12}融资|未置评|拒绝(?:置评|评论)|未回应|旗下|总部|与[\u4e00-\u9fffA-Za-z]{2,10}(?:达成|签署|合作))/
const BEFORE_LATIN =
  /(?:子公司|公司|企业|平台|机构|开发商|厂商|巨头|券商|投行|咨询公司|研究机构|供应商|制造商|对手|由|领投方|来源[:：]|被)$/

function fits(name: string, strange: boolean): boolean {
  if (/^[\d.]+$/.test(name) || isPlace(name) || LATIN_WORDS.test(name)) return false
  if (/(?:公司|平台|企业|机构|项目|产品|系统|计划|模式|概念|部门|人士|团队|记者|轮|市场|行业|同比|环比)$/.test(name)) return false
  if (!strange) return true
  if (/^[A-Za-z0-9]+$/.test(name)) return /[a-z]/.test(name) || name.length > 3
  return (
    !(isSingleStop(name.charAt(0)) && name.charAt(0) !== '中') &&
    !isFunctionWord(name.slice(0, 2)) &&
    !isFunctionWord(name.slice(-2)) &&
    strangeness(name) > 1
  )
}

const BETWEEN = new RegExp(`^、([${HAN}A-Za-z0-9]{2,8}、){0,4}[${HAN}A-Za-z0-9]{2,8}?[、和与及]$`)

/** Names between two listed ones in an enumeration: 通威股份、润阳股份、隆基绿能. `listed` by start. Linear. */
export function enumeratedZh(text: string, listed: readonly { readonly start: number; readonly end: number }[]): FormHit[] {
  const found: FormHit[] = []
  for (let i = 1; i < listed.length; i++) {
    const from = listed[i - 1]?.end ?? 0
    const to = listed[i]?.start ?? 0
    if (to - from < 4 || to - from > 48 || !BETWEEN.test(text.slice(from, to))) continue
    for (const match of text.slice(from, to).matchAll(new RegExp(`[${HAN}A-Za-z0-9]{2,8}?(?=[、]|[和与及]?$)`, 'g'))) {
      const start = from + match.index
      if (fits(match[0], true)) found.push({ start, end: start + match[0].length, legal: false })
    }
  }
  return found
}

const MAX_NAMES = 200

/** Names that the article describes as institutions, by start. `taken` tells which units belong to listed names. Linear. */
export function describedZh(text: string, taken: (at: number) => boolean): FormHit[] {
  const found: FormHit[] = []
  for (const { find, strange } of CUES) {
    for (const match of text.matchAll(find)) {
      const name = match[1] ?? ''
      const start = match.index + match[0].indexOf(name)
      if (!taken(start) && !taken(start + name.length - 1) && fits(name, strange ?? false))
        found.push({ start, end: start + name.length, legal: false })
      if (found.length > MAX_NAMES) return found
    }
  }
  for (const match of text.matchAll(LATIN)) {
    const name = match[1] ?? ''
    const end = match.index + name.length
    if (taken(match.index) || LATIN_WORDS.test(name) || !fits(name, true)) continue
    const after = AFTER_LATIN.exec(text.slice(end, end + 24))?.[0]
    if (!after && !BEFORE_LATIN.test(text.slice(Math.max(0, match.index - 6), match.index))) continue
    const tail = after === '公司' || after === '集团' || after === '基金' || after === '资本' || after === '控股' ? after.length : 0
    found.push({ start: match.index, end: end + tail, legal: false })
    if (found.length > MAX_NAMES) break
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}
