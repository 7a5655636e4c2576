import { describe, expect, test } from 'vitest'
import { extractArticle } from './extract.ts'

const now = new Date('2024-03-18T04:00:00Z')
const url = 'https://www.ledger.test/markets/2024/03/18/fed-holds?utm_source=x#top'
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')
const lines = (page: Document, address = url): string[] => extractArticle(page, { url: address, now })?.content.text.split('\n') ?? []

const FIRST =
  'The Federal Reserve left its benchmark rate unchanged on Monday, saying that inflation had cooled faster than its own staff had forecast in December.'
const SECOND =
  'Officials pencilled in three quarter-point cuts for this year, one more than traders had priced in, and the two-year yield fell eleven basis points.'
const THIRD =
  '“We are not declaring victory,” the chair told reporters, adding that the labour market would decide the pace of what comes next.'
const STORY = `<!doctype html><html lang="en"><head><title>Fed holds rates steady as inflation cools | The Ledger</title>
<link rel="canonical" href="/markets/2024/03/18/fed-holds"><meta property="og:site_name" content="The Ledger"><meta property="og:image" content="/img/fed.jpg">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Fed holds rates steady as inflation cools","datePublished":"2024-03-18T10:05:00-04:00","author":[{"name":"Jane Roe"},{"name":"John Doe"}]}</script></head><body>
<nav><a href="/">Home</a> <a href="/markets">Markets</a></nav><main><article><h1>Fed holds rates steady as inflation cools</h1><p class="byline">By Jane Roe and John Doe</p>
<div class="article-body"><p>${FIRST}</p><p>${SECOND}</p><h2>What comes next</h2><p>${THIRD} Shares of Acme <span class="ticker">+1.25%</span> rose after the news, as did those of its rivals.</p></div></article></main>
<aside class="related"><h3>Related stories</h3><ul><li><a href="/a">Yields tumble</a></li><li><a href="/b">Gold at record</a></li></ul></aside><footer>© 2024 The Ledger. All rights reserved.</footer></body></html>`

describe('an English story', () => {
  const article = extractArticle(parse(STORY), { url, now })

  test('facts', () => {
    expect(article?.content).toMatchObject({
      title: 'Fed holds rates steady as inflation cools',
      byline: 'Jane Roe, John Doe',
      publisher: 'The Ledger',
      language: 'en',
      leadImage: 'https://www.ledger.test/img/fed.jpg',
      publishedAt: { iso: '2024-03-18T10:05:00-04:00', zone: 'stated' },
      canonicalUrl: 'https://www.ledger.test/markets/2024/03/18/fed-holds',
      partial: false,
    })
  })

  test('the body and nothing else; a live price inside a sentence goes, the name stays', () => {
    expect(lines(parse(STORY)).slice(1)).toEqual([
      FIRST,
      SECOND,
      'What comes next',
      `${THIRD} Shares of Acme rose after the news, as did those of its rivals.`,
    ])
  })

  test('every block is a line of the text', () => {
    const { text = '', blocks = [] } = article?.content ?? {}
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n'))
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'paragraph', 'heading', 'paragraph'])
  })

  test('what was left out says why', () => {
    expect(article?.removed.find(({ text }) => text.includes('Gold at record'))?.step).toBe('lines')
    expect(article?.removed.find(({ text }) => text.includes('+1.25%'))?.reason).toBe('live-price')
  })

  test('the page is not touched', () => {
    const page = parse(STORY)
    const before = page.documentElement.outerHTML
    extractArticle(page, { url, now })
    expect(page.documentElement.outerHTML).toBe(before)
  })
})

