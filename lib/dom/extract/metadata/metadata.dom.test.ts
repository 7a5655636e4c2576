import { describe, expect, test } from 'vitest'
import { extractArticle } from '../extract.ts'

const now = new Date('2024-03-20T04:00:00Z')
const LINE =
  'Harbour Bank kept its net interest margin at 1.62% in the third quarter, it said on Tuesday, ending a run of nine declines in a row, the longest since the bank was listed a quarter of a century ago.'
const HAN = '江海银行周三晚间披露三季报，前三季度实现净利润41.7亿元，同比增长3.2%，增速较上半年加快，息差连续九个季度的收窄就此止住。'

interface Parts {
  readonly head?: string
  readonly above?: string
  readonly info?: string
  readonly below?: string
  readonly lang?: string
  readonly url?: string
}

function read({ head = '', above = '', info = '', below = '', lang = 'en', url = 'https://paper.test/story/x' }: Parts) {
  const isHan = lang.startsWith('zh')
  const title = isHan ? '江海银行息差企稳' : 'Harbour Bank holds its margin for a third quarter'
  const body = `<p>${isHan ? HAN : LINE}</p><p>${isHan ? `此外，${HAN}` : `Analysts were pleased. ${LINE}`}</p>`
  const html = `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body>${above}<h1>${title}</h1>${info}<div class="text">${body}</div>${below}</body></html>`
  return extractArticle(new DOMParser().parseFromString(html, 'text/html'), { url, now })?.content
}

