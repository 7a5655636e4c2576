// Decisions a person made about the lists: who owns a contested name, what to add, what to drop. The build applies them and lists the rest.

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
}

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
 * or is written in the listed one's script. Otherwise the name is shown as unlisted.
 */
export const HOMONYMS: readonly { readonly surface: RegExp; readonly id: string; readonly needs: RegExp }[] = [
  { surface: /^金融时报$/, id: 'financial-times', needs: /英国|伦敦|FT|Financial Times|日经|外媒/ },
  { surface: /^經濟日報$/, id: 'economic-daily', needs: /经济日报/ },
  { surface: /^泰晤士报$/, id: 'the-times', needs: /英国|伦敦|Times/ },
]
