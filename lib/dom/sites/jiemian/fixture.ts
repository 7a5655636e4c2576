// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'https://www.jiemian.com/article/10930001.html'

export const PAGE = fixturePage({
  lang: 'zh-CN',
  title: '山海乳业关闭两家西北工厂|界面新闻',
  main: `<div class="article-view"><div class="article-header"><h1>山海乳业关闭两家西北工厂</h1><p>产能将集中到内蒙古的新基地。</p></div>
<div class="article-info"><p><span class="author"><a href="/u">何晓舟</a></span><span data-article-publish-time="1710745320">2024/03/18 15:02</span><span>浏览 1.2w</span></p></div>
<div class="article-content"><p>3月18日，山海乳业在股东大会上宣布，将关闭位于西北的两家工厂，并把产能集中到内蒙古的新基地。</p><p>公司董事长表示，原奶价格连续两年下跌，小规模工厂的单位成本已高出行业平均两成。</p><p>受此消息影响，山海乳业当日收盘下跌3.7%。</p></div></div>`,
})

export const EXPECTED: ExpectedArticle = {
  title: '山海乳业关闭两家西北工厂',
  byline: '何晓舟',
  published: '2024-03-18T15:02:00+08:00',
  body: [
    '产能将集中到内蒙古的新基地。',
    '3月18日，山海乳业在股东大会上宣布，将关闭位于西北的两家工厂，并把产能集中到内蒙古的新基地。',
    '公司董事长表示，原奶价格连续两年下跌，小规模工厂的单位成本已高出行业平均两成。',
    '受此消息影响，山海乳业当日收盘下跌3.7%。',
  ],
}
