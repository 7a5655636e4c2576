// A page of our own in the manner of this site; `EXPECTED` is its body, line by line.
export const ADDRESS = 'https://mp.weixin.qq.com/a/20240318/100200300.html'

export const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>央行一季度延续回暖 机构称估值修复仍有空间_财经早餐</title></head><body>
<div class="top-nav"><a href="/">首页</a><a href="/stock/">股票</a><a href="/fund/">基金</a></div>
<h1>央行一季度延续回暖 机构称估值修复仍有空间</h1><div class="info"><span>2024-03-18 09:12:40</span> <span>来源：财经早餐</span></div>
<div id="js_content"><p>多家机构在最新发布的研究报告中表示，央行相关板块在一季度延续了回暖的走势，成交金额较去年同期增长两成以上。</p><p>“估值仍处在历史低位，修复的空间尚未走完。”一位不愿具名的基金经理对记者说。</p></div>
<div class="rank"><h3>热门推荐</h3><ul><li><a href="/1">两市成交额重返万亿元</a></li><li><a href="/2">北向资金连续五日净买入</a></li></ul></div><div class="foot">财经早餐版权所有 未经授权不得转载</div></body></html>`

export const EXPECTED = [
  '多家机构在最新发布的研究报告中表示，央行相关板块在一季度延续了回暖的走势，成交金额较去年同期增长两成以上。',
  '“估值仍处在历史低位，修复的空间尚未走完。”一位不愿具名的基金经理对记者说。',
]
