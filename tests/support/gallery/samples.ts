// Made-up articles, institutions and highlights in the style of the real thing, for looking at components and for their tests.

import type { AnnotationView, ArticleSummary, PageView, PopupActions } from '#components/panels/view.ts'
import type { Annotation, Colour } from '#lib/core/annotation/model.ts'
import type { AnnotationId, ArticleId } from '#lib/core/ids.ts'
import { institutionId } from '#lib/core/ids.ts'
import type { InstitutionInArticle, InstitutionKind, Ticker } from '#lib/core/institution/model.ts'

export const NOW = new Date('2026-11-20T08:30:00Z')

export type SampleLanguage = 'zh' | 'en'

export function sampleAnnotation(
  n: number,
  colour: Colour,
  exact: string,
  note = '',
  institutions: readonly string[] = [],
  tags: readonly string[] = [],
): Annotation {
  const createdAt = new Date(NOW.getTime() - n * n * 37 * 60_000).toISOString()
  return {
    id: `annotation:${n}` as AnnotationId,
    articleId: 'article:1' as ArticleId,
    target: {
      source: 'https://news.example/story',
      selectors: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }],
      context: exact,
      textVersion: 1,
    },
    colour,
    note,
    tags,
    institutions,
    createdAt,
    updatedAt: createdAt,
    revision: 1,
  }
}

const inParagraph = (annotation: Annotation, context: string): Annotation => ({ ...annotation, target: { ...annotation.target, context } })

function found(name: string, kind: InstitutionKind | undefined, times: number, ticker?: Ticker, at = 0): InstitutionInArticle {
  const mentions = Array.from({ length: times }, (_, i) => ({ start: at + i * 100, end: at + i * 100 + name.length }))
  if (!kind) return { key: `unlisted:${name}`, name, mentions }
  return {
    key: name,
    name,
    mentions,
    surfaces: name === '光大证券' ? ['光大证券', '光大'] : [name],
    institution: { id: institutionId(name), nameEn: name, kind, tickers: ticker ? [ticker] : [] },
  }
}

export const INSTITUTIONS: Readonly<Record<SampleLanguage, readonly InstitutionInArticle[]>> = {
  zh: [
    found('光大证券', 'securities', 7, { symbol: '601788', exchange: 'SSE' }),
    found('中国人民银行', 'central_bank', 3),
    found('腾讯控股', 'company', 5, { symbol: '00700', exchange: 'HKEX' }, 20),
    found('国家金融监督管理总局', 'regulator', 1),
    found('高盛', 'bank', 2, { symbol: 'GS', exchange: 'NYSE' }),
    found('上海证券交易所', 'exchange', 2),
    found('澄湖资本', undefined, 1),
    found('易方达基金', 'fund', 1),
    found('宁德时代', 'company', 4, { symbol: '300750', exchange: 'SZSE' }),
    found('国际货币基金组织', 'intl_org', 1),
    found('中证协', 'association', 1),
    found('惠誉评级', 'rating', 1),
    found('桥水', 'hedge', 1),
    found('财新', 'media', 1),
  ],
  en: [
    found('Harlow Semiconductor', 'company', 6, { symbol: 'HLSM', exchange: 'NASDAQ' }),
    found('Goldman Sachs', 'bank', 3, { symbol: 'GS', exchange: 'NYSE' }),
    found('Federal Reserve', 'central_bank', 2),
    found('SEC', 'regulator', 1),
    found('Tideway Partners', undefined, 1),
    found('Tencent', 'company', 2, { symbol: '00700', exchange: 'HKEX' }),
  ],
}

export const ARTICLES: Readonly<Record<SampleLanguage, ArticleSummary>> = {
  zh: {
    title: '光大证券三季度净利润同比增长32.5%，自营业务回暖成主要推手',
    byline: '林知远',
    publisher: '海岸财经',
    source: '南方证券时讯',
    publishedAt: { iso: '2026-11-20T09:30:00+08:00', zone: 'assumed', raw: '2026-11-20 09:30' },
    canonicalUrl: 'https://news.example/zh/1',
    language: 'zh-CN',
    chars: 1826,
    partial: false,
  },
  en: {
    title: 'Harlow Semiconductor cuts full-year guidance as memory prices slide for a third quarter',
    byline: 'Mara Linden and Tobias Okafor',
    publisher: 'The Meridian Ledger',
    publishedAt: { iso: '2026-11-19T16:05:00-05:00', zone: 'stated', raw: 'Nov. 19, 2026 4:05 pm ET' },
    canonicalUrl: 'https://news.example/en/1',
    language: 'en-US',
    chars: 5312,
    partial: true,
  },
}

