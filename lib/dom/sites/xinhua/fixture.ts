// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'http://www.news.cn/fortune/20240318/0a1b2c3d4e5f4a5b8c9d000000000001/c.html'

export const PAGE = fixturePage({
  lang: 'zh-CN',
  title: '前两个月规模以上工业增加值增长7.0%-新华网',
  main: `<div class="header domPC"><div class="header-time"><span class="year"><em>2024</em></span><span class="day"><em>03</em>/<em>18</em></span><span class="time">10:21:36</span></div><div class="source">来源：新华网</div><h1><span class="title">前两个月规模以上工业增加值增长7.0%</span></h1></div>
<div id="detail"><span id="detailContent"><p>新华社北京3月18日电（记者王澜、赵青）国家统计局18日发布数据，1至2月份，全国规模以上工业增加值同比增长7.0%。</p><p>数据显示，装备制造业增加值增长8.6%，高技术制造业增加值增长7.5%，均快于全部规模以上工业。</p><p>国家统计局新闻发言人表示，下阶段要着力扩大有效需求，推动经济持续回升向好。</p></span><div class="editor"><span>【责任编辑:何理】</span></div></div>`,
})

export const EXPECTED: ExpectedArticle = {
  title: '前两个月规模以上工业增加值增长7.0%',
  byline: '王澜、赵青',
  source: '新华网',
  published: '2024-03-18',
  body: [
    '新华社北京3月18日电（记者王澜、赵青）国家统计局18日发布数据，1至2月份，全国规模以上工业增加值同比增长7.0%。',
    '数据显示，装备制造业增加值增长8.6%，高技术制造业增加值增长7.5%，均快于全部规模以上工业。',
    '国家统计局新闻发言人表示，下阶段要着力扩大有效需求，推动经济持续回升向好。',
  ],
}
