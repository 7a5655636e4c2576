// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'https://m.21jingji.com/article/20240318/herald/0a1b2c3d4e5f.html'

export const PAGE = fixturePage({
  lang: 'zh-CN',
  title: '大湾区跨境人民币结算增长24.5% - 21经济网',
  main: `<div class="content"><div class="titleHead"><h1>大湾区跨境人民币结算增长24.5%</h1></div>
<div class="author-infos"><span>21世纪经济报道 2024-03-18 05:00</span></div>
<div class="txtContent"><p>21世纪经济报道记者 周行 广州报道 今年前两个月，粤港澳大湾区跨境人民币结算额同比增长24.5%，达到1.31万亿元。</p><p>中国人民银行广东省分行有关负责人表示，企业使用人民币进行计价结算的意愿持续增强。</p><p>多位外贸企业人士告诉记者，汇率波动加大是主要原因，人民币结算还缩短了回款时间。</p><div class="rela-box"><a href="/r">人民币国际化报告：跨境收付再创新高，占比继续提升</a></div></div></div>`,
})

export const EXPECTED: ExpectedArticle = {
  title: '大湾区跨境人民币结算增长24.5%',
  byline: '周行',
  published: '2024-03-18T05:00:00+08:00',
  body: [
    '21世纪经济报道记者 周行 广州报道 今年前两个月，粤港澳大湾区跨境人民币结算额同比增长24.5%，达到1.31万亿元。',
    '中国人民银行广东省分行有关负责人表示，企业使用人民币进行计价结算的意愿持续增强。',
    '多位外贸企业人士告诉记者，汇率波动加大是主要原因，人民币结算还缩短了回款时间。',
  ],
}