export const ANNOTATIONS: Readonly<Record<SampleLanguage, readonly AnnotationView[]>> = {
  zh: [
    {
      annotation: sampleAnnotation(
        1,
        'figure',
        '公司前三季度实现营业收入86.4亿元，同比增长18.7%；归属于上市公司股东的净利润24.9亿元，同比增长32.5%。',
        '去年同期基数低：Q3 单季只有 **5.1 亿**\n- 自营占比升到 41%\n- 看四季度能否持续',
        ['光大证券'],
        ['净息差', '自营'],
      ),
      state: 'exact',
    },
    {
      annotation: sampleAnnotation(3, 'risk', '监管层对场外衍生品业务的检查仍在进行，部分存量合约的平仓可能拖累四季度投资收益。', '', [
        '国家金融监督管理总局',
      ]),
      state: 'moved',
    },
    {
      annotation: sampleAnnotation(6, 'catalyst', '高盛将目标价由18.20元上调至21.50元，维持“买入”评级。', '', ['高盛', '光大证券']),
      state: 'changed',
      current: '高盛将目标价由18.20元上调至20.80元，维持“买入”评级。',
    },
    {
      annotation: inParagraph(
        sampleAnnotation(18, 'question', '公司表示暂无再融资计划。', '与七月公告矛盾？'),
        '在业绩说明会上，有投资者问及配股传闻。公司表示暂无再融资计划。董事会秘书补充称，资本补充将以利润留存为主。',
      ),
      state: 'orphan',
      choices: 3,
    },
  ],
  en: [
    {
      annotation: sampleAnnotation(
        1,
        'fact',
        'Harlow now expects full-year revenue of $11.2 billion to $11.6 billion, down from a July forecast of $12.4 billion, and will delay the ' +
          'second phase of its Arizona plant until memory prices recover. The company said inventories at its largest customers had fallen for ' +
          'five straight weeks, the first such run since early 2024, but that orders had yet to follow and that utilisation would stay low.',
        'Second cut this year. Compare with `HLSM` 10-Q.',
        ['Harlow Semiconductor'],
      ),
      state: 'exact',
    },
    {
      annotation: sampleAnnotation(4, 'catalyst', 'Goldman Sachs raised its price target to $210.', '', ['Goldman Sachs']),
      state: 'exact',
    },
  ],
}

export function samplePage(language: SampleLanguage, more: Partial<PageView> = {}): PageView {
  return {
    status: 'article',
    article: ARTICLES[language],
    institutions: INSTITUTIONS[language],
    saved: true,
    privateWindow: false,
    ...more,
  }
}

const yes = () => Promise.resolve(true)
const nothing = () => {}

/** Actions that succeed and do nothing; name the ones a case is about. */
export function sampleActions(more: Partial<PopupActions> = {}): PopupActions {
  return {
    save: yes,
    jump: nothing,
    recolour: yes,
    saveNote: yes,
    copyQuote: yes,
    remove: yes,
    saveTags: yes,
    suggestTags: () => Promise.resolve(['净息差', '指引', 'guidance']),
    copyLink: yes,
    place: nothing,
    undo: () => Promise.resolve('restore'),
    redo: () => Promise.resolve('remove'),
    copyMarkdown: yes,
    openLibrary: () => {},
    openOptions: () => {},
    copyRich: yes,
    download: () => Promise.resolve('2026-11-20 Harbour Bank.md'),
    sendToObsidian: yes,
    reveal: () => Promise.resolve({ at: 2, of: 4, place: { before: '承销商', after: '表示，' } }),
    joinStory: yes,
    institutions: {
      correct: () => Promise.resolve(yes),
      add: () => Promise.resolve(yes),
      remove: () => Promise.resolve(yes),
      watch: yes,
      search: () => Promise.resolve([]),
      underline: yes,
      openLists: nothing,
    },
    settings: { change: yes },
    retry: nothing,
    ...more,
  }
}
