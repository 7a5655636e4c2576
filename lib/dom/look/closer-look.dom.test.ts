// Both looks at pages as Chinese readers of finance news meet them, written in the style of the real ones.
import { describe, expect, test } from 'vitest'
import { classify } from '#lib/core/article/classify.ts'
import { reviewVerdict } from '#lib/core/article/review.ts'
import { extractArticle } from '../extract/extract.ts'
import { readSignals } from '../signals.ts'
import { lookCloser } from './closer-look.ts'

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')
const many = (count: number, make: (index: number) => string): string => Array.from({ length: count }, (_, index) => make(index)).join('')

const LINES = [
  '三季度以来，地方专项债发行明显提速，截至10月末累计发行规模已完成全年限额的九成以上，资金主要投向交通、水利和产业园区。',
  '一位接近监管部门的人士对记者表示，下一阶段将督促各地把资金尽快用到项目上，防止资金沉淀，并对使用进度慢的地区进行通报。',
  '南方某省财政厅有关负责人介绍，该省已建立项目与资金双台账，11月15日前完成全部拨付，年内形成的实物工作量预计超过去年。',
  '中信建投证券分析师认为，专项债提速对四季度基建投资形成支撑，但对整体增速的拉动仍取决于土地市场的修复情况。',
  '数据显示，10月份基础设施投资同比增长4.6%，增速比上月回升0.4个百分点，其中水利管理业投资增长14.2%。',
  '业内人士指出，明年新增专项债额度有望在年初提前下达，发行节奏或较今年更加靠前，市场流动性将受到一定扰动。',
]
const TITLE = '地方专项债发行提速 九成额度已经用完'
const MENU = many(12, (i) => `<a href="/c${i}/">频道${i}</a> `)
const headline = (i: number): string =>
  `<li><a href="/a/20261117/${100_200 + i}.html">沪指收涨0.${i}% 半导体板块领涨两市</a><span>11-17 1${i % 10}:20</span></li>`
const TAIL = `<div class="rel"><h3>相关新闻</h3><ul>${many(10, headline)}</ul></div><div class="foot">海岸财经 版权所有 未经授权不得转载</div>`
const COMMENT = '这票我拿了半年了，今天终于红了，明天看能不能站稳五日线。'

