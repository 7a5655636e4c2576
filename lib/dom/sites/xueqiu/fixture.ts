// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'https://xueqiu.com/1200000001/282000001'

export const PAGE = fixturePage({
  lang: 'zh-CN',
  title: '水电的逻辑还在不在 来源：雪球',
  main: `<article class="article__bd"><h1 class="article__bd__title">水电的逻辑还在不在</h1><div class="article__author"><a class="name" href="/1200000001">流水不争</a> <a class="time" href="#">2024-03-17 21:15</a></div>
<div class="article__bd__detail"><p>今天聊聊水电板块。去年来水偏枯，主要公司的发电量下滑，但股价并没有跌，原因在于利率。</p><p>十年期国债收益率从2.9%降到2.3%，意味着稳定现金流的估值中枢应当上移，这是过去一年水电跑赢的核心逻辑。</p><p>后续要看的是来水恢复之后，利润增长能不能接上估值，如果接不上，回报就只剩股息。</p></div></article>`,
})

export const EXPECTED: ExpectedArticle = {
  title: '水电的逻辑还在不在',
  byline: '流水不争',
  published: '2024-03-17T21:15:00+08:00',
  body: [
    '今天聊聊水电板块。去年来水偏枯，主要公司的发电量下滑，但股价并没有跌，原因在于利率。',
    '十年期国债收益率从2.9%降到2.3%，意味着稳定现金流的估值中枢应当上移，这是过去一年水电跑赢的核心逻辑。',
    '后续要看的是来水恢复之后，利润增长能不能接上估值，如果接不上，回报就只剩股息。',
  ],
}
