// Words that show that the name beside them is an institution. Tables only; evidence.ts reads them.

/** Right behind a Chinese name: what only an institution has or does. */
export const AFTER_ZH =
  /^(?:股份|公司|集团|控股|股价|方面|官方|官网|表示|宣布|公告|发布|披露|回应|声明|旗下|董事|监事|CEO|CFO|首席|创始人|创办人|总裁|总经理|总监|副总|掌门|高管|员工|发言人|负责人|财报|年报|季报|业绩|营收|净利|市值|涨停|跌停|收涨|收跌|上市|IPO|分析师|研究员|研报|经济学家|策略师|推出|收购(?!价|站|量|商)|投资(?!者|人)|增持|减持|入股|[AHB]股|[\d.]*亿)/

/** The same behind a time: 上海机场前三季度净利润. No place and no thing has a profit or a share price. */
export const AFTER_ZH_LATER =
  /^(?:20\d\d年|今年|去年|全年|本周|今日|昨日|周[一二三四五]|午后|尾盘|早盘|盘中|[上下]半年|[前第]?[一二三四]季度|首季|[1-4]Q|Q[1-4]){1,2}(?:度|实现|预计|的|累计)?(?:归母|扣非|股东应占)?(?:净利|营收|营业收入|股价|每股|市值|[收大]?[涨跌](?!价|潮|水)|财报|业绩)/

/** Right behind an English name: "Target said", "Visa shares", "Gap's". */
export const AFTER_EN =
  /^(?:s' |'s (?:shares?|stock|chief|ceo|board|profit|earnings|revenue|results|parent|owner|executives?|investors)\b|,? (?:said|says|say|reported|reports|announced|announces|posted|posts|plans|agreed|declined|unveiled|launched|cut|raised|lifted|hired|acquired|bought|sold|sued|filed|warned|forecast|estimates?|expects?|recently|shares?|stocks?|bonds?|executives?|ceo|cfo|chief|chair(?:man|woman)?|president|spokes(?:man|woman|person)|analysts?|economists?|strategists?|employees|investors|board|officials?|policymakers?|futures)\b)/i

/** Names that are capitalised without being a company's, or stand behind an article: they need a cue. */
export const NEEDS_CUE =
  /^(?:Earth|People|City|Celsius|Matrix|Universe|Internet|Congress|Parliament|Senate|State|House|Street|Park|Here|Now|Life|Nature|Science|Time|Times|Fortune|Nation|Mirror|Sun|Star|Moon|Venus|Mars|Mercury|Genesis|Trinity|Liberty|Phoenix|Lincoln|Jackson|Marshall|Murphy|Hunt|Young|King|Prince|Bishop|Major|Eagle|Progressive|Labor|Labour|Democrat|Green|Greens|Independent)$/