const linked = (fields: string): string => `<script type="application/ld+json">{"@type":"NewsArticle",${fields}}</script>`
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`

describe('time of publication', () => {
  test.each<[string, Parts, string | undefined]>([
    ['metadata', { head: meta('article:published_time', '2024-03-18T10:30:00+08:00') }, '2024-03-18T10:30:00+08:00'],
    [
      'several names in one attribute, `value` for `content`',
      { head: '<meta property="x article:published_time" value="2024-03-18">' },
      '2024-03-18',
    ],
    [
      'UTC in metadata, the publisher’s clock on the page',
      { head: linked('"datePublished":"2024-03-19T01:49:09Z"'), info: '<div>PUBLISHED: March 18, 2024 at 5:49 p.m.</div>' },
      '2024-03-18T17:49:09-08:00',
    ],
    [
      'the last change stated as publication',
      { head: linked('"datePublished":"2024-03-18T01:00:00Z","dateModified":"2024-03-18T01:00:00Z"'), info: '<div>May 14, 2023</div>' },
      '2023-05-14',
    ],
    [
      'a comment’s time is no time of the article',
      { below: '<div class="comments"><time itemprop="datePublished" datetime="2024-03-19T01:00:00Z">x</time></div>' },
      undefined,
    ],
    [
      'nor is another story’s',
      { below: '<aside><a href="/y">Other</a> <time datetime="2024-03-19">March 19, 2024</time></aside>' },
      undefined,
    ],
    [
      'the page’s clock',
      { lang: 'zh', above: '<div>今天是2024年3月20日 星期三</div>', info: '<div>2024年3月5日 10:30</div>' },
      '2024-03-05T10:30:00+08:00',
    ],
    ['nothing but the page’s clock', { lang: 'zh', above: '<div>今天是2024年3月20日 星期三</div>' }, undefined],
    [
      'a relative time with the moment in its title',
      { info: '<div>Posted <span title="2024-03-18 09:05">2 days ago</span></div>' },
      '2024-03-18T09:05:00',
    ],
    ['a relative time', { lang: 'zh', info: '<div>3小时前 来源：海岸财经</div>' }, '2024-03-20T09:00:00+08:00'],
    [
      'month and day, the year from the address',
      { lang: 'zh', info: '<div>03-05 10:30</div>', url: 'https://paper.test/2021/0305/1.html' },
      '2021-03-05T10:30:00+08:00',
    ],
    ['the address', { url: 'https://paper.test/2024/03/18/x' }, '2024-03-18'],
    ['a date below the text', { lang: 'zh', below: '<p>（2024年3月5日）</p>' }, '2024-03-05'],
    [
      'a page that only says when it was changed',
      { head: meta('article:modified_time', '2024-03-12T08:00:00Z') },
      '2024-03-12T08:00:00+00:00',
    ],
    [
      'days on which sources were looked at',
      { lang: 'zh', below: '<ol><li>江海日报[引用日期2019-05-04]</li><li>江海年鉴[引用日期2020-05-04]</li></ol>' },
      undefined,
    ],
    [
      'the article’s own footer',
      { below: '<article><footer><time class="entry-date" datetime="2024-03-11">March 11</time></footer></article>' },
      '2024-03-11',
    ],
    [
      'a remark between headline and text',
      { info: '<div id="comments"><p>Ann, October 7, 2008 at 11:49 am</p></div>', url: 'https://paper.test/2024/03/18/x' },
      '2024-03-18',
    ],
    [
      'an answer, not its question',
      {
        head: '<meta itemprop="dateCreated" content="2014-04-30T10:24:03Z">',
        above: '<div itemscope itemtype="https://schema.org/Answer"><meta itemprop="dateCreated" content="2016-03-04T11:02:41Z">',
        below: '</div>',
      },
      '2016-03-04T11:02:41+00:00',
    ],
    ['小時前', { lang: 'zh', info: '<div>3小時前 來源：海岸經濟</div>' }, '2024-03-20T09:00:00+08:00'],
    [
      'the day of a picture',
      {
        info: '<div class="lead"><img src="a.jpg"><div class="Image_caption">FILE PHOTO: traders in Harbour, November 18, 2019. AGENCY/J. Roe</div></div><div>March 18, 2024</div>',
      },
      '2024-03-18',
    ],
    ['a day told in a post', { below: '<blockquote class="post">— Jane Roe (@jroe) March 5, 2024</blockquote>' }, undefined],
    ['a picture that holds the headline', { above: '<figure>', info: '<div>March 18, 2024</div></figure>' }, '2024-03-18'],
    ['published and updated in one line', { info: '<div>Last updated 19 Mar 2024, first published 17 Mar 2024</div>' }, '2024-03-17'],
    ['a line of its own for each', { info: '<div>Updated: March 19, 2024</div><div>Published: March 17, 2024</div>' }, '2024-03-17'],
    ['更新时间 is no 时间 of publication', { lang: 'zh', info: '<div>更新时间：2024-03-19 发布时间：2024-03-17</div>' }, '2024-03-17'],
    ['編輯於', { lang: 'zh-TW', info: '<div>發佈於 2024-03-17　編輯於 2024-03-19</div>' }, '2024-03-17'],
    ['two days without a word: nothing changes before it is there', { info: '<div>March 19, 2024 March 17, 2024</div>' }, '2024-03-17'],
    [
      'what their names say',
      { info: '<div><time class="updated" datetime="2024-03-19">19</time> <time class="published" datetime="2024-03-17">17</time></div>' },
      '2024-03-17',
    ],
    ['the day, and when it was updated', { info: '<div>March 17, 2024 / 12:21 AM / Updated 14 hours ago</div>' }, '2024-03-17'],
    ['a day beside the number of remarks', { info: '<div class="date-and-comments">Mar 18, 2024 | 33 Comments</div>' }, '2024-03-18'],
    ['the name of a paper', { info: '<div>USA Today Network</div>' }, undefined],
    ['今日头条', { lang: 'zh', info: '<div>来源：今日头条</div>' }, undefined],
    ['a summary that speaks of today', { lang: 'zh', info: '<div>央行今日开展逆回购操作，市场反应平稳。</div>' }, undefined],
    ['下午', { lang: 'zh-TW', info: '<div>2024年3月18日 週一 下午3:20</div>' }, '2024-03-18T15:20:00+08:00'],
    ['民國', { lang: 'zh-TW', info: '<div>民國113年3月18日</div>' }, '2024-03-18'],
    ['a calendar nobody here reads', { lang: 'th', info: '<div>18 มีนาคม 2567</div>' }, undefined],
    ['令和', { lang: 'ja', info: '<div>令和6年3月18日</div>' }, '2024-03-18'],
    [
      'a field nobody filled in',
      { head: meta('article:published_time', '1970-01-01T00:00:00Z'), info: '<div>March 18, 2024</div>' },
      '2024-03-18',
    ],
    ['day 0', { head: meta('article:published_time', '2024-03-00'), url: 'https://paper.test/2024/03/18/x' }, '2024-03-18'],
    ['a day yet to come', { head: meta('article:published_time', '2031-01-01') + meta('pubdate', '2024-03-18') }, '2024-03-18'],
    ['an event to come', { info: '<div>June 7, 2024</div><div>March 18, 2024</div>' }, '2024-03-18'],
    ['nothing but a clock that is ahead', { info: '<div>June 7, 2024</div>' }, '2024-06-07'],
    ['an address with a day in it that cannot be', { url: 'https://paper.test/20991231/x' }, undefined],
    ['`<time>` alone', { below: '<time datetime="2024-03-18T08:00:00+08:00"></time>' }, '2024-03-18T08:00:00+08:00'],
    ['microdata', { info: '<meta itemprop="datePublished" content="2024-03-18">' }, '2024-03-18'],
    ['day before month', { lang: 'en-GB', info: '<div>02/10/2023</div>' }, '2023-10-02'],
    ['month before day', { lang: 'en-US', info: '<div>02/10/2023</div>' }, '2023-02-10'],
  ])('%s', (_name, parts, iso) => expect(read(parts)?.publishedAt?.iso).toBe(iso))
})

describe('byline', () => {
  test.each<[string, Parts, string | undefined]>([
    ['JSON-LD', { head: linked('"author":[{"name":"Jane Roe"},{"name":"John Doe"}]') }, 'Jane Roe, John Doe'],
    [
      'the name the page shows, of two that metadata states',
      { head: `<meta name="author" content="Acme Worldwide">${meta('article:author', 'Jane Roe')}`, info: '<div>By Jane Roe</div>' },
      'Jane Roe',
    ],
    [
      'a person before a desk',
      { head: '<meta name="author" content="Ledger Staff">', info: '<div class="byline">By Jane Roe</div>' },
      'Jane Roe',
    ],
    ['a desk where nobody else is named', { head: '<meta name="author" content="Ledger Staff">' }, 'Ledger Staff'],
    [
      'beside the headline before anywhere else',
      { above: '<a class="author" href="/author/x">Ann Poe</a>', info: '<div class="author">Jane Roe</div>' },
      'Jane Roe',
    ],
    ['a link to a writer’s page', { info: '<div><a href="/about/editors/jane-roe/">Jane Roe</a></div>' }, 'Jane Roe'],
    ['a comment’s author is not the article’s', { below: '<div class="comment"><span class="author">Troll</span></div>' }, undefined],
    ['作者', { lang: 'zh', info: '<div>2024-03-18 09:12来源：海岸财经作者：林知远</div>' }, '林知远'],
    ['a Chinese site does not sign', { lang: 'zh', head: '<meta name="author" content="海岸财经">' }, undefined],
    ['記者', { lang: 'zh', info: '<div>2024-03-18 09:12 記者陳麗華／台北報導</div>' }, '陳麗華'],
    [
      'the name of an account gives way to the name shown',
      { head: linked('"author":{"name":"jroe7"}'), info: '<div class="byline">Jane Roe</div>' },
      'Jane Roe',
    ],
    ['the name of an account where nobody else is named', { head: linked('"author":{"name":"jroe7"}') }, 'jroe7'],
    [
      'a mark for tests',
      { info: '<div class="sc-36c5"><span data-testid="byline-name">Jane Roe</span><span>Reporter</span></div>' },
      'Jane Roe',
    ],
    ['a link to an account', { info: '<div><a href="/@janeroe?x=1">Jane Roe</a></div>' }, 'Jane Roe'],
    ['behind a counter', { info: '<p>0 · by Jane Roe · Updated on 8 January 2024</p>' }, 'Jane Roe'],
    ['a share bar in the box of the author', { info: '<div class="author-share">Facebook</div>' }, undefined],
    [
      'a portal in its own field',
      { lang: 'zh', head: '<meta name="author" content="海岸"><meta property="og:site_name" content="海岸财经">' },
      undefined,
    ],
    ['a notice is no name', { lang: 'zh', info: '<div class="author">版权声明</div>' }, undefined],
  ])('%s', (_name, parts, byline) => expect(read(parts)?.byline).toBe(byline))
})

test.each<[string, Parts, string | undefined]>([
  ['stated', { head: linked('"datePublished":"2024-03-17T01:00:00Z","dateModified":"2024-03-19T01:00:00Z"') }, '2024-03-19T01:00:00+00:00'],
  ['beside the headline', { info: '<div>17 Mar 2024 06:07AM (Updated: 19 Mar 2024 07:46AM)</div>' }, '2024-03-19T07:46:00'],
  ['before it was published', { head: linked('"datePublished":"2024-03-17","dateModified":"2024-03-12"') }, undefined],
  ['编辑于', { lang: 'zh', info: '<div>发布于 2024-03-17 编辑于 2024-03-19 10:30</div>' }, '2024-03-19T10:30:00+08:00'],
])('time of the last change: %s', (_name, parts, iso) => expect(read(parts)?.modifiedAt?.iso).toBe(iso))

test.each<[string, Parts, string | undefined]>([
  ['beside the headline', { lang: 'zh', info: '<div>2024-03-18 来源：海岸财经</div>' }, '海岸财经'],
  [
    'in a note on rights',
    { lang: 'zh', below: `${'<p>标签：银行</p>'.repeat(4)}<p>版权声明 来源：海岸商报 时间：2024-03-18</p>` },
    '海岸商报',
  ],
])('source: %s', (_name, parts, source) => expect(read(parts)?.source).toBe(source))

test.each<[string, Parts, string | undefined]>([
  ['the site’s name', { head: meta('og:site_name', 'The Paper') }, 'The Paper'],
  ['of two the one the host spells', { head: meta('og:site_name', 'U.S.') + linked('"publisher":{"name":"Paper"}') }, 'Paper'],
  ['the host', {}, 'paper.test'],
])('publisher: %s', (_name, parts, publisher) => expect(read(parts)?.publisher).toBe(publisher))

test.each<[string, string, string | undefined]>([
  ['metadata', meta('og:image', '/a.jpg'), 'https://paper.test/a.jpg'],
  ['a script is no picture', meta('og:image', 'javascript:alert(1)'), undefined],
])('lead image: %s', (_name, head, image) => expect(read({ head })?.leadImage).toBe(image))
