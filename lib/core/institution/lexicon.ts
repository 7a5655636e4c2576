// What kind of word do two Chinese characters make? Binary search in sorted strings: nothing to load, nothing to parse.
import { FUNCTION_WORDS, NOUNS } from './words-zh.ts'

/** Single characters that do not stand in front of a name as its part: particles, prepositions, conjunctions, verbs, measures. */
const SINGLE = new Set(
  '的与和及由向对在据被于从将让给为是以称遭并而但也又还就都则已曾该此每各某其我你他她它这那等到自至比跟同或者了着过把使说指去年月日个名位笔篇只条次家有无不没可能会要需应当因如若虽且之所后前中内外上下里间时来起用做作入出买卖持增减收购投募发设建开办成立获邀请问答看见找按经约近超逾达共仅再刚正现拟欲想未另含至款亿万股元吨倍成令并',
)

/** Provinces and cities that company names begin with. */
const PLACES = new Set(
  (
    '北京 上海 天津 重庆 河北 山西 辽宁 吉林 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 广西 西藏 宁夏 新疆 香港 澳门 ' +
    '深圳 广州 杭州 南京 苏州 宁波 成都 武汉 西安 长沙 郑州 青岛 大连 厦门 济南 合肥 福州 无锡 沈阳 长春 昆明 东莞 佛山 珠海 温州 常州 烟台 南昌 南宁 贵阳 太原 兰州 ' +
    '海口 泉州 徐州 南通 嘉兴 绍兴 台州 金华 扬州 盐城 镇江 泰州 湖州 丽江 三亚 桂林 洛阳 开平 惠州 中山 江门 汕头 湛江 潍坊 临沂 淄博 威海 日照 唐山 保定 廊坊 沧州 ' +
    '包头 鞍山 丹东 锦州 营口 吉林 大庆 芜湖 蚌埠 九江 赣州 宜昌 襄阳 株洲 湘潭 岳阳 绵阳 德阳 遵义 大理 咸阳 宝鸡 天水 银川 西宁 拉萨 呼和浩特 乌鲁木齐 石家庄 哈尔滨 连云港 ' +
    '秦皇岛 张家港 内蒙古 黑龙江 前海 浦东 雄安 横琴 义乌 昆山 常熟 江阴 晋江 宜兴 太仓 顺德 慈溪 余姚 诸暨 海宁 桐乡 寿光 中国 中华 华东 华南 华北 西南 西部 东北 台北 高雄'
  ).split(' '),
)

function sortedHas(words: string, first: string, second: string): boolean {
  let low = 0
  let high = words.length / 2 - 1
  const wanted = first.charCodeAt(0) * 0x10000 + second.charCodeAt(0)
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = words.charCodeAt(2 * middle) * 0x10000 + words.charCodeAt(2 * middle + 1)
    if (found === wanted) return true
    if (found < wanted) low = middle + 1
    else high = middle - 1
  }
  return false
}

/** A character that cannot be a part of a name at its left edge. */
export const isSingleStop = (unit: string): boolean => SINGLE.has(unit)

/** A two-character verb, adverb, pronoun, number word … */
export const isFunctionWord = (word: string): boolean => word.length === 2 && sortedHas(FUNCTION_WORDS, word.charAt(0), word.charAt(1))

/** A two-character common noun or adjective. */
export const isNoun = (word: string): boolean => word.length === 2 && sortedHas(NOUNS, word.charAt(0), word.charAt(1))

export const isWord = (word: string): boolean => isNoun(word) || isFunctionWord(word)

/** Length of the place name that `text` has at `at`, 0 when none: 省, 市 and 省…市 included. */
export function placeAt(text: string, at: number): number {
  for (const length of [4, 3, 2]) {
    const word = text.slice(at, at + length)
    if (word.length < length || !PLACES.has(word)) continue
    return /[省市]/.test(text.charAt(at + length)) ? length + 1 : length
  }
  return 0
}

/** Is the whole string a place name? */
export const isPlace = (word: string): boolean => word.length > 1 && placeAt(word, 0) === word.length
