// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'https://news.10jqka.com.cn/20240318/c656100001.shtml'

export const PAGE = fixturePage({
  lang: 'zh-CN',
  title: '收评：创业板指涨2.3% 两市成交1.14万亿元_股票频道_同花顺财经',
  main: `<div class="main-fl"><h2 class="main-title">收评：创业板指涨2.3% 两市成交1.14万亿元</h2>
<div class="info-fl"><span id="pubtime_baidu">2024-03-18 15:01:22</span> <span id="source_baidu">来源：<a href="/">同花顺财经</a></span></div>
<div class="main-text atc-content"><p>同花顺财经讯，3月18日，A股三大指数集体收涨，创业板指涨2.3%，两市成交额为1.14万亿元，较上一交易日放量1200亿元。</p><p>盘面上，算力、机器人、低空经济等板块涨幅居前，银行、煤炭板块回调。</p><p>机构认为，市场情绪正在修复，关注年报业绩超预期的方向。</p></div></div>`,
})

export const EXPECTED: ExpectedArticle = {
  title: '收评：创业板指涨2.3% 两市成交1.14万亿元',
  source: '同花顺财经',
  published: '2024-03-18T15:01:22+08:00',
  body: [
    '同花顺财经讯，3月18日，A股三大指数集体收涨，创业板指涨2.3%，两市成交额为1.14万亿元，较上一交易日放量1200亿元。',
    '盘面上，算力、机器人、低空经济等板块涨幅居前，银行、煤炭板块回调。',
    '机构认为，市场情绪正在修复，关注年报业绩超预期的方向。',
  ],
}
