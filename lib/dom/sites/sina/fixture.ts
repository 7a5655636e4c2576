// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'https://finance.sina.com.cn/stock/s/2024-03-18/doc-inaaaaaa0000001.shtml'

export const PAGE = fixturePage({
  lang: 'zh-CN',
  title: '港湾航运拟回购3亿至6亿元股份|航运_新浪财经_新浪网',
  main: `<div class="main-content"><h1 class="main-title">港湾航运拟回购3亿至6亿元股份</h1><div class="date-source"><span class="date" id="pub_date">2024年03月18日 19:08</span> <a class="source" href="/">新浪财经</a></div>
<div class="article" id="artibody"><p>新浪财经讯 3月18日，港湾航运发布公告，拟以自有资金回购公司股份，回购金额不低于3亿元，不超过6亿元。</p><p>公告称，本次回购的股份将用于员工持股计划，回购价格上限为每股14.20元。</p><div class="appendQr_wrap"><p>扫描二维码，关注最新行情与解读，把握每一个交易机会。</p></div><p>公司近日股价波动较大，管理层表示对长期发展有信心。</p></div></div>`,
})

export const EXPECTED: ExpectedArticle = {
  title: '港湾航运拟回购3亿至6亿元股份',
  published: '2024-03-18T19:08:00+08:00',
  body: [
    '新浪财经讯 3月18日，港湾航运发布公告，拟以自有资金回购公司股份，回购金额不低于3亿元，不超过6亿元。',
    '公告称，本次回购的股份将用于员工持股计划，回购价格上限为每股14.20元。',
    '公司近日股价波动较大，管理层表示对长期发展有信心。',
  ],
}
