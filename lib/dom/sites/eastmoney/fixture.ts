// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'https://finance.eastmoney.com/a/202403183010001.html'

export const PAGE = fixturePage({
  lang: 'zh-CN',
  title: '固态电池产线投产 年产能2吉瓦时 _ 东方财富网',
  main: `<div class="mainFrame"><div class="title">固态电池产线投产 年产能2吉瓦时</div>
<div class="infos"><div class="item">2024年03月18日 10:42</div><div class="item">来源：海岸财经</div></div>
<div id="ContentBody" class="txtinfos"><p>【国内首条商业固态电池产线投产】3月18日，蓝湾新能源宣布其位于合肥的固态电池产线正式投产，首期年产能为2吉瓦时。</p><p>公司介绍，首批产品将供应两家整车企业，能量密度达到每公斤360瓦时，预计年内完成装车测试。</p><p>分析人士指出，固态电池的成本仍高于液态电池，规模化应用还需要两到三年。</p><p class="em_media">（文章来源：海岸财经）</p></div></div>
<div class="zwothers"><a href="/guba">网友评论</a></div>`,
})

export const EXPECTED: ExpectedArticle = {
  title: '固态电池产线投产 年产能2吉瓦时',
  source: '海岸财经',
  published: '2024-03-18T10:42:00+08:00',
  body: [
    '【国内首条商业固态电池产线投产】3月18日，蓝湾新能源宣布其位于合肥的固态电池产线正式投产，首期年产能为2吉瓦时。',
    '公司介绍，首批产品将供应两家整车企业，能量密度达到每公斤360瓦时，预计年内完成装车测试。',
    '分析人士指出，固态电池的成本仍高于液态电池，规模化应用还需要两到三年。',
  ],
}
