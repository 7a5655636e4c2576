import { describe, expect, test } from 'vitest'
import { classify } from '#lib/core/article/classify.ts'
import { hasProse, readSignals } from './signals.ts'

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')
const many = (count: number, make: (index: number) => string): string => Array.from({ length: count }, (_, index) => make(index)).join('')

const ZH = '多家机构在最新发布的研究报告中表示，券商板块在一季度延续了回暖的走势，成交金额较去年同期增长两成以上，估值仍处在历史低位。'
const EN =
  'The Federal Reserve left its benchmark rate unchanged on Monday, saying that inflation had cooled faster than its own staff had forecast in December, and the two-year yield fell eleven basis points.'
const MENU = '<div class="top"><a href="/">首页</a> <a href="/stock">股票</a> <a href="/fund">基金</a> <a href="/bond">债券</a></div>'
const LINKS = many(60, (i) => `<li><a href="/a/20240318/${100_000 + i}.html">两市成交额重返万亿元 北向资金连续${i}日净买入</a></li>`)

const PAGES: readonly (readonly [string, string, string, 'news' | 'not-news'])[] = [
  [
    'Chinese story in a soup of divs, no metadata',
    'https://paper.test/a/20240318/100200300.html',
    `<title>券商板块一季度延续回暖_财经报</title>${MENU}<div id="c"><div class="t">券商板块一季度延续回暖</div><div>2024年03月18日 09:12　来源：财经报　作者：张三</div><div id="txt">${many(9, () => `　　${ZH}<br><br>`)}</div></div><ul>${LINKS.slice(0, 900)}</ul>`,
    'news',
  ],
  [
    'English story with JSON-LD',
    'https://paper.test/2024/03/18/fed-holds-rates-steady',
    `<title>Fed holds rates steady as inflation cools</title><meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script><article><h1>Fed holds rates steady as inflation cools</h1><p>By Jane Roe</p><time>March 18, 2024</time>${many(12, () => `<p>${EN}</p>`)}</article>`,
    'news',
  ],
  ['front page', 'https://paper.test/', `<title>财经报_财经新闻首页</title>${MENU}<ul>${LINKS}${LINKS}</ul><div>${ZH}</div>`, 'not-news'],
  [
    'list of a channel',
    'https://paper.test/stock/list/',
    `<title>股票频道_财经报</title>${MENU}<h1>股票</h1>${many(30, (i) => `<div class="item"><h3><a href="/a/${i}.html">两市成交额重返万亿元</a></h3><p>多家机构表示回暖。</p><span>2024-03-18</span></div>`)}`,
    'not-news',
  ],
  [
    'quote page',
    'https://paper.test/quote/600000.html',
    `<title>浦发银行(600000)股票价格_行情_走势图</title><h1>浦发银行 600000</h1><table>${many(60, (i) => `<tr><td>2024-03-${(i % 28) + 1}</td><td>7.${i}</td><td>+0.${i}%</td><td>${i}00</td></tr>`)}</table><ul>${LINKS.slice(0, 1500)}</ul>`,
    'not-news',
  ],
  [
    'login',
    'https://paper.test/login?next=%2Fa',
    '<title>登录 - 财经报</title><h1>登录</h1><form><input type="text"><input type="password"><button>登录</button></form><p>登录即表示同意用户协议和隐私政策。</p>',
    'not-news',
  ],
  [
    'search results',
    'https://paper.test/search?q=fed',
    `<title>fed - Search results</title><h1>Search results for fed</h1><input type="text">${many(10, (i) => `<div><h3><a href="/s/${i}">Fed holds rates steady</a></h3><p>${EN}</p><span>March 18, 2024</span></div>`)}`,
    'not-news',
  ],
  [
    'forum thread',
    'https://bbs.test/forum/thread-1234-1-1.html',
    `<title>大家怎么看券商板块 - 股票论坛</title><body class="discuz"><h1>大家怎么看券商板块</h1>${many(20, (i) => `<div class="postbody" id="post_${i}"><div>${i}楼</div><div>2024-03-18 09:12</div><div>我觉得还会涨，继续拿着不动。</div><a>回复</a> <a>举报</a></div>`)}`,
    'not-news',
  ],
  [
    'shop',
    'https://shop.test/product/1234',
    `<title>Mechanical keyboard - Shop</title><script type="application/ld+json">{"@type":"Product"}</script><meta property="og:type" content="product"><h1>Mechanical keyboard</h1><div>$129.00</div><button>Add to cart</button><p>${EN.slice(0, 120)}</p>${many(20, (i) => `<div><a href="/product/${i}">Keycap set ${i}</a> <span>$${i}9.00</span></div>`)}`,
    'not-news',
  ],
  [
    'documentation',
    'https://lib.test/docs/api/reference',
    `<title>API reference - Documentation</title><nav>${many(40, (i) => `<a href="/docs/${i}">Method ${i}</a>`)}</nav><h1>API reference</h1>${many(15, (i) => `<h3>method${i}()</h3><pre>lib.method${i}(x)</pre><p>Returns the value at the given index, or undefined when there is none.</p>`)}`,
    'not-news',
  ],
  [
    'video',
    'https://tube.test/watch?v=abc',
    '<title>Fed press conference - Tube</title><meta property="og:type" content="video.other"><meta property="og:video" content="https://tube.test/v.mp4"><h1>Fed press conference</h1><video></video><p>Watch the full press conference.</p>',
    'not-news',
  ],
]

describe('the first look leaves what is no article, and never one that is', () => {
  test.each(PAGES)('%s', (_name, url, html, expected) => {
    const page = parse(html)
    const verdict = classify(readSignals(page, url))
    const isRead = verdict.kind !== 'other'
    if (expected === 'news') expect(isRead && hasProse(page), JSON.stringify(verdict)).toBe(true)
    else expect(verdict.kind, JSON.stringify(verdict)).not.toBe('news')
  })
})

test.each([
  ['a menu', MENU, false],
  ['headlines', LINKS, false],
  ['a flash of 60 characters', `<p>“${ZH.slice(0, 60)}</p>`, true],
  ['an English paragraph', `<p>${EN}</p>`, true],
  ['a script', `<script>${EN}${EN}</script>`, false],
] as const)('running text in %s: %j', (_name, html, expected) => expect(hasProse(parse(html))).toBe(expected))

test('a page without a body is read without an error', () => {
  const page = document.implementation.createDocument('http://www.w3.org/1999/xhtml', 'html')
  expect(classify(readSignals(page, 'https://paper.test/')).kind).toBe('other')
})