/** The same, too weak where every word may begin a sentence: Here is, Target has. */
export const AFTER_EN_WEAK = /^(?:'s\b|,? (?:has|had|will|is|was|would|could)\b)/i

/** Right before an English name: "shares of Target", "according to Visa". */
export const BEFORE_EN =
  /(?:shares? (?:of|in)|stake in|stock of|ceo of|chairman of|executives? (?:at|of)|analysts? (?:at|with)|economists? (?:at|with)|strategists? (?:at|with)|according to|retailer|chipmaker|automaker|bank|lender|insurer|giant|rival|startup|brokerage|firm|company|owner|parent|oil major|airline|acquired?|acquisition of|merger with|deal with|customers? of|suppliers? (?:to|of)|companies (?:like|such as)) $/i

/** Right before a Chinese name: who is quoted, and where a report comes from. */
export const BEFORE_ZH = /(?:据|来源[:：]?|来自|公司|企业|巨头|龙头|券商|银行|机构|媒体|厂商|东家|大股东|控股股东)[《“"]?$/

/** Right before a medium's name. */
export const BEFORE_MEDIA = /(?:来源[:：]?\s?|来自|据|转自|出处[:：]?\s?|接受|告诉|文\/|[《【(（/|丨]\s?)$/

/** Right behind a medium's name. */
export const AFTER_MEDIA =
  /^(?:[》】]|(?:信托|基金|股票|财经|证券|保险|银行|科技|期货|港股|美股|新闻)?讯|记者|讯|消息|报道|报导|独家|快讯|网站|电(?![子力商视影器动池缆网站量]))/

/** Legal form right behind a Chinese name. */
export const LEGAL_AFTER_ZH = /^(?:[(（]?(?:集团|控股|中国|香港)?[)）]?(?:股份|有限|公司|集团|控股))/

/** Legal form right behind an English name. */
export const LEGAL_AFTER_EN =
  /^,? (?:Inc|Corp|Co|Ltd|Limited|PLC|plc|LLC|LLP|AG|SE|SA|NV|N\.V|S\.A|AB|ASA|Corporation|Incorporated|Company|Group|Holdings|Bancorp)\b/

/** Between two items of an enumeration. */
export const LIST_SEPARATOR = /^\s?(?:[、,，/]|和|与|及|以及|and|&|or)\s?(?:and |和)?$/

/** An index of the same name moved: the Nasdaq rose, 纳斯达克收涨. Not the exchange. */
export const INDEX_MOVES_EN =
  /^(?:,? (?:rose|fell|gained|lost|climbed|dropped|slid|slipped|jumped|surged|added|shed|advanced|declined|tumbled|rallied|closed|ended|finished|edged|was (?:up|down|little)|were|is (?:up|down)|up|down|hit|futures|index|indices|composite|100)\b| -?[\d.,]+ ?%?)/i
export const INDEX_MOVES_ZH = /^(?:指数|综指|综合指数|期货|期指|100|[收开高低]|上?涨|下?跌|[\d.+-]+[%点])/

/** Country named in the text → code, for acronyms that several countries have (SBI, RBI, ICO). */
const COUNTRY_WORDS: readonly (readonly [string, RegExp])[] = [
  ['IN', /\bIndian?\b|印度(?!尼)/],
  ['JP', /\bJapan(?:ese)?\b|日本/],
  ['GB', /\b(?:Britain|British|UK|U\.K\.)\b|英国/],
  ['AU', /\bAustralian?\b|澳大利亚|澳洲/],
  ['CA', /\bCanad(?:a|ian)\b|加拿大/],
  ['DE', /\bGerman[y]?\b|德国/],
  ['FR', /\b(?:France|French)\b|法国/],
  ['KR', /\b(?:South Korean?)\b|韩国/],
  ['SG', /\bSingapore\b|新加坡/],
  ['HK', /\bHong Kong\b|香港/],
  ['TW', /\bTaiwan(?:ese)?\b|台湾/],
  ['CN', /\b(?:China|Chinese)\b/],
  ['US', /\b(?:U\.S\.|United States|American?)\b|美国/],
  ['BR', /\bBrazil(?:ian)?\b|巴西/],
  ['CH', /\b(?:Switzerland|Swiss)\b|瑞士/],
  ['ZA', /\bSouth African?\b|南非/],
  ['RU', /\bRussian?\b|俄罗斯/],
  ['ID', /\bIndonesian?\b|印度尼西亚|印尼/],
  ['MY', /\bMalaysian?\b|马来西亚/],
  ['PH', /\b(?:Philippines?|Filipino)\b|菲律宾/],
  ['TH', /\b(?:Thailand|Thai)\b|泰国/],
  ['TR', /\b(?:Turkey|Turkish)\b|土耳其/],
  ['SE', /\b(?:Sweden|Swedish)\b|瑞典/],
  ['NL', /\b(?:Netherlands|Dutch)\b|荷兰/],
  ['IT', /\bItal(?:y|ian)\b|意大利/],
]

/** Codes of the countries that the text names. */
export const countriesNamed = (text: string): string[] => COUNTRY_WORDS.filter(([, find]) => find.test(text)).map(([code]) => code)
