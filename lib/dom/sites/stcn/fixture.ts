// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'https://www.stcn.com/article/detail/1150001.html'

export const PAGE = fixturePage({
  lang: 'zh-CN',
  title: '长河基金旗下两只债基暂停大额申购',
  main: `<div class="detail"><div class="detail-title">长河基金旗下两只债基暂停大额申购</div>
<div class="detail-info"><span>来源：证券时报网</span> <span>作者：李在山</span> <span>2024-03-18 18:33</span></div>
<div class="detail-content"><p>证券时报网讯，长河基金3月18日公告，旗下两只债券型基金自次日起暂停大额申购，单日单户上限为100万元。</p><p>公司解释称，近期申购资金集中，为保护现有持有人利益作此调整，恢复时间另行公告。</p></div><div class="detail-content-tags"><div>基金</div><div>债券</div></div></div>`,
})

export const EXPECTED: ExpectedArticle = {
  title: '长河基金旗下两只债基暂停大额申购',
  byline: '李在山',
  source: '证券时报网',
  published: '2024-03-18T18:33:00+08:00',
  body: [
    '证券时报网讯，长河基金3月18日公告，旗下两只债券型基金自次日起暂停大额申购，单日单户上限为100万元。',
    '公司解释称，近期申购资金集中，为保护现有持有人利益作此调整，恢复时间另行公告。',
  ],
}
