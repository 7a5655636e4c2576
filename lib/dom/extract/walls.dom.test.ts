// Texts that a page shows in part: what waits behind a click is text, what is behind a wall is said to be missing.
import { describe, expect, test } from 'vitest'
import { extractArticle } from './extract.ts'

const now = new Date('2026-11-22T04:00:00Z')
const url = 'https://www.coast.test/a/2026/1117/4188.html'
const EN = [
  'Northwater Lithium said on Tuesday it would delay the second stage of its Salar Verde plant by a year, citing prices that no longer cover the cost.',
  'The company cut its forecast for the year to 31,000 tonnes from 38,000 and said it would spend $140 million less than planned.',
  'Shares fell 6.2% in Santiago, the most since March, while those of two rivals that had announced delays of their own rose.',
  'Analysts at Tideway Research called the delay overdue and said that two smaller producers would have to follow before the winter.',
]
const ZH = [
  '华澜锂业周二公告称，公司决定将盐湖提锂二期项目投产时间推迟一年，原因是当前碳酸锂价格已低于新建产线的完全成本。',
  '公告显示，公司将全年产量目标由3.8万吨下调至3.1万吨，资本开支较年初计划减少约10亿元，主要涉及采卤井和输卤管线。',
  '受此影响，公司股价当日收跌6.2%，创今年3月以来最大单日跌幅，同日两家此前已宣布减产的同行股价则有所上涨。',
  '多位分析师认为，此次推迟在意料之中，另有两家规模较小的生产商可能会在入冬之前跟进，行业供给有望逐步收缩。',
]
const p = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('')

function read(lang: 'en' | 'zh', main: string, head = '') {
  const title = lang === 'en' ? 'Northwater delays lithium plant as prices slump' : '华澜锂业推迟二期项目 下调全年产量目标'
  const menu = lang === 'en' ? 'Markets' : '公司'
  const html = `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body><div class="nav"><a href="/">${menu}</a></div><div class="story"><h1>${title}</h1>${main}</div><div class="foot">© Coast</div></body></html>`
  return extractArticle(new DOMParser().parseFromString(html, 'text/html'), { url, now })?.content
}

describe('a wall behind a short text', () => {
  const walls: Readonly<Record<'en' | 'zh', readonly string[]>> = {
    en: [
      '<div>Subscribe to unlock this article</div>',
      '<div><h3>This article is exclusive to subscribers</h3><a href="/join">Join now</a></div>',
      '<div>You have reached your limit of free articles this month</div>',
      '<div>Create a free account to continue reading</div>',
      '<div>To read the rest of this story, subscribe today</div>',
      '<div>Continue reading your article with a Coast subscription</div>',
      '<div>Want to read more? Start your free trial</div>',
      '<section class="gate"><p>Already a subscriber? <a href="/login">Log in</a></p></section>',
      '<div>Unlock this story with a day pass</div>',
      '<div>This content is for members only</div>',
      '<div>Get full access to this article</div>',
    ],
    zh: [
      '<div>本文为付费内容，订阅后查看全文</div>',
      '<div>登录后阅读全文</div>',
      '<div>开通会员，解锁全文</div>',
      '<div>试读结束，购买后继续阅读</div>',
      '<div>此文章为会员专享</div>',
      '<div>还剩78%的内容未读</div>',
      '<div>剩余内容付费后可见</div>',
      '<div>订阅后可阅读余下全文</div>',
      '<div>打开海岸APP阅读全文</div>',
      '<div>扫码下载客户端，阅读全文</div>',
      '<div>登入後閱讀全文</div>',
      '<div>訂閱會員，解鎖全文</div>',
    ],
  }
  test.each(walls.en)('%s', (wall) => expect(read('en', `<div class="text">${p(EN.slice(0, 2))}</div>${wall}`)?.partial).toBe(true))
  test.each(walls.zh)('%s', (wall) => expect(read('zh', `<div class="text">${p(ZH.slice(0, 2))}</div>${wall}`)?.partial).toBe(true))

  test.each([
    ['locked by a tier', '<meta property="article:content_tier" content="locked">', true],
    ['open by a tier', '<meta property="article:content_tier" content="free">', false],
    [
      'a part that is not free',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","isAccessibleForFree":true,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".wall"}}</script>',
      true,
    ],
  ])('stated in metadata: %s', (_name, head, partial) => expect(read('en', p(EN.slice(0, 2)), head)?.partial).toBe(partial))
})

