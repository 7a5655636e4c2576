// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'http://finance.people.com.cn/n1/2024/0318/c1004-40198000.html'

export const PAGE = fixturePage({
  lang: 'zh-CN',
  title: '北部沿海三省港口吞吐量前两月增长8.4%--财经--人民网',
  main: `<div class="layout"><h1>北部沿海三省港口吞吐量前两月增长8.4%</h1><div class="channel"><div class="col-1-1">2024年03月18日08:41 | 来源：人民网</div></div>
<div class="rm_txt_con cf"><div class="paper_num"><p>《人民日报》（2024年03月18日 第 10 版）刊登本文，转载请注明出处。</p></div><p>　　人民网北京3月18日电 （记者周念平）记者从交通运输部门获悉，今年前两月，北部沿海三省港口完成货物吞吐量3.7亿吨，同比增长8.4%。</p><p>　　其中，外贸货物吞吐量1.5亿吨，增长9.2%，集装箱吞吐量增长11.6%，增速均高于去年同期。</p><div id="rwb_tjyd"><p>推荐阅读：多地出台举措支持港口智能化改造升级</p></div></div></div>`,
})

export const EXPECTED: ExpectedArticle = {
  title: '北部沿海三省港口吞吐量前两月增长8.4%',
  byline: '周念平',
  source: '人民网',
  published: '2024-03-18T08:41:00+08:00',
  body: [
    '人民网北京3月18日电 （记者周念平）记者从交通运输部门获悉，今年前两月，北部沿海三省港口完成货物吞吐量3.7亿吨，同比增长8.4%。',
    '其中，外贸货物吞吐量1.5亿吨，增长9.2%，集装箱吞吐量增长11.6%，增速均高于去年同期。',
  ],
}
