// Decisions a person made about the lists: who owns a contested name, what to add, what to take away, what to trust. The build applies them and lists the rest.

/**
 * Name key → id of the institution that a newspaper means by it. A name that two institutions claim and that is not here
 * stops the build.
 */
export const COLLISIONS: Readonly<Record<string, string>> = {
  // Taiwan short names of two characters that a mainland or Hong Kong house of the same name is far better known by.
  海华: 'cn-600243',
  华通: 'cn-002602',
  创意: 'global-unichip-corp',
  联合: 'cn-600358',
  国化: 'cn-600636',
  华泰: 'cn-601688',
  恒大: 'evergrande-group',
  中电: 'hk-00002',
  统一: 'hk-00220',
  // World brands before small listed firms of the same name.
  达能: 'danone',
  强生: 'johnson-and-johnson',
  百达: 'pictet-asset-management',
  aes: 'the-aes-corporation',
  // The listed company, not the parent that shares its short name.
  中国建材: 'hk-03323',
  太古地产: 'hk-01972',
  // The listing carries the name in capitals, the company is the same.
  minimax: 'minimax',
}

/** Names in daily use that the lists lack: id → names. */
export const ADDED_NAMES: Readonly<Record<string, readonly string[]>> = {
  unctad: ['联合国贸易和发展会议', '联合国贸易与发展会议', '联合国贸发会议'],
  'state-street': ['道富环球', '道富环球投资管理', '道富银行'],
  'yahoo-finance': ['Yahoo财经', '雅虎财经'],
  'financial-supervisory-commission-taiwan': ['金管会'],
  'hapag-lloyd-aktiengesellschaft': ['赫伯罗特'],
  // In English "BSE" is Mumbai's, far more often than Beijing's.
  'bombay-stock-exchange': ['BSE'],
}

/** Names that belong to somebody else: id → names taken away. A joint venture is neither of its parents. */
export const DROPPED_NAMES: Readonly<Record<string, readonly string[]>> = {
  volkswagen: ['上汽大众', '一汽大众', '一汽-大众'],
  bmw: ['华晨宝马'],
  'beijing-stock-exchange': ['BSE'],
}

/**
 * Names that a word list knows too, but as names: whoever writes them means the company. The lists flag them as ambiguous
 * because the word list does not say what kind of word they are.
 */
export const CERTAIN_NAMES: ReadonlySet<string> = new Set(
  (
    '比亚迪 碧桂园 五粮液 水井坊 同仁堂 同花顺 周大福 周生生 谢瑞麟 寒武纪 波司登 雅戈尔 老凤祥 全聚德 富安娜 爱仕达 九牧王 惠而浦 普拉达 贝因美 金龙鱼 ' +
    '马应龙 云天化 泸天化 伊力特 利亚德 利尔达 北信源 康恩贝 科士达 桂发祥 达仁堂 五芳斋 好想你 毛戈平 迪信通 苏泊尔 美利达 新华联 獐子岛 我爱我家 中青旅 深南电 ' +
    '中联重科 上海石化 神州数码 风华高科 乐凯胶片 歌华有线 东安动力 吉林敖东 江苏舜天 青海华鼎 青岛海尔 黄河旋风 苏常柴 安彩高科 四川双马 浙江广厦 西藏天路 ' +
    '深圳燃气 重庆燃气 重庆水务 路透社 金管局 审计署 金监总局 金管总局 大公报 人民网 光明网 环球网 ' +
    'CATL CMOC JCET TBEA CALB HOYA ORIX PLDT NTPC NHPC RELX HYBE DKSH QUALCOMM BlackBerry Dropbox Birkenstock Bombardier Valvoline Technicolor Yelp Roku Xylem Vedanta ' +
    'Antofagasta Clorox Workday Politico'
  ).split(' '),
)

/** Phrases that contain a name and mean something else. */
export const ADDED_NEGATIVES: readonly string[] = [
  '小米粥',
  '小米椒',
  '小米饭',
  '小米辣',
  '苹果期货',
  '苹果产区',
  '苹果价格',
  '库存苹果',
  '苹果种植',
  '苹果汁',
  "Standard & Poor's 500",
  'Target prices',
  'Target price',
  'Visa applications',
  'United Arab Emirates',
  '爱尔兰',
  '斯托克城',
  '韦尔奇',
  'Visa rules',
  // Not the OECD, whose Chinese name it ends with.
  '亚太经合组织',
  '亚太经济合作组织',
]

/**
 * Names that several papers of the Chinese-speaking world share: the listed one is meant only when the text shows `needs`,
 * or is written in the listed one's script. Otherwise it is `instead`, or shown as unlisted.
 */
export const HOMONYMS: readonly { readonly surface: RegExp; readonly id: string; readonly needs: RegExp; readonly instead?: string }[] = [
  { surface: /^金融时报$/, id: 'financial-times', needs: /英国|伦敦|FT|Financial Times|日经|外媒/ },
  // In traditional characters it is Hong Kong's, unless the mainland's is named.
  {
    surface: /^證監會$/,
    id: 'china-securities-regulatory-commission',
    needs: /中[國国]證監|中国证监|內地證監|A股/,
    instead: 'securities-and-futures-commission',
  },
  { surface: /^經濟日報$/, id: 'economic-daily', needs: /经济日报/ },
  { surface: /^泰晤士报$/, id: 'the-times', needs: /英国|伦敦|Times/ },
]
