// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'https://www.sohu.com/a/764900000_119097'

export const PAGE = fixturePage({
  lang: 'zh-CN',
  title: '南岭电网一季度投资同比增长两成_建设_项目_输电',
  main: `<div class="text"><div class="text-title"><h1>南岭电网一季度投资同比增长两成</h1><div class="article-info"><span class="time" id="news-time">2024-03-18 15:07</span><span data-role="original-link">来源: 海岸能源观察</span></div></div>
<article class="article" id="mp-editor"><p>南岭电网18日披露，一季度预计完成固定资产投资136亿元，同比增长20.3%，其中输电项目占到六成以上。</p><p>公司表示，全年计划投产特高压工程两项，新开工抽水蓄能电站三座，带动上下游产业链投资超过千亿元。</p><p data-role="editor-name">责任编辑：<span></span></p><p><a href="//www.sohu.com/?spm=a" id="backsohucom">返回搜狐，查看更多</a></p></article></div>`,
})

export const EXPECTED: ExpectedArticle = {
  title: '南岭电网一季度投资同比增长两成',
  source: '海岸能源观察',
  published: '2024-03-18T15:07:00+08:00',
  body: [
    '南岭电网18日披露，一季度预计完成固定资产投资136亿元，同比增长20.3%，其中输电项目占到六成以上。',
    '公司表示，全年计划投产特高压工程两项，新开工抽水蓄能电站三座，带动上下游产业链投资超过千亿元。',
  ],
}
