// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'https://finance.ifeng.com/a/20240318/16200001_0.shtml'

export const PAGE = fixturePage({
  lang: 'zh-CN',
  title: '多家公募下调管理费率 平均降幅0.2个百分点_凤凰网财经_凤凰网',
  main: `<div id="artical"><h1 id="artical_topic">多家公募下调管理费率 平均降幅0.2个百分点</h1>
<p class="p_time"><span>2024年03月18日 08:31</span> <span>来源：<a href="/">凤凰网财经</a></span></p>
<div id="artical_real"><div id="main_content" class="js_selection_area"><p>多家公募基金公司近日下调权益类产品的管理费率，平均降幅为0.2个百分点，新费率自4月1日起执行。</p><p>业内人士对凤凰网财经表示，降费短期压缩收入，长期有利于扩大规模，头部公司的优势会更加明显。</p><p>数据显示，截至2月末公募基金总规模为29.3万亿元。</p></div></div></div>`,
})

export const EXPECTED: ExpectedArticle = {
  title: '多家公募下调管理费率 平均降幅0.2个百分点',
  source: '凤凰网财经',
  published: '2024-03-18T08:31:00+08:00',
  body: [
    '多家公募基金公司近日下调权益类产品的管理费率，平均降幅为0.2个百分点，新费率自4月1日起执行。',
    '业内人士对凤凰网财经表示，降费短期压缩收入，长期有利于扩大规模，头部公司的优势会更加明显。',
    '数据显示，截至2月末公募基金总规模为29.3万亿元。',
  ],
}
