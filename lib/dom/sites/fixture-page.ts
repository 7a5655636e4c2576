// What every fixture of a site has around its own structure: menus, rankings, a footer.

export interface FixtureParts {
  readonly lang: string
  /** `<title>` as the site prints it. */
  readonly title: string
  readonly head?: string
  /** The site's own structure, headline to end of body. */
  readonly main: string
}

/** What a fixture's page must come out as. */
export interface ExpectedArticle {
  readonly title: string
  readonly byline?: string
  readonly source?: string
  /** RFC 3339, as `ArticleTime.iso`. */
  readonly published?: string
  readonly body: readonly string[]
}

const AROUND = {
  zh: {
    menu: ['首页', '股票', '基金', '债券', '期货', '视频', '登录'],
    ranking: ['两市成交额重返万亿元', '北向资金连续五日净买入', '多只银行股股价创年内新高'],
    heading: '热门推荐',
    foot: '版权所有 未经书面授权不得转载 京ICP备00000000号',
  },
  en: {
    menu: ['Markets', 'Economy', 'Companies', 'Opinion', 'Video', 'Sign In'],
    ranking: ['Oil slips for a third day', 'Five charts to watch this week', 'Chipmakers lead a broad rally'],
    heading: 'Most Read',
    foot: '© 2024 All rights reserved. Terms of Use. Privacy Policy.',
  },
} as const

export function fixturePage({ lang, title, head = '', main }: FixtureParts): string {
  const { menu, ranking, heading, foot } = AROUND[lang.startsWith('zh') ? 'zh' : 'en']
  const links = (texts: readonly string[]): string => texts.map((text, i) => `<li><a href="/${i}">${text}</a></li>`).join('')
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>
<div class="top-menu"><ul>${links(menu)}</ul></div>
${main}
<div class="rank-list"><h3>${heading}</h3><ul>${links(ranking)}</ul></div>
<div class="foot">${foot}</div></body></html>`
}
