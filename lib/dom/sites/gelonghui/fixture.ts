// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'https://www.gelonghui.com/p/780000'

export const PAGE = fixturePage({
  lang: 'zh-CN',
  title: '云岭药业(01999.HK)：研发投入翻番，利润为何不增',
  main: `<div class="article-content-box"><h1 class="article-title">云岭药业(01999.HK)：研发投入翻番，利润为何不增</h1><div class="info"><a href="/user/500">海岸研究</a><time class="date">03-18 11:52</time></div>
<p class="article-summary">三款新药进入三期临床，费用先行，收益还要等两年。</p>
<article class="article-with-html"><p>云岭药业日前交出的年报里，营收同比增长18%至42.6亿元，归母净利润却只增长了1.1%，差距几乎全部来自研发费用。</p><p>公司去年研发投入9.3亿元，较上一年翻了一番，三款在研新药先后进入三期临床，其中一款有望在明年提交上市申请。</p></article><div class="operate">点赞 收藏 分享</div></div>`,
})

export const EXPECTED: ExpectedArticle = {
  title: '云岭药业(01999.HK)：研发投入翻番，利润为何不增',
  byline: '海岸研究',
  published: '2024-03-18T11:52:00+08:00',
  body: [
    '三款新药进入三期临床，费用先行，收益还要等两年。',
    '云岭药业日前交出的年报里，营收同比增长18%至42.6亿元，归母净利润却只增长了1.1%，差距几乎全部来自研发费用。',
    '公司去年研发投入9.3亿元，较上一年翻了一番，三款在研新药先后进入三期临床，其中一款有望在明年提交上市申请。',
  ],
}
