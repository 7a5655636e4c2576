// Both looks at the kinds of pages that carry as much prose as news does and are none, and at news that does not look like it.
import { describe, expect, test } from 'vitest'
import { classify } from '#lib/core/article/classify.ts'
import { reviewVerdict } from '#lib/core/article/review.ts'
import { extractArticle } from '../extract/extract.ts'
import { readSignals } from '../signals.ts'
import { lookCloser } from './closer-look.ts'

const now = new Date('2026-11-18T00:00:00Z')
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')
const many = (count: number, make: (index: number) => string): string => Array.from({ length: count }, (_, index) => make(index)).join('')
const p = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('')

const NEWS = [
  'Kestrel Freight said on Tuesday it had agreed to buy the port logistics arm of Dunmore Group for $2.1 billion, its largest deal since it was listed nine years ago.',
  'The purchase adds eleven terminals on the Gulf coast and about 4,300 staff, and will be paid for with cash and a bridge loan arranged by three banks, according to a filing.',
  'Kestrel shares fell 3.4% in New York, while Dunmore rose 8.1% to the highest since February.',
  '“This is a price we would have taken a year ago,” said Harriet Voss, who covers transport at Lowell Partners, adding that regulators in two states were likely to look closely.',
  'Analysts expect the deal to lift earnings per share by about 6% in its second full year. The companies said they aim to close it in the third quarter.',
]
const TW = [
  '金管會週二表示，第三季本國銀行逾放比率降至0.15%，創歷年同期新低，呆帳覆蓋率則升至近九成，資產品質維持穩健水準。',
  '銀行局副局長林秀娟指出，中小企業放款餘額年增5.2%，其中製造業與批發零售業合計占比超過六成，並未出現過度集中的情形。',
  '業者認為，升息循環接近尾聲後，房貸需求可望回溫，但土建融資仍受總量控管影響，明年成長動能預估與今年相當。',
  '金管會同時提醒，部分外銀對海外商用不動產曝險仍高，將要求每季提報，並納入明年的壓力測試情境。',
]
const MANUAL = [
  'The client keeps a pool of connections and opens a new one only when all of them are busy. You can set the size of the pool with the max option, which defaults to ten.',
  'When the server closes a connection the client tries again after a short delay, and doubles that delay each time until it reaches the ceiling given in the retry option.',
  'If you run the client in a worker, call close before the worker exits, otherwise the process waits for the idle timeout. See the section on shutdown for an example.',
  'Queries are sent in the order in which they were made. Use a transaction when several of them must succeed together; the helper rolls back if the callback throws.',
]
const CODE = '<pre><code>import { connect } from "poolkit"\nconst db = connect({ max: 20 })\nawait db.query("select 1")</code></pre>'
const OPINION =
  'I have used this one for about three weeks now and it does what it should, although the strap feels a little cheap and the battery is gone by Friday if I use the maps a lot.'