describe('hostile and broken pages', () => {
  const body = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`
  test.each([
    [
      'markup in the title stays text',
      `<title>&lt;/script&gt;&lt;img onerror=x&gt; rates fall again today</title>${body}`,
      '</script><img onerror=x> rates fall again today',
    ],
    ['no title', body, ''],
    [
      'broken JSON-LD',
      `<title>Rates fall again in March this year</title><script type="application/ld+json">{"@type":"NewsArticle",</script>${body}`,
      'Rates fall again in March this year',
    ],
  ])('%s', (_name, html, title) => expect(lines(parse(html))[0]).toBe(title))

  test('a foreign canonical address is not believed', () => {
    const page = parse(`<link rel="canonical" href="https://other.test/story"><h1>Rates</h1>${body}`)
    expect(extractArticle(page, { url, now })?.content.canonicalUrl).toBe('https://www.ledger.test/markets/2024/03/18/fed-holds')
  })

  test('an empty page has no article', () => expect(extractArticle(parse(''), { url, now })).toBeUndefined())

  test('a page of five megabytes ends', () => {
    const page = parse(`<h1>Rates fall again</h1><article>${body.repeat(12_000)}</article>`)
    expect(extractArticle(page, { url, now })?.content.text.length).toBeGreaterThan(1000)
  }, 30_000)
})

test('rows of a table keep their cells', () => {
  const table = '<table><tr><th>Bank</th><th>Rate</th></tr><tr><td>Fed</td><td>5.50</td></tr><tr><td>ECB</td><td>4.00</td></tr></table>'
  const page = parse(
    `<title>Rates of the central banks compared</title><article><h1>Rates of the central banks compared</h1><p>${FIRST}</p><p>${SECOND}</p>${table}<p>${THIRD}</p></article>`,
  )
  const content = extractArticle(page, { url, now })?.content
  const row = content?.blocks.find(({ kind, header }) => kind === 'table-row' && !header)
  expect(content?.text.slice(row?.start, row?.end)).toBe('Fed 5.50')
  expect(row?.cells?.map((cell) => content?.text.slice(cell, row.end))).toEqual(['Fed 5.50', '5.50'])
})

describe('a part of the article', () => {
  const story = (end: string, head = '') =>
    parse(`<head>${head}</head><h1>Rates fall again in March</h1><article><p>${FIRST}</p><p>${SECOND}</p></article>${end}`)
  test.each([
    ['a wall behind a short text', story('<div>Subscribe to continue reading</div>'), true],
    ['展开全文', story('<div>展开全文</div>'), true],
    [
      'JSON-LD says it is not free',
      story('', '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>'),
      true,
    ],
    ['nothing of the kind', story('<footer>Contact us</footer>'), false],
  ])('%s', (_name, page, partial) => expect(extractArticle(page, { url, now })?.content.partial).toBe(partial))
})

describe('a live price goes, the name beside it stays', () => {
  const sentence = (widget: string): string =>
    `<p>Shares of Acme${widget} rose after the news, as did those of its two largest rivals in Europe.</p>`
  const plain = 'Shares of Acme rose after the news, as did those of its two largest rivals in Europe.'
  test.each([
    ['a span named ticker', ' <span class="ticker">+1.25%</span>', plain],
    ['in brackets', ' <span class="quote-change">(-0.4%)</span>', plain],
    ['price and change in one widget', ' <span class="stock-price"><b>12.30</b> <i>+1.25%</i></span>', plain],
    ['a custom element', ' <stock-quote>12.30</stock-quote>', plain],
    ['a link to the quote page', ' <a href="/q/ACME" class="symbol-change">1.25%</a>', plain],
    [
      'the name is in the widget: only the number goes',
      ' <span class="ticker">(ACME <em>12.30</em>)</span>',
      plain.replace('Acme', 'Acme (ACME )'),
    ],
    ['a figure of the sentence stays', ' <span class="num">+1.25%</span>', plain.replace('Acme', 'Acme +1.25%')],
    ['a year in a quotation stays', ' <q class="quote">2024</q>', plain.replace('Acme', 'Acme 2024')],
  ])('%s', (_name, widget, wanted) => {
    const page = parse(`<h1>Rates fall again in March</h1><article><p>${FIRST}</p>${sentence(widget)}<p>${SECOND}</p></article>`)
    expect(lines(page)).toContain(wanted)
  })
})

describe('kinds of blocks', () => {
  const note = '1. Figures are seasonally adjusted and were revised by the statistics office in February of this year.'
  test.each([
    ['by role', `<section role="doc-endnotes"><ol><li>${note}</li></ol></section>`, 'footnote'],
    ['by class', `<div class="footnotes"><p>${note}</p></div>`, 'footnote'],
    ['by a longer class', `<ol class="article-end-notes"><li><p>${note}</p></li></ol>`, 'footnote'],
    ['a list is no note', `<ol class="notable"><li>${note}</li></ol>`, 'list-item'],
    ['an article that has footnotes is none', `<div class="post has-footnotes"><p>${note}</p></div>`, 'paragraph'],
  ])('notes below the text: %s', (_name, box, kind) => {
    const page = parse(`<h1>Rates fall again in March</h1><article><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>${box}</article>`)
    const content = extractArticle(page, { url, now, skip: ['lines'] })?.content
    expect(content?.blocks.find(({ start }) => content.text.startsWith(note, start))?.kind).toBe(kind)
  })
})

test('the boxes that stood for election are named, the best first', () => {
  const votes = extractArticle(parse(STORY), { url, now })?.votes ?? []
  expect(votes[0]).toMatchObject({ element: expect.stringMatching(/article/), from: expect.any(String) })
  expect(votes.map(({ score }) => score)).toEqual(votes.map(({ score }) => score).toSorted((a, b) => b - a))
  expect(votes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
})
