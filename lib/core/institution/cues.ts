// Words that show that the name beside them is an institution. Tables only; evidence.ts reads them.

/** Right behind a Chinese name: what only an institution has or does. */
export const AFTER_ZH =
  /^(?:股份|公司|集团|控股|股价|方面|官方|官网|表示|宣布|公告|发布|披露|回应|声明|旗下|董事|监事|CEO|CFO|首席|创始人|创办人|总裁|总经理|总监|副总|掌门|高管|员工|发言人|负责人|财报|年报|季报|业绩|营收|净利|市值|涨停|跌停|收涨|收跌|上市|IPO|分析师|研究员|研报|经济学家|策略师|推出|收购|投资|增持|减持|入股|[AHB]股|[\d.]*亿)/

/** Right behind an English name: "Target said", "Visa shares", "Gap's". */
export const AFTER_EN =
  /^(?:'s\b(?! day| eve)|s' |,? (?:said|says|say|reported|reports|announced|announces|posted|posts|plans|agreed|declined|unveiled|launched|cut|raised|lifted|hired|acquired|bought|sold|sued|filed|warned|forecast|estimates?|expects?|recently|shares?|stocks?|bonds?|executives?|ceo|cfo|chief|chair(?:man|woman)?|president|spokes(?:man|woman|person)|analysts?|economists?|strategists?|employees|investors|board|officials?|policymakers?|futures|has|had|will|is|was)\b)/i

/** Right before an English name: "shares of Target", "according to Visa". */
export const BEFORE_EN =
  /(?:shares? (?:of|in)|stake in|stock of|ceo of|chairman of|executives? (?:at|of)|analysts? (?:at|with)|economists? (?:at|with)|strategists? (?:at|with)|according to|retailer|chipmaker|automaker|bank|lender|insurer|giant|rival|startup|brokerage|firm|company|owner|parent|oil major|airline|acquired?|acquisition of|merger with|deal with|customers? of|suppliers? (?:to|of)|companies (?:like|such as)) $/i

/** Right before a Chinese name: who is quoted, and where a report comes from. */
export const BEFORE_ZH = /(?:据|来源[:：]?|来自|公司|企业|巨头|龙头|券商|银行|机构|媒体|厂商|东家|大股东|控股股东)[《“"]?$/

/** Right before a medium's name. */
export const BEFORE_MEDIA = /(?:来源[:：]?\s?|来自|据|转自|出处[:：]?\s?|接受|告诉|文\/|[《【(（/|丨]\s?)$/

/** Right behind a medium's name. */
export const AFTER_MEDIA = /^(?:[》】]|记者|讯|消息|报道|报导|独家|快讯|网站|电(?![子力商视影器动池缆网站量]))/

/** Legal form right behind a Chinese name. */
export const LEGAL_AFTER_ZH = /^(?:[(（]?(?:集团|控股|中国|香港)?[)）]?(?:股份|有限|公司|集团|控股))/

/** Legal form right behind an English name. */
export const LEGAL_AFTER_EN = /^,? (?:Inc|Corp|Co|Ltd|Limited|PLC|plc|LLC|LLP|AG|SE|SA|NV|N\.V|S\.A|AB|ASA|Corporation|Incorporated|Company|Group|Holdings|Bancorp)\b/

/** Between two items of an enumeration. */
export const LIST_SEPARATOR = /^\s?(?:[、,，/]|和|与|及|以及|and|&|or)\s?(?:and |和)?$/
