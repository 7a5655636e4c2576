// Pages that are built, told or written unlike most: what must come out of them, and what must not.
import { describe, expect, test } from 'vitest'
import { extractArticle } from './extract.ts'

const now = new Date('2026-11-18T04:00:00Z')
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')
const many = (count: number, make: (index: number) => string): string => Array.from({ length: count }, (_, index) => make(index)).join('')
const p = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('')

const EN = [
  'Northwater Lithium said on Tuesday it would delay the second stage of its Salar Verde plant by a year, citing prices that no longer cover the cost of new ponds.',
  'The company cut its forecast for the year to 31,000 tonnes from 38,000 and said it would spend $140 million less than planned, most of it on wells and pipelines.',
  'Shares fell 6.2% in Santiago, the most since March, while those of two rivals that had announced delays of their own earlier this month rose.',
  '“We will build when the price pays for it,” chief executive Teresa Olmos told analysts, adding that talks with two buyers in Korea were going on.',
]
const ZH = [
  '华澜锂业周二公告称，公司决定将盐湖提锂二期项目投产时间推迟一年，原因是当前碳酸锂价格已低于新建产线的完全成本。',
  '公告显示，公司将全年产量目标由3.8万吨下调至3.1万吨，资本开支较年初计划减少约10亿元，主要涉及采卤井和输卤管线。',
  '受此影响，公司股价当日收跌6.2%，创今年3月以来最大单日跌幅，同日两家此前已宣布减产的同行股价则有所上涨。',
  '“价格能覆盖成本的时候我们再扩产。”公司董事长欧阳澜在电话会上表示，目前正与两家韩国买家商谈长期协议。',
]
const TW = [
  '華瀾鋰業週二公告，決定將鹽湖提鋰二期計畫投產時間延後一年，原因是目前碳酸鋰價格已低於新建產線的完全成本。',
  '公告指出，公司將全年產量目標由3.8萬噸下修至3.1萬噸，資本支出較年初計畫減少約10億元，主要是採滷井與輸滷管線。',
  '受此影響，公司股價當日收跌6.2%，創今年3月以來最大單日跌幅，同日兩家先前已宣布減產的同業股價則上漲。',
]
const T_EN = 'Northwater delays lithium plant as prices slump'
const T_ZH = '华澜锂业推迟二期项目 下调全年产量目标'
const T_TW = '華瀾鋰業延後二期計畫 下修全年產量目標'

const story = (i: number): string =>
  `<li><a href="/a/2026/1117/${4200 + i}.html">央行开展${i}00亿元逆回购操作 资金面保持平稳</a><span>11-17 0${i % 10}:20</span></li>`
const teaser = (i: number): string =>
  `<div class="item"><a class="tag" href="/c">Markets</a><h3><a href="/s/${i}">Copper slides for day ${i} as stocks at the exchange build up</a></h3><span>${i + 2} hours ago</span><p>Copper fell for another session on Monday as inventories in exchange sheds rose to the highest in nine months, traders said.</p></div>`

interface Case {
  readonly title: string
  readonly page: string
  readonly lang?: string
  /** The body, line by line. */
  readonly lines: readonly string[]
}

