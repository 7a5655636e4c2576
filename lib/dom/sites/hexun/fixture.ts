// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'https://futures.hexun.com/2024-03-18/212150001.html'

export const PAGE = fixturePage({
  lang: 'zh-CN',
  title: '夜盘沪铜收涨1.4% 创逾两年新高-期货频道-和讯网',
  main: `<div class="layout"><h1>夜盘沪铜收涨1.4% 创逾两年新高</h1><div class="tip fl"><span class="pr20">2024-03-18 23:12:08</span> <a href="/">和讯期货</a> <span>作者：姚远</span></div>
<div class="art_contextBox"><p>和讯网消息 3月18日，国内商品期货夜盘多数上涨，沪铜主力合约收涨1.4%，创逾两年新高。</p><p>分析人士表示，铜精矿加工费持续走低，冶炼企业减产预期升温，支撑了价格。</p><p>能源化工品种涨跌互现，原油主力合约收涨0.8%。</p></div></div>`,
})

export const EXPECTED: ExpectedArticle = {
  title: '夜盘沪铜收涨1.4% 创逾两年新高',
  byline: '姚远',
  published: '2024-03-18T23:12:08+08:00',
  body: [
    '和讯网消息 3月18日，国内商品期货夜盘多数上涨，沪铜主力合约收涨1.4%，创逾两年新高。',
    '分析人士表示，铜精矿加工费持续走低，冶炼企业减产预期升温，支撑了价格。',
    '能源化工品种涨跌互现，原油主力合约收涨0.8%。',
  ],
}
