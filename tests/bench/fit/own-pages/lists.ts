// Ways to stories and figures: front pages, sections, search, quotes, people.
import { footer, headlines, type Kind, many, newsMenu, page, ps } from './markup.ts'
import type { Writer } from './writer.ts'

const card = (w: Writer, i: number): string =>
  `<div class="item card"><h3><a href="/2026/11/1${i % 8}/story-${i}.html">${w.headline()}</a></h3><span class="date">${w.day()}</span><p>${w.lines('news', w.number(1, 2))}</p></div>`
const tape = (w: Writer): string =>
  w.lang === 'zh'
    ? `<table>${['今开', '昨收', '最高', '最低', '成交量', '成交额', '换手率', '市盈率', '市净率', '总市值'].map((label) => `<tr><td>${label}</td><td>${w.number(1, 900)}.${w.number(10, 99)}</td></tr>`).join('')}</table>`
    : `<table>${['Previous Close', 'Open', 'Bid', 'Ask', "Day's Range", 'Volume', 'Market Cap', 'Beta', 'EPS', 'Dividend Yield'].map((label) => `<tr><td>${label}</td><td>${w.number(1, 900)}.${w.number(10, 99)}</td></tr>`).join('')}</table>`

export const LISTS: readonly Kind[] = [
  {
    kind: 'front page of a paper',
    lang: 'en',
    write: (w) => ({
      url: `https://www.kestrelpost.test/${w.pick(['', 'index.html', 'international/'])}`,
      html: page(
        'Kestrel Post - Breaking news, business and markets',
        `${newsMenu(w)}${many(w.number(4, 8), (i) => `<section><h2><a href="/c${i}">Section ${i}</a></h2>${many(w.number(3, 6), (k) => card(w, k))}${headlines(w, 5)}</section>`)}${footer(w)}`,
        { head: '<meta property="og:type" content="website">' },
      ),
    }),
  },
  {
    kind: 'section of a paper',
    lang: 'en',
    write: (w) => ({
      url: `https://www.kestrelpost.test/${w.pick(['business', 'category/markets/', 'tag/steel', 'markets/page/2'])}`,
      html: page(
        'Markets | Kestrel Post',
        `${newsMenu(w)}<h1>Markets</h1>${many(w.number(8, 20), (i) => card(w, i))}<a rel="next">Older posts</a>${footer(w)}`,
      ),
    }),
  },
  {
    kind: 'blog with whole posts',
    lang: 'en',
    write: (w) => ({
      url: `https://${w.pick(['millnotes.test/', 'millnotes.test/blog/', 'www.ostrava.test/blog/'])}`,
      html: page(
        'Mill notes',
        `<h1>Mill notes</h1>${many(w.number(5, 9), (i) => `<article class="post"><h2 class="entry-title"><a href="/2026/0${(i % 9) + 1}/p${i}/">On ${w.name('thing')}</a></h2><div class="entry-meta"><time>${w.day()}</time></div>${ps(w.paragraphs('essay', 1, 2))}<a class="more-link">Continue reading</a></article>`)}<a>Older posts</a>`,
        { names: w.chance(0.6) ? 'home blog' : '' },
      ),
    }),
  },
  {
    kind: 'search results',
    lang: 'en',
    write: (w) => ({
      url: `https://www.kestrelpost.test/${w.pick(['search?q=steel', '?s=steel', 'search/steel'])}`,
      html: page(
        'steel - Search results - Kestrel Post',
        `<input value="steel"><button>Search</button><p>${w.number(20, 900)} results</p>${many(w.number(6, 12), (i) => card(w, i))}`,
      ),
    }),
  },
  {
    kind: 'quote of a share',
    lang: 'en',
    write: (w) => ({
      url: `https://${w.pick(['finance.kestrelpost.test/quote/KSTR', 'www.kestrelpost.test/markets/stocks/kstr', 'quotes.kestrelpost.test/KSTR:US'])}`,
      html: page(
        'Kestrel Freight (KSTR) stock price, quote and news',
        `<h1>Kestrel Freight Inc (KSTR)</h1><b>48.${w.number(10, 99)}</b><span>-1.70 (-3.41%)</span><button>Add to watchlist</button>${tape(w)}<h2>Company overview</h2>${ps(w.paragraphs('lexicon', 1, 2))}<h2>Latest news</h2>${many(w.number(3, 8), (i) => card(w, i))}<p>Quotes are delayed by at least 15 minutes.</p>`,
      ),
    }),
  },
  {
    kind: 'page of a person',
    lang: 'en',
    write: (w) => ({
      url: `https://www.kestrelpost.test/${w.pick(['author/lena-ortiz/', 'profile/lena-ortiz', 'users/lena'])}`,
      html: page(
        `${w.name('person')} | Kestrel Post`,
        `<h1>${w.name('person')}</h1><p>${w.name('person')} writes about ${w.name('thing')} and the ports. ${w.lines('essay', 2)}</p><a>Follow</a><h2>Latest</h2>${many(w.number(6, 12), (i) => card(w, i))}`,
      ),
    }),
  },
  {
    kind: 'front page of a Chinese portal',
    lang: 'zh',
    write: (w) => ({
      url: `https://${w.pick(['www.haian.test/', 'finance.haian.test/', 'stock.haian.test/index.html'])}`,
      html: page(
        '海岸财经_财经新闻门户首页',
        `${newsMenu(w)}${many(w.number(5, 10), (i) => `<div class="box"><h2><a href="/c${i}/">板块${i}</a></h2>${headlines(w, w.number(6, 10))}${w.chance(0.4) ? `<p>${w.lines('news', 2)}<a href="/x">[详细]</a></p>` : ''}</div>`)}${footer(w)}`,
        { lang: 'zh' },
      ),
    }),
  },
  {
    kind: 'section of a Chinese portal',
    lang: 'zh',
    write: (w) => ({
      url: `https://finance.haian.test/${w.pick(['stock/', 'stock/list_2.shtml', 'roll/'])}`,
      html: page('股票频道_海岸财经', `${newsMenu(w)}<h1>股票</h1>${many(w.number(10, 24), (i) => card(w, i))}<a>下一页</a>${footer(w)}`, {
        lang: 'zh',
      }),
    }),
  },
  {
    kind: 'flashes in a row, Chinese',
    lang: 'zh',
    write: (w) => ({
      url: `https://www.haian.test/${w.pick(['live', 'telegraph', '7x24'])}`,
      html: page(
        '7x24小时快讯_海岸财经',
        `<h1>快讯</h1>${many(w.number(12, 30), () => `<div class="flash"><span class="time">${w.clock()}</span><p>【${w.headline()}】${w.lines('news', 2)}</p><a>评论</a><a>分享</a></div>`)}<a>加载更多</a>`,
        { lang: 'zh' },
      ),
    }),
  },
  {
    kind: 'quote of a share, Chinese',
    lang: 'zh',
    write: (w) => ({
      url: `https://${w.pick(['quote.haian.test/sh600036.html', 'stockpage.haian.test/600036/', 'hq.haian.test/600036'])}`,
      html: page(
        '长桥银行(600036)股票价格_行情_走势图—海岸财经',
        `<h1>长桥银行 600036</h1><b>44.82</b><span>+2.47%</span><button>加自选</button>${tape(w)}<h3>公司简介</h3><p>${w.lines('lexicon', 3)}</p><h3>公司新闻</h3>${headlines(w, 8)}<h3>公司公告</h3>${headlines(w, 8)}<p>行情数据仅供参考，不构成投资建议</p>`,
        { lang: 'zh' },
      ),
    }),
  },
  {
    kind: 'fund, Chinese',
    lang: 'zh',
    write: (w) => ({
      url: `https://fund.haian.test/${w.number(100_000, 999_999)}.html`,
      html: page(
        '海岸稳健混合A基金净值_估值_行情',
        `<h1>海岸稳健混合A(000${w.number(100, 999)})</h1><b>1.${w.number(1000, 9999)}</b><span>单位净值 ${w.date()}</span>${tape(w)}<p>基金经理：${w.name('person')} 管理人：${w.name('company')}</p><p>${w.lines('law', 2)}</p><h3>历史净值</h3><table>${many(20, () => `<tr><td>${w.date()}</td><td>1.${w.number(1000, 9999)}</td><td>0.${w.number(10, 99)}%</td></tr>`)}</table><h3>基金公告</h3>${headlines(w, 6)}`,
        { lang: 'zh' },
      ),
    }),
  },
  {
    kind: 'announcements, Chinese',
    lang: 'zh',
    write: (w) => ({
      url: 'https://data.haian.test/notices/stock/600036.html',
      html: page(
        '长桥银行(600036)公告列表_海岸财经',
        `<h1>长桥银行 公告</h1><table>${many(w.number(20, 40), (i) => `<tr><td><a href="/notice/${i}.html">长桥银行股份有限公司关于第${i}次临时股东大会决议的公告</a></td><td>临时公告</td><td>${w.date()}</td></tr>`)}</table><a>下一页</a>`,
        { lang: 'zh' },
      ),
    }),
  },
  {
    kind: 'search results, Chinese',
    lang: 'zh',
    write: (w) => ({
      url: 'https://so.haian.test/s?q=%E9%93%9C%E7%BA%BF',
      html: page(
        '铜线_海岸搜索',
        `<input value="铜线"><button>搜索</button><p>共${w.number(100, 9000)}条结果</p>${many(w.number(8, 12), (i) => card(w, i))}<a>下一页</a>`,
        { lang: 'zh' },
      ),
    }),
  },
]