const PAGES: readonly (readonly [name: string, url: string, html: string, kind: 'news' | 'other'])[] = [
  [
    'a story without metadata',
    'https://www.kestrelpost.test/business/kestrel-freight-buys-dunmore-port-arm',
    `<title>Kestrel Freight to buy Dunmore's port arm | Kestrel Post</title><nav><a href="/">Home</a><a href="/b">Business</a></nav><h1>Kestrel Freight to buy Dunmore's port arm</h1><div>By Lena Ortiz</div><div>November 17, 2026 9:12 am</div><div class="txt">${p(NEWS)}</div><footer>© 2026 Kestrel Post</footer>`,
    'news',
  ],
  [
    'a press release on a wire',
    'https://www.wirehub.test/news/home/20261117005512/en/Kestrel-Freight-to-Acquire-Dunmore-Ports',
    `<title>Kestrel Freight to Acquire Dunmore Ports | WireHub</title><meta property="og:type" content="article"><h1>Kestrel Freight to Acquire Dunmore Ports</h1><time datetime="2026-11-17T13:00:00Z">November 17, 2026 08:00 AM Eastern</time><article><p>HOUSTON--(WireHub)--${NEWS[0]}</p>${p(NEWS.slice(1))}<p>About Kestrel Freight</p><p>Kestrel Freight moves containers between forty ports in the Americas and employs 12,000 people.</p><h3>Contacts</h3><p>Media: Paul Renn, media@kestrel.test</p></article>`,
    'news',
  ],
  [
    'a live blog',
    'https://www.kestrelpost.test/live/2026/nov/17/markets-live-port-deal',
    `<title>Markets live: port deal lifts Dunmore as yields slip | Kestrel Post</title><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Markets live"}</script><h1>Markets live: port deal lifts Dunmore as yields slip</h1><div>Lena Ortiz</div><div>17 Nov 2026</div><main>${NEWS.map((line, i) => `<section class="entry"><time>1${i}:20 GMT</time><h2>${['Dunmore jumps', 'How it is paid', 'Shares', 'The view', 'What next'][i]}</h2><p>${line}</p><p>${NEWS[(i + 2) % 5]}</p></section>`).join('')}</main>`,
    'news',
  ],
  [
    'a story in traditional characters',
    'https://news.haixia.test/finance/story/20261117/88123',
    `<title>本國銀行逾放比創同期新低 金管會：資產品質穩健 | 海峽財經</title><nav><a href="/">首頁</a><a href="/f">財經</a></nav><h1>本國銀行逾放比創同期新低 金管會：資產品質穩健</h1><div>2026/11/17 16:20　記者王怡君／台北報導</div><div class="t">${p(TW)}</div><div>延伸閱讀</div><ul>${many(5, (i) => `<li><a href="/story/${i}">房貸利率連續第${i}季持平 業者觀望</a></li>`)}</ul>`,
    'news',
  ],
  [
    'a newsletter kept on the web',
    'https://www.kestrelpost.test/newsletters/2026-11-17/the-port-deal-and-what-it-says',
    `<title>The port deal and what it says | Morning Freight</title><h1>The port deal and what it says</h1><p>Tuesday, November 17, 2026 · by Lena Ortiz</p><div class="body"><p>Good morning.</p>${p(NEWS)}<h2>Also today</h2>${p([NEWS[3] as string, NEWS[4] as string])}</div><p>You are receiving this because you signed up. <a href="/u">Unsubscribe</a></p>`,
    'news',
  ],
  [
    'a quote page with a profile and headlines',
    'https://finance.kestrelpost.test/quote/KSTR',
    `<title>Kestrel Freight (KSTR) Stock Price, News, Quote & History</title><h1>Kestrel Freight Inc (KSTR)</h1><b>48.12</b><span>-1.70 (-3.41%)</span><button>Follow</button><table>${['Previous Close', 'Open', 'Bid', 'Ask', "Day's Range", '52 Week Range', 'Volume', 'Market Cap', 'Beta', 'PE Ratio', 'EPS', 'Dividend Yield'].map((name, i) => `<tr><td>${name}</td><td>4${i}.1${i}</td></tr>`).join('')}</table><section><h2>Company overview</h2><p>Kestrel Freight Inc provides container transport, port handling and warehousing in the Americas. It operates through three segments and was founded in 1987. The company is based in Houston, Texas, and serves retailers, manufacturers and carriers in forty ports.</p></section><section><h2>News</h2>${many(8, (i) => `<div><h3><a href="/n/${i}">Kestrel falls as deal number ${i} is weighed by investors</a></h3><span>${i + 1} hours ago</span><p>Shares of the freight company moved after the announcement on Tuesday.</p></div>`)}</section>`,
    'other',
  ],
  [
    'a product with its reviews',
    'https://www.trailgear.test/products/ridge-watch-2',
    `<title>Ridge Watch 2 – Trailgear</title><meta property="og:type" content="product"><h1>Ridge Watch 2</h1><span class="price">$249.00</span><button>Add to cart</button><p>The Ridge Watch 2 shows you where you are, how far you have come and how to get back. It lasts nine days between charges, and its glass takes the knocks that a week in the hills brings.</p><ul><li>Free shipping over $50</li><li>30 day returns</li></ul><h2>Customer reviews</h2>${many(9, (i) => `<div class="review"><b>Walker${i}</b><span>November ${i + 1}, 2026</span><span>4.${i} out of 5 stars</span><p>${OPINION}</p><a>Helpful</a></div>`)}<h2>You may also like</h2>${many(4, (i) => `<a href="/products/${i}">Ridge Strap ${i}</a><span>$1${i}.00</span>`)}`,
    'other',
  ],
  [
    'a page of a manual',
    'https://poolkit.test/docs/guides/connections',
    `<title>Connections | Poolkit documentation</title><nav class="sidebar">${many(20, (i) => `<a href="/docs/${i}">Guide ${i}</a>`)}</nav><main class="markdown"><h1>Connections</h1>${p(MANUAL)}<h2>Options</h2>${CODE}${p(MANUAL)}<h2>Shutdown</h2>${CODE}<p>Edit this page</p><p>Last updated on Nov 17, 2026</p><a>Previous</a><a>Next</a></main><aside>On this page</aside>`,
    'other',
  ],
  [
    'a question and its answers',
    'https://answers.poolkit.test/questions/8812/why-does-my-pool-run-dry',
    `<title>node - Why does my pool run dry? - Answers</title><h1>Why does my pool run dry?</h1><div>Asked 2 days ago · Viewed 1k times</div><div class="question"><p>I open a client for every request and after a few hundred of them everything hangs. I have tried to raise the limit but it only takes longer.</p>${CODE}</div><h2>3 Answers</h2>${many(3, (i) => `<div class="answer"><span>${i + 4}</span><p>You should open one client and share it. ${MANUAL[i]}</p><a>Share</a><a>Improve this answer</a><span>answered Nov ${15 + i} at 9:12</span><div class="comment">Thanks, that helped. – user${i}</div></div>`)}<a>Add a comment</a>`,
    'other',
  ],
  [
    'a page of an encyclopedia',
    'https://en.openpedia.test/wiki/Port_of_Dunmore',
    `<html class="mediawiki"><head><title>Port of Dunmore - Openpedia</title></head><body class="mediawiki"><h1 id="firstHeading">Port of Dunmore</h1><div>From Openpedia, the free encyclopedia</div><div id="mw-content-text">${p(['The Port of Dunmore is a deepwater port on the Gulf coast. It was founded in 1871 and handles about nine million containers a year, which makes it the fourth largest of the region.[1]', 'In 1934 the channel was dredged to a depth of eleven metres, and the first grain elevator was built on the northern bank.[2] A second one followed in 1952.'])}<h2>History<span>[edit]</span></h2>${p(['The first wharf was built by a timber merchant, and the town grew around it. After the war the port was taken over by the state, which leased the terminals to private companies.[3]'])}<h2>References<span>[edit]</span></h2><ol><li>^ Annual report of the port, 2019. Retrieved 4 May 2021.</li><li>^ The dredging of the channel. Retrieved 4 May 2021.</li></ol></div><div>This page was last edited on 4 November 2026, at 19:23.</div></body></html>`,
    'other',
  ],
  [
    'a thread of a forum',
    'https://forum.trailgear.test/viewtopic.php?t=4412',
    `<html><head><title>Ridge Watch 2 battery - Trailgear Forums</title></head><body class="phpbb"><h1>Ridge Watch 2 battery</h1>${many(12, (i) => `<div class="post"><div>walker${i}<br>Posts: ${120 + i}<br>Joined: Mar 2019</div><div>Tue Nov 17, 2026 9:1${i % 10} am</div><div class="content">${OPINION} ${OPINION}</div><a>Quote</a><a>Report</a></div>`)}<a>Post Reply</a></body></html>`,
    'other',
  ],
  [
    'what a company sells',
    'https://www.ledgerly.test/solutions/treasury',
    `<title>Treasury software for growing teams | Ledgerly</title><h1>See every account in one place</h1><p>Ledgerly brings your banks, your forecasts and your approvals together, so that your team spends less time on spreadsheets and more on decisions.</p><a class="btn">Book a demo</a><section><h2>Built for your team</h2><p>Our customers close their month four days sooner on average. We connect to more than 9,000 banks and keep your data safe with controls that your auditors already know.</p></section><section><h2>Trusted by 2,000 companies</h2><p>“We stopped chasing balances on Monday mornings,” says the treasurer of a maker of garden tools. Read more case studies to learn how others work.</p></section><section><h2>Pricing</h2><p>Start free, upgrade when you need more. No credit card required.</p></section><form><input type="email"><button>Get started</button></form>`,
    'other',
  ],
  [
    'terms of use',
    'https://www.ledgerly.test/legal/terms-of-service',
    `<title>Terms of Service | Ledgerly</title><h1>Terms of Service</h1><p>Last updated: November 1, 2026</p>${p(['These terms are an agreement between you and Ledgerly. By using our services you agree to them, so please read them with care and contact us if anything is not clear to you.', 'You may not copy, resell or take apart any part of our services. We may change or end a service at any time, and will tell you thirty days before we do so wherever we can.', 'Our liability is limited to what you paid us in the twelve months before the claim. Some states do not allow such limits, so they may not apply to you.'])}`,
    'other',
  ],
  [
    'an entry of a Chinese encyclopedia',
    'https://baike.haian.test/item/%E4%B8%93%E9%A1%B9%E5%80%BA/3312',
    `<title>专项债_海岸百科</title><h1>专项债</h1><a>编辑</a><a>讨论</a><a>收藏</a><a>历史版本</a>${p(['专项债，全称为地方政府专项债券，是指省级政府为有一定收益的公益性项目发行的、以项目对应的政府性基金或专项收入还本付息的政府债券。[1]'])}<h2>目录</h2><ol><li><a>发展历程</a></li><li><a>主要用途</a></li><li><a>发行方式</a></li></ol><h2>发展历程<a>播报</a><a>编辑</a></h2>${p(['2015年，新修订的预算法实施后，地方政府可以在国务院批准的限额内发行专项债券，此后发行规模逐年扩大，用途由土地储备、收费公路扩展到多个领域。[2]'])}<h2>参考资料</h2><ol><li>1 专项债券管理办法．海岸日报[引用日期2021-05-04]</li><li>2 地方债十年．海岸日报[引用日期2021-05-04]</li></ol><p>词条统计 浏览次数：88123次 编辑次数：41次 最近更新：2026-11-01</p>`,
    'other',
  ],
]

describe('both looks at', () => {
  test.each(PAGES)('%s', (_name, url, html, kind) => {
    const page = parse(html)
    const article = extractArticle(page, { url, now })
    const verdict = reviewVerdict(classify(readSignals(page, url)), article && lookCloser(page, url, article))
    expect(verdict.kind, JSON.stringify(verdict)).toBe(kind)
  })
})