describe('no wall', () => {
  test.each([
    ['a newsletter', 'en', '<div>Subscribe to our newsletter for more stories like this</div>'],
    ['an offer without a gate', 'en', '<div>Support our journalism. Subscribe for $1 a week</div>'],
    ['a source', 'en', '<p>To read the full report by the ministry, click here.</p>'],
    ['a login for comments', 'en', '<div>Log in to comment on this story</div>'],
    ['关注公众号', 'zh', '<div>扫码关注公众号，获取更多资讯</div>'],
    ['登录后评论', 'zh', '<div>登录后发表评论</div>'],
    ['the app', 'zh', '<div>下载海岸APP，随时随地看新闻</div>'],
    ['another story', 'zh', '<div><a href="/b">会员专享：盐湖提锂成本全解析</a></div>'],
  ] as const)('%s', (_name, lang, below) =>
    expect(read(lang, `<div class="text">${p(lang === 'en' ? EN : ZH)}</div>${below}`)?.partial).toBe(false),
  )
})

describe('a fold', () => {
  const rest = p(ZH.slice(1))
  test.each<[string, string, number, boolean]>([
    [
      'the control beside the box’s box',
      `<div class="text">${p(ZH.slice(0, 1))}<div class="more-text" style="display:none">${rest}</div></div><div class="btn">展开全文</div>`,
      4,
      false,
    ],
    [
      'named by the control',
      `<div class="text">${p(ZH.slice(0, 1))}<div id="rest" hidden>${rest}</div></div><p>海岸财经</p><p>2026</p><p>盐湖</p><div><button aria-expanded="false" aria-controls="rest">展开全文</button></div>`,
      4,
      false,
    ],
    [
      'clipped by style, the link leads to the app',
      `<div class="text" style="max-height:300px;overflow:hidden">${p(ZH)}</div><a href="https://app.coast.test/open?id=4188">打开APP阅读全文</a>`,
      4,
      false,
    ],
    ['traditional', `<div class="text">${p(ZH.slice(0, 1))}<div style="display:none">${rest}</div><div>展開全文</div></div>`, 4, false],
    ['with a count', `<div class="text">${p(ZH.slice(0, 1))}<div style="display:none">${rest}</div><div>展开剩余75%</div></div>`, 4, false],
    [
      'a menu is no fold',
      `<div class="text">${p(ZH)}</div><div style="display:none"><p>海岸财经提供股票、基金、债券、期货、外汇、黄金、理财、保险等全方位的财经资讯与服务。</p></div><div>展开菜单</div>`,
      4,
      false,
    ],
  ])('%s', (_name, main, lines, partial) => {
    const content = read('zh', main)
    expect(content?.text.split('\n').slice(1)).toEqual(ZH.slice(0, lines))
    expect(content?.partial).toBe(partial)
  })

  test.each<[string, string]>([
    ['a button between', `<div class="text">${p(EN.slice(0, 2))}<button>Story continues</button>${p(EN.slice(2))}</div>`],
    [
      'a button and a hidden rest',
      `<div class="text">${p(EN.slice(0, 2))}<div class="read-more-wrap"><button>Continue reading</button></div><div class="rest" style="display: none">${p(EN.slice(2))}</div></div>`,
    ],
    [
      'an advert in the gap',
      `<div class="text">${p(EN.slice(0, 2))}<div class="ad">Advertisement</div><p>Story continues below advertisement</p>${p(EN.slice(2))}</div>`,
    ],
    [
      'Show full article',
      `<div class="text">${p(EN.slice(0, 1))}<div hidden>${p(EN.slice(1))}</div><a href="#" role="button">Show full article</a></div>`,
    ],
  ])('in English: %s', (_name, main) => {
    const content = read('en', main)
    expect(content?.text.split('\n').slice(1)).toEqual(EN)
    expect(content?.partial).toBe(false)
  })
})