const PAGES: readonly (readonly [name: string, url: string, html: string, kind: 'news' | 'other'])[] = [
  [
    'portal article without any metadata',
    'https://finance.haian.test/a/20261117/100200.html',
    `<title>${TITLE}_海岸财经_海岸网</title><div class="nav">${MENU}</div><div class="main"><div class="left"><h1>${TITLE}</h1><div class="info">2026年11月17日 08:42　来源：海岸财经　作者：林知远</div><div class="txt">${LINES.map((line) => `<p>　　${line}</p>`).join('')}<p>（责任编辑：周行）</p></div></div></div>${TAIL}`,
    'news',
  ],
  [
    'a soup of divs from 2005',
    'http://www.haian.test/stock/zqyw/20050317/09121234567.shtml',
    `<title>${TITLE}_证券要闻_海岸网</title><table><tr><td>${MENU}</td></tr></table><table width=960><tr><td width=640><table><tr><td align=center><font size=5><b>${TITLE}</b></font></td></tr><tr><td align=center>http://www.haian.test 2005年03月17日 09:12 海岸证券报</td></tr><tr><td class=l17><font id=zoom>　　${LINES.join('<br><br>　　')}</font></td></tr></table></td><td width=300><ul>${many(20, headline)}</ul></td></tr></table>`,
    'news',
  ],
  [
    'a flash of 110 characters',
    'https://www.haian.test/flash/20261117/88123.html',
    `<title>央行开展3000亿元逆回购操作 - 快讯 - 海岸财经</title><div class="nav">${MENU}</div><div class="wrap"><h1>央行开展3000亿元逆回购操作</h1><div class="meta">2026-11-17 09:21:05 来源：海岸财经</div><div class="content"><p>海岸财经11月17日电，中国人民银行今日以固定利率、数量招标方式开展3000亿元7天期逆回购操作，操作利率1.40%，与此前持平。因今日有2100亿元逆回购到期，当日实现净投放900亿元。分析人士表示，此举意在对冲税期因素。</p></div></div>${TAIL}`,
    'news',
  ],
  [
    'mobile page',
    'https://m.haian.test/news/100200.html',
    `<meta name="viewport" content="width=device-width"><title>${TITLE}</title><header><a href="/">海岸财经</a><a href="/app">打开APP</a></header><section class="article"><h1 class="title">${TITLE}</h1><div class="sub"><span>海岸财经</span> <span>11-17 08:42</span></div><div class="article-content">${LINES.map((line) => `<p>${line}</p>`).join('')}</div></section><section><h2>热门推荐</h2><ul>${many(8, headline)}</ul></section>`,
    'news',
  ],
  [
    'portal front page',
    'https://www.haian.test/',
    `<title>海岸财经_财经新闻门户首页</title>${MENU}${many(9, (i) => `<div class="box"><h2><a href="/c${i}/">板块${i}</a></h2><ul>${many(8, (k) => headline(i * 8 + k))}</ul></div>`)}<div class="lead"><h3><a href="/a/1.html">${TITLE}</a></h3><p>${LINES[0]}</p></div>`,
    'other',
  ],
  [
    'quote page with a company profile',
    'https://quote.haian.test/sh600036.html',
    `<title>招商银行(600036)股票价格_行情_走势图—海岸财经</title><h1>招商银行 600036</h1><div><b>44.82</b><span>+1.08</span><span>+2.47%</span><button>加自选</button></div><table>${many(20, (i) => `<tr><td>买${(i % 5) + 1}</td><td>44.${i}1</td><td>${700 + i}</td></tr>`)}</table><table><tr><td>今开</td><td>43.80</td><td>换手率</td><td>0.40%</td></tr><tr><td>市盈率</td><td>7.52</td><td>总市值</td><td>11303亿</td></tr></table><div class="profile"><h3>公司简介</h3><p>招商银行成立于1987年，总部位于深圳，是一家全国性股份制商业银行，主营吸收公众存款、发放贷款、办理结算、票据贴现等业务，在境内外设有分支机构一千九百余家。</p></div><ul>${many(10, headline)}</ul>`,
    'other',
  ],
  [
    'section list with summaries',
    'https://finance.haian.test/stock/list/',
    `<title>股票频道_海岸财经</title>${MENU}<h1>股票</h1><div class="list">${many(20, (i) => `<div class="item"><h3><a href="/a/20261117/${i}.html">${LINES[i % 6]?.slice(0, 18)}</a></h3><p>${LINES[i % 6]?.slice(0, 50)}</p><span>11-17 0${i % 10}:12</span></div>`)}</div><a href="?page=2">下一页</a>`,
    'other',
  ],
  [
    'search results',
    'https://so.haian.test/search?q=%E4%B8%93%E9%A1%B9%E5%80%BA',
    `<title>专项债_搜索结果_海岸财经</title><input value="专项债"><button>搜索</button><p>共1280条结果</p>${many(12, (i) => `<div class="r"><h3><a href="/a/${i}.html">${LINES[i % 6]?.slice(0, 20)}</a></h3><p>${LINES[i % 6]}</p><span>海岸财经 2026-11-1${i % 8}</span></div>`)}`,
    'other',
  ],
  [
    'thread of a stock bar',
    'https://guba.haian.test/news,600036,1234567.html',
    `<title>今天终于红了_招商银行(600036)股吧_海岸网</title><div class="nav">${MENU}</div><div class="post"><h1>今天终于红了</h1><div>发表于 2026-11-17 10:21 股友8Kd2</div><div class="body">${COMMENT}${COMMENT}</div></div><div class="replies">${many(24, (i) => `<div class="reply"><a href="/u/${i}">股友${i}x${i}</a><span>发表于 2026-11-17 1${i % 10}:2${i % 6}</span><p>${COMMENT}</p><a>回复</a><a>赞</a></div>`)}</div>`,
    'other',
  ],
  [
    'login',
    'https://passport.haian.test/login',
    '<title>用户登录 - 海岸财经</title><h1>登录</h1><form><input name="u"><input type="password"><label>记住我</label><a>忘记密码</a><button>登录</button></form><p>登录即表示您已阅读并同意《用户协议》和《隐私政策》，我们会妥善保管您的个人信息，未经您的许可不会向第三方提供。</p>',
    'other',
  ],
  [
    'list of announcements',
    'https://data.haian.test/notices/600036.html',
    `<title>招商银行(600036)公告列表_海岸财经</title><h1>招商银行 公告</h1><table>${many(40, (i) => `<tr><td><a href="/notice/${i}.html">招商银行股份有限公司关于第${i}次临时股东大会决议的公告</a></td><td>临时公告</td><td>2026-10-${10 + (i % 18)}</td></tr>`)}</table><a>下一页</a>`,
    'other',
  ],
  [
    'video page',
    'https://v.haian.test/play/9912.html',
    `<meta property="og:type" content="video.other"><title>视频：专家解读专项债提速-海岸视频</title><h1>专家解读专项债提速</h1><video></video><div>12.4万次播放 2026-11-17</div><div class="intro">本期节目邀请两位专家，聊一聊专项债提速对基建和债市的影响。</div><button>点赞</button><button>投币</button><ul>${many(12, (i) => `<li><a href="/play/${i}.html">下一集：第${i}期</a><span>0${i % 10}:41</span></li>`)}</ul>`,
    'other',
  ],
]

describe('both looks', () => {
  test.each(PAGES)('%s', (_name, url, html, kind) => {
    const page = parse(html)
    const article = extractArticle(page, { url, now: new Date('2026-11-18T00:00:00Z') })
    const before = page.documentElement.outerHTML
    const verdict = reviewVerdict(classify(readSignals(page, url)), article && lookCloser(page, url, article))
    expect(verdict.kind, JSON.stringify(verdict)).toBe(kind)
    expect(page.documentElement.outerHTML).toBe(before)
  })
})

test('every fact is a share', () => {
  for (const [, url, html] of PAGES) {
    const page = parse(html)
    const article = extractArticle(page, { url, now: new Date('2026-11-18T00:00:00Z') })
    const facts = Object.entries(article ? lookCloser(page, url, article) : {})
    expect(facts.filter(([, value]) => !(value >= 0 && value <= 1))).toEqual([])
  }
})