const CASES: Readonly<Record<string, Case>> = {
  'tables lay the page out, two line ends make a paragraph': {
    title: T_ZH,
    page: `<table><tr><td><a href="/">首页</a></td><td><a href="/gs">公司</a></td><td><a href="/hy">行业</a></td></tr></table>
      <table><tr><td><table><tr><td align="center"><b><font size="4">${T_ZH}</font></b></td></tr><tr><td>2005年11月17日 08:30　来源：海岸财经</td></tr>
      <tr><td>　　${ZH.join('<br><br>　　')}</td></tr></table></td><td width="200"><table>${many(9, (i) => `<tr><td><a href="/n${i}.htm">钢价连续第${i}周回落 贸易商谨慎补库</a></td></tr>`)}</table></td></tr></table>
      <center>海岸财经 版权所有 1999-2005</center>`,
    lines: ZH,
  },
  'a flash of three lines above a feed': {
    title: '华澜锂业：推迟二期项目投产',
    page: `<div class="head"><h1>华澜锂业：推迟二期项目投产</h1><div class="info">2026-11-17 09:12 海岸财经</div></div>
      <div class="flash">海岸财经11月17日电，华澜锂业公告，盐湖提锂二期项目投产时间推迟一年，全年产量目标下调至3.1万吨。</div>
      <div class="more"><h3>最新快讯</h3><ul>${many(14, story)}</ul></div>`,
    lines: ['海岸财经11月17日电，华澜锂业公告，盐湖提锂二期项目投产时间推迟一年，全年产量目标下调至3.1万吨。'],
  },
  'a short story above teasers of others': {
    title: T_EN,
    page: `<main><h1>${T_EN}</h1><div class="by">By Ana Prieto</div><time datetime="2026-11-17">Nov 17, 2026</time><div class="txt">${p(EN.slice(0, 3))}</div>
      <div class="feed"><h2>More from markets</h2>${many(9, teaser)}</div></main>`,
    lines: EN.slice(0, 3),
  },
  'a wire story with its place, its agency and its desk': {
    title: T_EN,
    page: `<article><h1>${T_EN}</h1><p class="b">By Ana Prieto and Li Wen</p>${p([`SANTIAGO, Nov 17 (Fastwire) - ${EN[0]}`, ...EN.slice(1), '(Reporting by Ana Prieto in Santiago and Li Wen in Shanghai; Editing by Tom Hale)', 'Our Standards: The Fastwire Trust Principles.'])}</article>`,
    lines: [`SANTIAGO, Nov 17 (Fastwire) - ${EN[0]}`, ...EN.slice(1)],
  },
  'an interview: short questions, long answers': {
    title: '专访华澜锂业董事长：价格能覆盖成本再扩产',
    page: `<div class="article"><h1>专访华澜锂业董事长：价格能覆盖成本再扩产</h1><div>2026-11-17　海岸财经　记者 何一川</div><div class="con">${p([ZH[0] as string, '海岸财经：为什么是现在？', `欧阳澜：${ZH[1]}`, '海岸财经：二期还做吗？', `欧阳澜：${ZH[3]}`, '海岸财经：谢谢。'])}</div></div>`,
    lines: [
      ZH[0] as string,
      '海岸财经：为什么是现在？',
      `欧阳澜：${ZH[1]}`,
      '海岸财经：二期还做吗？',
      `欧阳澜：${ZH[3]}`,
      '海岸财经：谢谢。',
    ],
  },
  'an interview in English, questions in bold': {
    title: 'Teresa Olmos on why Northwater is waiting',
    page: `<article><h1>Teresa Olmos on why Northwater is waiting</h1><div class="post">${p([EN[0] as string, '<strong>Why now?</strong>', EN[3] as string, '<strong>And the second stage?</strong>', EN[1] as string, '<strong>Thank you.</strong>'])}</div></article>`,
    lines: [EN[0] as string, 'Why now?', EN[3] as string, 'And the second stage?', EN[1] as string, 'Thank you.'],
  },
  'an opinion and who wrote it': {
    title: 'The lithium bust is only half over',
    page: `<article><h1>The lithium bust is only half over</h1><div class="b">By Marta Quill</div><div>${p(EN)}<p><em>Marta Quill is a columnist covering commodities and energy. Follow her on Fastword.</em></p></div></article>`,
    lines: EN,
  },
  'a story that others interrupt': {
    title: T_EN,
    page: `<article><h1>${T_EN}</h1><div>${p([EN[0] as string, EN[1] as string])}<p>Related: <a href="/x">Copper slides as stocks at the exchange build up</a></p><p>Advert</p>${p([EN[2] as string, EN[3] as string])}</div></article>`,
    lines: EN,
  },
  'traditional characters and their furniture': {
    title: T_TW,
    lang: 'zh-Hant',
    page: `<nav><a href="/">首頁</a><a href="/s">證券</a><a href="/f">期貨</a></nav><div class="c"><h1>${T_TW}</h1><div>2026-11-17 09:12 海岸經濟　記者陳麗華／台北報導</div><div class="t">${p([...TW, '責任編輯：王小明'])}</div>
      <div class="r"><h3>延伸閱讀</h3><ul>${many(6, (i) => `<li><a href="/tw/${i}">鋼價連續第${i}週下跌 貿易商觀望</a></li>`)}</ul></div><div>訂閱電子報 加入會員</div><div>本網站之文字、圖片，未經授權請勿轉載</div></div>`,
    lines: TW,
  },
  'readings above characters are no words of the text': {
    title: '日本の金利上昇が続く',
    lang: 'ja',
    page: `<article><h1>日本の金利上昇が続く</h1><p><ruby>長期<rp>(</rp><rt>ちょうき</rt><rp>)</rp></ruby>金利は17日、一時2.105%まで上昇し、2008年以来の高い水準をつけた。市場では日銀が年内に追加の利上げに動くとの見方が広がっている。</p><p>大手銀行の担当者は「投資家は来週の入札を待っている」と話し、当面は買いが入りにくいとの見通しを示した。</p></article>`,
    lines: [
      '長期金利は17日、一時2.105%まで上昇し、2008年以来の高い水準をつけた。市場では日銀が年内に追加の利上げに動くとの見方が広がっている。',
      '大手銀行の担当者は「投資家は来週の入札を待っている」と話し、当面は買いが入りにくいとの見通しを示した。',
    ],
  },
  'lines of verse are lines of the text': {
    title: '盐湖四章',
    page: `<div><a href="/">首页</a> <a href="/s">副刊</a></div><div class="box"><h1>盐湖四章</h1><div>2026-11-17　海岸财经副刊</div><div class="shi">${p(['风从盐湖的北岸吹来，', '吹过晒了整个夏天的池，', '管线在戈壁上走得很慢，', '慢过一个报价的涨跌，', '采卤的人抬头看看天色，', '把阀门又关小了一格，', '十月的账单还没有寄到，', '明年的合同已经改过。'])}</div></div>`,
    lines: [
      '风从盐湖的北岸吹来，',
      '吹过晒了整个夏天的池，',
      '管线在戈壁上走得很慢，',
      '慢过一个报价的涨跌，',
      '采卤的人抬头看看天色，',
      '把阀门又关小了一格，',
      '十月的账单还没有寄到，',
      '明年的合同已经改过。',
    ],
  },
  'a story hidden until a script shows it': {
    title: T_EN,
    page: `<h1>${T_EN}</h1><div id="story" style="display:none">${p(EN)}</div><footer>© 2026 Harbour Ledger</footer>`,
    lines: EN,
  },
  'bytes that were read in the wrong encoding': {
    title: T_ZH,
    page: `<div>\uFFFD\uFFFD\u05B3 \uFFFD\uFFFD\uFFFD\uFFFD</div><div class="a"><h1>${T_ZH}</h1><div class="b">${p(ZH.map((line) => `　　&nbsp;${line}`))}</div></div><div>\uFFFD\uFFFD\u0228\uFFFD\uFFFD\uFFFD\uFFFD</div>`,
    lines: ZH,
  },
  'invitations to subscribe between the paragraphs': {
    title: T_EN,
    page: `<article><h1>${T_EN}</h1><p>By Jane Roe</p>${p([EN[0] as string, EN[1] as string, 'Sign up for The Salt Lake, our weekly newsletter on battery metals.', EN[2] as string, 'Get the morning note in your inbox', EN[3] as string, 'Never miss a price: sign up for our alerts'])}</article>`,
    lines: EN,
  },
  'a story in one element, its lines broken by hand': {
    title: T_EN,
    page: `<div class="wrap"><h1>${T_EN}</h1><span>${EN.join('<br/>\n<br/>\n')}</span></div><div><a href="/terms">Terms</a> <a href="/privacy">Privacy</a></div>`,
    lines: EN,
  },
}

describe('the body of a page', () => {
  test.each(Object.entries(CASES))('%s', (_name, { title, page, lang = /[一-鿿]/.test(title) ? 'zh' : 'en', lines }) => {
    const document = parse(`<!doctype html><html lang="${lang}"><head><title>${title}_海岸财经</title></head><body>${page}</body></html>`)
    const article = extractArticle(document, { url: 'https://www.coast.test/a/2026/1117/4188.html', now })
    expect(article?.content.text.split('\n')).toEqual([title, ...lines])
  })
})
