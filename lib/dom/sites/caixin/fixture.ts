// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'https://finance.caixin.com/2024-03-18/102175001.html'

export const PAGE = fixturePage({
  lang: 'zh-CN',
  title: '海岸银行净息差九个季度来首次企稳_金融频道_财新网',
  main: `<div class="article"><div id="conTit"><h1>海岸银行净息差九个季度来首次企稳</h1><div class="artInfo" id="artInfo">2024年03月18日 09:12　来源于 财新网</div></div>
<div class="subhead" id="subhead">存款成本的下行快于贷款利率</div>
<div id="Main_Content_Val" class="text"><p>海岸银行一季度净息差为1.62%，与上年末持平，是连续九个季度收窄之后的首次企稳，存款成本下行快于贷款利率下行。</p><p>该行管理层在业绩会上表示，存款重定价的节奏快于预期，全年息差有望保持在1.6%附近，信贷投放将向制造业倾斜。</p><p>多家券商在报告中称，银行板块的估值仍处于历史低位，股息率对长期资金有吸引力。</p></div></div>
<div class="pip_rel"><h4>相关报道</h4><ul><li><a href="/a">银行业息差压力见顶了吗</a></li><li><a href="/b">存款利率下调之后</a></li></ul></div>`,
})

export const EXPECTED: ExpectedArticle = {
  title: '海岸银行净息差九个季度来首次企稳',
  published: '2024-03-18T09:12:00+08:00',
  body: [
    '海岸银行一季度净息差为1.62%，与上年末持平，是连续九个季度收窄之后的首次企稳，存款成本下行快于贷款利率下行。',
    '该行管理层在业绩会上表示，存款重定价的节奏快于预期，全年息差有望保持在1.6%附近，信贷投放将向制造业倾斜。',
    '多家券商在报告中称，银行板块的估值仍处于历史低位，股息率对长期资金有吸引力。',
  ],
}
