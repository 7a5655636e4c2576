// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'https://www.nbd.com.cn/articles/2024-03-18/3280001.html'

export const PAGE = fixturePage({
  lang: 'zh-CN',
  title: '西岭药业降脂新药获批上市 | 每经网',
  main: `<div class="g-article"><div class="g-article-top"><h1>西岭药业降脂新药获批上市</h1><p class="u-time"><span class="source">每日经济新闻</span> <span class="time">2024-03-18 20:46:12</span></p></div>
<div class="g-articl-text"><p>每经记者：陈望 每经编辑：何理</p><p>3月18日，西岭药业公告称，公司自主研发的降脂新药获得上市批准，这是国内第三款同类产品。</p><p>公司预计年内完成医保谈判申报，首年产能可满足20万名患者的需求。</p><p>截至当日收盘，西岭药业上涨6.2%，成交额为14.8亿元。</p></div></div>`,
})

export const EXPECTED: ExpectedArticle = {
  title: '西岭药业降脂新药获批上市',
  byline: '陈望',
  published: '2024-03-18T20:46:12+08:00',
  body: [
    '3月18日，西岭药业公告称，公司自主研发的降脂新药获得上市批准，这是国内第三款同类产品。',
    '公司预计年内完成医保谈判申报，首年产能可满足20万名患者的需求。',
    '截至当日收盘，西岭药业上涨6.2%，成交额为14.8亿元。',
  ],
}
