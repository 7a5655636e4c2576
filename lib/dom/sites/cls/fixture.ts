// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'https://www.cls.cn/detail/1620001'

export const PAGE = fixturePage({
  lang: 'zh-CN',
  title: '江川电缆：中标18.62亿元海缆采购项目-财联社',
  main: `<div class="detail-box"><div class="detail-title">江川电缆：中标18.62亿元海缆采购项目</div>
<div class="detail-time"><span>2024-03-18 19:42</span> <span>来源：财联社</span></div>
<div class="detail-content"><p>财联社3月18日电，江川电缆晚间公告，公司中标国家海上风电项目海缆采购，金额合计18.62亿元，占公司上一年度经审计营业收入的31%。</p><p>公司表示，项目将在2025年内分批交付，对当期业绩的影响以审计结果为准。</p></div></div>
<div class="detail-comment"><p>评论 12</p></div>`,
})

export const EXPECTED: ExpectedArticle = {
  title: '江川电缆：中标18.62亿元海缆采购项目',
  source: '财联社',
  published: '2024-03-18T19:42:00+08:00',
  body: [
    '财联社3月18日电，江川电缆晚间公告，公司中标国家海上风电项目海缆采购，金额合计18.62亿元，占公司上一年度经审计营业收入的31%。',
    '公司表示，项目将在2025年内分批交付，对当期业绩的影响以审计结果为准。',
  ],
}
