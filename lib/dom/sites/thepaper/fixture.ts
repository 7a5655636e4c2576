// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'https://www.thepaper.cn/newsDetail_forward_26700001'

export const PAGE = fixturePage({
  lang: 'zh-CN',
  title: '首批集中供地全部成交，总价246亿元_财经上下游_澎湃新闻-The Paper',
  main: `<div class="newscontent"><h1 class="news_title">首批集中供地全部成交，总价246亿元</h1><div class="news_about"><p>澎湃新闻记者 计思</p><p>2024-03-18 16:40 <span>来源：澎湃新闻</span></p></div>
<div class="news_txt"><p>澎湃新闻记者3月18日从自然资源主管部门获悉，今年首批集中供地的12宗地块全部成交，总成交价为246亿元。</p><p>其中7宗地块溢价成交，平均溢价率为8.3%，参与竞买的企业数量较去年四季度增加一倍。</p><p>业内人士认为，供地结构优化和限价放宽是回暖的主要原因。</p></div></div>`,
})

export const EXPECTED: ExpectedArticle = {
  title: '首批集中供地全部成交，总价246亿元',
  byline: '计思',
  source: '澎湃新闻',
  published: '2024-03-18T16:40:00+08:00',
  body: [
    '澎湃新闻记者3月18日从自然资源主管部门获悉，今年首批集中供地的12宗地块全部成交，总成交价为246亿元。',
    '其中7宗地块溢价成交，平均溢价率为8.3%，参与竞买的企业数量较去年四季度增加一倍。',
    '业内人士认为，供地结构优化和限价放宽是回暖的主要原因。',
  ],
}
