// An article on two pages, in both browsers: each highlight on its own page, both in one article, whichever page was first.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serve } from '#tests/support/serve.ts'
import type { Driver, PageHandle } from './driver/driver.ts'
import { BROWSERS } from './driver/launch.ts'
import { badgeIs, highlight, launchWithUs, leave, painted, paintedAre, popupShows } from './steps.ts'

const TITLE = '江海银行三季报：息差企稳之后'
const LINES = [
  [
    '江海银行周三晚间披露三季报，前三季度实现净利润41.7亿元，同比增长3.2%，增速较上半年加快。',
    '该行行长在业绩会上表示，存款成本的下行快于贷款利率，净息差连续九个季度的收窄就此止住。',
    '分业务看，对公贷款余额较年初增长8.1%，主要投向制造业和绿色项目；个人住房贷款余额基本持平，提前还款的势头已经放缓。',
    '手续费及佣金净收入同比下降5.6%，降幅较上半年收窄，代销理财和托管业务的收入有所恢复。',
  ],
  [
    '资产质量方面，三季度末不良贷款率为0.94%，较年初下降两个基点，拨备覆盖率保持在310%以上。',
    '多家券商认为，银行板块的估值仍处在历史低位，后续要看存款重定价能否延续到明年上半年。',
    '该行同时公告，拟向全体股东每十股派发现金红利2.1元，中期分红比例为31%，这是上市以来首次中期分红。',
    '截至周三收盘，江海银行股价报6.84元，今年以来累计上涨17.3%，跑赢板块指数约六个百分点。',
  ],
] as const

const fileOf = (number: number): string => (number === 1 ? '/pages/600100.html' : `/pages/600100_${number}.html`)

function page(number: number): string {
  const pager = [1, 2].map((each) => (each === number ? `<b>${each}</b>` : `<a href="${fileOf(each)}">${each}</a>`)).join(' ')
  const text = (LINES[number - 1] ?? []).map((line) => `<p>${line}</p>`).join('\n')
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${TITLE}_海岸财经</title></head><body>
<div class="menu"><a href="/">首页</a> <a href="/bank">银行</a></div>
<h1>${TITLE}</h1><div class="info">2026-11-18 08:42 来源：海岸财经 作者：林知远</div>
<div class="text">${text}</div><div class="pager">${pager} 第${number}页/共2页</div></body></html>`
}

describe.each(BROWSERS)('%s', (name) => {
  let site: Served
  let driver: Driver
  const quotes = ['净利润41.7亿元', '不良贷款率为0.94%'] as const
  const open = async (number: number): Promise<PageHandle> => driver.open(site.url + fileOf(number))

  beforeAll(async () => {
    site = await serve({ folders: [], pages: { [fileOf(1)]: () => page(1), [fileOf(2)]: () => page(2) } })
    driver = await launchWithUs(name)
  })
  afterAll(async () => {
    await driver?.close()
    await site?.close()
  })

  test('a highlight on page 2 stays on page 2 and is of the same article', async () => {
    const second = await open(2)
    await badgeIs(driver, second, '✓')
    await highlight(second, quotes[1], 'risk')
    await paintedAre(second, [quotes[1]])
    await second.close()

    const first = await open(1)
    const popup = await driver.openPopup(first)
    await popupShows(popup, quotes[1])
    await leave(popup)
    expect(await painted(first)).toEqual({})
    await highlight(first, quotes[0], 'figure')
    await paintedAre(first, [quotes[0]])
    await first.close()
  })

  test('both pages show their own again, and the article has both', async () => {
    const second = await open(2)
    await paintedAre(second, [quotes[1]])
    const popup = await driver.openPopup(second)
    await popupShows(popup, quotes[0])
    await popupShows(popup, quotes[1])
    await leave(popup)
    const first = await open(1)
    await paintedAre(first, [quotes[0]])
  })
})
