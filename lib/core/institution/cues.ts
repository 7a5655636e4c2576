// Words that show that the name beside them is an institution. Tables only; evidence.ts reads them.

/** Right behind a Chinese name: what only an institution has or does. */
export const AFTER_ZH =
  /^(?:股份|公司|集团|控股|股价|方面|官方|官网|表示|宣布|公告|发布|披露|回应|声明|旗下|董事|监事|CEO|CFO|首席|创始人|创办人|总裁|总经理|总监|副总|掌门|高管|员工|发言人|负责人|财报|年报|季报|业绩|营收|净利|市值|涨停|跌停|收涨|收跌|上市|IPO|分析师|研究员|研报|经济学家|策略师|推出|收购(?!价|站|量|商)|投资(?!者|人)|增持|减持|入股|[AHB]股|[\d.]*亿|称(?!霸|为|作|之|号|王|帝|雄|重|呼|赞|职|量|心|得)|(?:昨日?|今日?|日前|近日|随后|同日|早前|此前|则|亦|也)?(?:认为|指出|预计|透露|证实|否认|澄清|坦言)|[也则均]?[小大微上收高低续急]?[涨跌升挫扬](?:超|逾|近|约|幅|至|破|穿|停|出|[\d.]+[%％]|\d))/

/** Of the above, what leaves no doubt about a name of two characters at the beginning of a clause. */
export const DOES_ZH =
  /^(?:[昨今]日|[昨今][早晚天]|日前|近日|随后|同日|早前|此前|则|亦|也|方面|官方)*(?:《|股价|宣布|公告|发布|披露|回应|声明|董事长|CEO|CFO|首席执行官|创始人|总裁|旗下|营收|净利|市值|财报|澄清|称(?!霸|为|作|之|号|王|帝|雄|重|呼|赞|职|量|心|得)|表示|[小大微收]?[涨跌升](?:超|逾|近|约|幅|停|[\d.]+[%％]))/

/** What makes a thing of a name that is a word as well, whoever the article is about: 长江中下游, 太平洋海域. */
export const GOES_ON: Readonly<Record<string, RegExp>> = {
  长江: /^(?:中上游|中下游|[上中下]游|流域|沿岸|沿线|经济带|三角洲|大桥|大保护|航道|航运|水|口|汛|禁|学者|后浪|以[南北])/,
  太平洋: /^(?:海|洋|岛|沿岸|地区|战争|高压|[东西南北]|国家|商厦|大厦|盆地|舰队|司令)/,
  东方: /^(?:文化|文明|美学|明珠|人|国家|世界|主义|哲学|智慧|古国|巨龙|大国|红|既白|航天|白)/,
  平安: /^(?:抵|归|无事|夜|回|到|健|度|过|落|返|出行|是|中国建设|城市|校园|行|符|扣|果|县|区|县)/,
  第一创业: /^(?:窗口|项目|时|者|人|阶|板|选|平台|梦|站)/,
  招商: /^(?:引|加盟|会|团|工|手|政|推介|部|大|队|项目|入|办|季|环|条|力度|成|活动|专)/,
  统一: /^(?:的|了|管|部署|大市|规|标|思|认|战|口|安|调|到|为|组|编|定|价|采|协|执|和|监|制)/,
}

/** The same behind a time: 上海机场前三季度净利润. No place and no thing has a profit or a share price. */
export const AFTER_ZH_LATER =
  /^(?:20\d\d年|今年|去年|全年|本周|今日|昨日|周[一二三四五]|午后|尾盘|早盘|盘中|[上下]半年|[前第]?[一二三四]季度|首季|[1-4]Q|Q[1-4]){1,2}(?:度|实现|预计|的|累计)?(?:归母|扣非|股东应占)?(?:净利|营收|营业收入|股价|每股|市值|[收大]?[涨跌](?!价|潮|水)|财报|业绩)/

/** Right behind an English name: "Target said", "Visa shares", "Gap's". */
export const AFTER_EN =
  /^(?:s' |'s (?:shares?|stock|chief|ceo|board|profit|earnings|revenue|results|parent|owner|executives?|investors)\b| (?:was|were) (?:flat|up|down|little changed|halted)\b| (?:rose|fell|gained|lost|climbed|dropped|slid|slipped|jumped|surged|tumbled|added|shed|sank|rallied)(?: (?:by|about|nearly|almost|more than|as much as|over|up to|another))? [\d.]+ ?(?:%|percent|per cent)|,? (?:said|says|say|reported|reports|announced|announces|posted|posts|plans|agreed|declined|unveiled|launched|cut|raised|lifted|hired|acquired|bought|sold|sued|filed|warned|forecast|estimates?|expects?|recently|shares?|stocks?|bonds?|executives?|ceo|cfo|chief|chair(?:man|woman)?|president|spokes(?:man|woman|person)|analysts?|economists?|strategists?|employees|investors|board|officials?|policymakers?|futures)\b)/i

/** Names that are capitalised without being a company's, or stand behind an article: they need a cue. */
export const NEEDS_CUE =
  /^(?:Earth|People|City|Celsius|Matrix|Universe|Internet|Congress|Parliament|Senate|State|House|Street|Park|Here|Now|Life|Nature|Science|Time|Times|Fortune|Nation|Mirror|Sun|Star|Moon|Venus|Mars|Mercury|Genesis|Trinity|Liberty|Phoenix|Lincoln|Jackson|Marshall|Murphy|Hunt|Young|King|Prince|Bishop|Major|Eagle|Progressive|Labor|Labour|Democrat|Green|Greens|Independent)$/

/** The same, too weak where every word may begin a sentence: Here is, Target has. */
export const AFTER_EN_WEAK =
  /^(?:'s\b|,? (?:has|had|will|is|was|would|could|also|already|now|owns|holds|operates|employs|wants|opened|opens|makes|sells|sees)\b)/i

/** Behind an everyday word that begins a sentence, what shows that it is the company named elsewhere: Apple applied, not Apple harvests. */
export const ACTS_EN =
  /^(?:['’]s |['’] |[,(:;]| [a-z]+ed\b| (?:is|was|has|had|will|would|could|can|may|did|does|and|or|says|said|plans|expects|sees|makes|sells|owns|faces|wants|aims|needs|gets|gives|takes|offers|operates|also|already|now|still|then|did|held|made|sold|bought|cut|rose|fell|went|won|lost|took|gave|began|chief|shares?|stocks?|executives?|spokes[a-z]+|officials?)\b)/

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
  /^,? (?:Inc|Corp|Co|Ltd|Limited|PLC|Plc|plc|LLC|LLP|AG|SE|SA|NV|N\.V|S\.A|AB|ASA|Corporation|Incorporated|Company|Group|Holdings|Bancorp)\b/

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
