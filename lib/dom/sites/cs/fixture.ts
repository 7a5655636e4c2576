// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'https://www.cs.com.cn/ssgs/gsxw/202403/t20240318_6394001.html'

export const PAGE = fixturePage({
  lang: 'zh-CN',
  title: '海通重工2023年营收增长12.6%_中证网',
  main: `<article class="cont_article"><header><h1>海通重工2023年营收增长12.6%</h1>
<div class="artc_info"><em>苏望舒</em> <time class="time" datetime="2024-03-18 20:05">2024-03-18 20:05</time></div></header>
<section><p>中证网讯（记者 苏望舒）海通重工3月18日发布年度报告，公司2023年实现营业收入214.3亿元，同比增长12.6%。</p><p>公司表示，船用主机订单饱满，交付排期已到2026年，毛利率较上年提高1.8个百分点。</p><p>截至报告期末，公司在手订单金额为389亿元。</p></section></article>`,
})

export const EXPECTED: ExpectedArticle = {
  title: '海通重工2023年营收增长12.6%',
  byline: '苏望舒',
  published: '2024-03-18T20:05:00+08:00',
  body: [
    '中证网讯（记者 苏望舒）海通重工3月18日发布年度报告，公司2023年实现营业收入214.3亿元，同比增长12.6%。',
    '公司表示，船用主机订单饱满，交付排期已到2026年，毛利率较上年提高1.8个百分点。',
    '截至报告期末，公司在手订单金额为389亿元。',
  ],
}
