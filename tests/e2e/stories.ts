// The articles the loop is run on: two of our own, and the seed where the corpora are.
import { EXPECTED } from '#tests/fixtures/expected.ts'
import { hasSeed } from './steps.ts'

interface Story {
  readonly name: string
  readonly path: string
  readonly title: string
  readonly source: string
  /** Three quotes, in the order they stand in. */
  readonly quotes: readonly [string, string, string]
  readonly note: string
  /** An institution that is inside or in the sentence of the first quote. */
  readonly filedUnder: string
}

const title = (path: string): string => EXPECTED.find((page) => page.path === path)?.title ?? ''

export const STORIES: readonly Story[] = [
  {
    name: 'Chinese article',
    path: '/zh-article.html',
    title: title('/zh-article.html'),
    source: '海岸财经',
    quotes: ['商业银行净息差为1.53%', '招商银行前三季度实现营业收入', '息差企稳不等于反转。'],
    note: '看四季度 **存款重定价**',
    filedUnder: '招商银行',
  },
  {
    name: 'English article',
    path: '/en-article.html',
    title: title('/en-article.html'),
    source: 'Harbour Wire',
    quotes: ['revenue of $68.0 billion', 'inflation, at 2.6% in October', 'analysts expect earnings of 61 cents'],
    note: 'check **guidance** in Q4',
    filedUnder: 'NVIDIA',
  },
  ...(hasSeed
    ? [
        {
          name: 'seed article',
          path: '/article.html',
          title: '各大券商成立守“沪”者联盟：火速启动应急预案 员工受命连夜返回',
          source: '界面新闻',
          quotes: ['上交所为其出台放宽报送要求', '组建由投资、估值、清算、交易', '在线峰值985多人'] as const,
          note: '谁**驻场**?',
          filedUnder: '上海证券交易所',
        },
      ]
    : []),
]
