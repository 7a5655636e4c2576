// Short forms that the article introduces, subsidiaries, and names that only look alike.
import type { HardCase } from './case.ts'

export const LEARNT: readonly HardCase[] = [
  {
    why: 'listed name with legal form and quoted short form',
    marked:
      '公告\n⟦国泰君安证券股份有限公司|guotai-junan-securities⟧（下称“⟦国泰君安|guotai-junan-securities⟧”）发布公告，⟦国泰君安|guotai-junan-securities⟧称业务正常。',
  },
  {
    why: 'English initials',
    marked:
      'Regional banks\n⟦Silicon Valley Bank|silicon-valley-bank⟧ (⟦SVB|silicon-valley-bank⟧) was closed on Friday. Clients of ⟦SVB|silicon-valley-bank⟧ queued outside.',
  },
  { why: 'a defined term is no name', marked: '协议\n⟦格力电器|cn-000651⟧（以下简称“公司”）披露，公司与交易对方签署协议。' },
  { why: 'group behind a listed name', marked: '调研\n⟦美的集团|cn-000333⟧和⟦广汽集团|cn-601238⟧接受了机构调研。' },
  { why: 'research department of a bank', marked: '大行评级\n⟦高盛|goldman-sachs⟧发表报告，⟦摩根士丹利|morgan-stanley⟧维持评级。' },
  { why: 'Chinese name of an index', marked: '收评\n上证指数涨0.5%，沪深300、恒生指数和纳斯达克指数同步走高。' },
  {
    why: 'country before a name',
    marked: '期货\n⟦中国国际期货|zh-ffxh6lh6ltolkdbrvr⟧发布研报，⟦国际期货|zh-ffxh6lh6ltolkdbrvr⟧认为油价将震荡。',
  },
]
