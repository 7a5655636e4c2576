// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'https://news.cnstock.com/news,yw-202403-5200001.htm'

export const PAGE = fixturePage({
  lang: 'zh-CN',
  title: '上市公司现金分红指引拟修订-上海证券报·中国证券网',
  main: `<div class="main-content"><h1 class="title">上市公司现金分红指引拟修订</h1>
<div class="bullet"><span class="timer">2024-03-15 18:20:11</span><span class="source">来源：<a href="/">上海证券报</a></span><span class="author">作者：林知远</span></div>
<div class="content" id="qmt_content_div"><p>上证报中国证券网讯 证监会3月15日就上市公司现金分红指引的修订公开征求意见，拟进一步明确分红信息披露的口径。</p><p>修订稿提出，公司连续三年未分红的，应当在年度报告中逐项说明原因，并说明留存收益的用途。</p><p>业内人士认为，口径统一之后，投资者对分红的预期将更加稳定。</p></div></div>`,
})

export const EXPECTED: ExpectedArticle = {
  title: '上市公司现金分红指引拟修订',
  byline: '林知远',
  source: '上海证券报',
  published: '2024-03-15T18:20:11+08:00',
  body: [
    '上证报中国证券网讯 证监会3月15日就上市公司现金分红指引的修订公开征求意见，拟进一步明确分红信息披露的口径。',
    '修订稿提出，公司连续三年未分红的，应当在年度报告中逐项说明原因，并说明留存收益的用途。',
    '业内人士认为，口径统一之后，投资者对分红的预期将更加稳定。',
  ],
}
