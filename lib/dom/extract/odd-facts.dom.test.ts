// What a page says of itself, said in odd ways: title, address, day and name come out all the same.
import { describe, expect, test } from 'vitest'
import { extractArticle } from './extract.ts'

const now = new Date('2026-11-22T04:00:00Z')
const url = 'https://www.coast.test/a/2026/1117/4188.html'
const TITLE = 'Northwater delays lithium plant as prices slump'
const LINES = [
  'Northwater Lithium said on Tuesday it would delay the second stage of its Salar Verde plant by a year, citing prices that no longer cover the cost.',
  'The company cut its forecast for the year to 31,000 tonnes from 38,000 and said it would spend $140 million less than planned.',
  'Shares fell 6.2% in Santiago, the most since March, while those of two rivals that had announced delays of their own rose.',
]
const paragraphs = LINES.map((line) => `<p>${line}</p>`).join('')

interface Parts {
  readonly title?: string
  readonly head?: string
  readonly above?: string
  readonly h1?: string
  readonly info?: string
  readonly below?: string
}

function read({ title = `${TITLE} - Coast Ledger`, head = '', above = '', h1 = `<h1>${TITLE}</h1>`, info = '', below = '' }: Parts) {
  const html = `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><div class="nav"><a href="/">Home</a> <a href="/m">Markets</a></div>${above}${h1}${info}<div class="text">${paragraphs}</div>${below}<div class="foot">© Coast Ledger</div></body></html>`
  return extractArticle(new DOMParser().parseFromString(html, 'text/html'), { url, now })?.content
}

const many = (count: number, make: (index: number) => string): string => Array.from({ length: count }, (_, index) => make(index)).join('')

describe('title', () => {
  test.each<[string, Parts]>([
    ['in capitals in <title>', { title: `${TITLE.toUpperCase()} - COAST LEDGER` }],
    ['the name of the site in front', { title: `Coast Ledger | ${TITLE}`, head: '<meta property="og:site_name" content="Coast Ledger">' }],
    ['the name of the writer behind it', { title: `${TITLE} | Ana Prieto` }],
    ['section and site behind it', { title: `${TITLE} | Mining | Coast Ledger` }],
    ['two <title>s', { head: '<title>Coast Ledger: lithium, copper and more</title>' }],
    ['a <title> inside a picture', { above: '<svg viewBox="0 0 9 9"><title>Menu of the Coast Ledger</title><path d="M0 0"/></svg>' }],
    ['an empty <title>', { title: '' }],
    ['the site’s name in an h1 above', { above: '<h1 class="logo"><a href="/">Coast Ledger</a></h1>' }],
    [
      'other stories in h1',
      { below: many(5, (i) => `<h1><a href="/a/2026/1116/41${i}.html">Copper slides for day ${i} as stocks build up</a></h1>`) },
    ],
    ['broken over lines', { h1: `<h1>\n  Northwater delays\n  <br>lithium plant <span>as prices slump</span>\n</h1>` }],
    ['a kicker in the h1’s box', { h1: `<div><span>Mining</span><h1>${TITLE}</h1></div>` }],
    ['in no heading at all', { h1: `<div class="news_title">${TITLE}</div>` }],
    ['hidden twice in other places', { above: `<div style="display:none"><h2>${TITLE}</h2></div>` }],
    [
      'metadata of the site',
      { head: '<meta property="og:title" content="Coast Ledger"><meta property="og:site_name" content="Coast Ledger">' },
    ],
    ['a pipe that nobody meant', { title: `${TITLE} |` }],
    ['marked as read', { title: `(3) ${TITLE} - Coast Ledger` }],
    [
      'entities that were escaped twice',
      { head: `<meta property="og:title" content="Northwater delays lithium plant as prices slump &amp;amp; more">` },
    ],
  ])('%s', (_name, parts) => {
    const content = read(parts)
    expect(content?.title).toBe(TITLE)
    expect(content?.text.split('\n')).toEqual([TITLE, ...LINES])
  })
})

describe('address', () => {
  const link = (href: string): string => `<link rel="canonical" href="${href}">`
  test.each<[string, string, string]>([
    ['relative', link('/a/2026/1117/4188.html?from=app#x'), 'https://www.coast.test/a/2026/1117/4188.html?from=app'],
    ['without a scheme', link('//www.coast.test/a/2026/1117/4188.html'), url],
    ['relative to <base>', `<base href="https://cdn.elsewhere.test/x/">${link('4188.html')}`, url],
    ['the front page', link('https://www.coast.test/'), url],
    ['the section', link('https://www.coast.test/a/2026/'), url],
    ['another article', link('/a/2026/1117/4177.html'), url],
    ['another article in og:url', '<meta property="og:url" content="https://www.coast.test/a/2026/1116/4100.html">', url],
    ['another site', link('https://agency.test/a/4188.html'), url],
    ['empty', link(''), url],
    ['a template nobody filled', link('{{ canonical }}'), url],
    ['in the body', '', url],
  ])('%s', (_name, head, expected) => expect(read({ head })?.canonicalUrl).toBe(expected))
})

describe('frames and foreign parts', () => {
  test.each<[string, Parts]>([
    ['a frame in the text', { above: '<iframe srcdoc="<h1>Another headline altogether</h1>"></iframe>' }],
    ['an object', { above: '<object data="x.pdf"><p>Your browser shows no such files, sorry about that.</p></object>' }],
    ['a template', { above: '<template><h1>Another headline altogether</h1></template>' }],
    [
      'a dialog that is shut',
      { below: '<dialog><p>We value your privacy and that of our partners, all 812 of them, wherever you go.</p></dialog>' },
    ],
    ['without scripts', { above: '<noscript><p>Please switch on JavaScript to read the Coast Ledger in all its beauty.</p></noscript>' }],
  ])('%s', (_name, parts) => expect(read(parts)?.text.split('\n')).toEqual([TITLE, ...LINES]))

  test('a page of frames has no text of its own', () => {
    const page = new DOMParser().parseFromString(
      '<html><head><title>x</title></head><frameset><frame src="/a"></frameset></html>',
      'text/html',
    )
    expect(extractArticle(page, { url, now })).toBeUndefined()
  })
})

describe('a page whose text is only in its data', () => {
  const data = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, datePublished: '2026-11-17', articleBody: LINES.join('\n') })}</script>`
  const shell = (inside: string): Document =>
    new DOMParser().parseFromString(
      `<!doctype html><html lang="en"><head><title>${TITLE}</title>${data}</head><body><div id="app">${inside}</div></body></html>`,
      'text/html',
    )

  // Nothing could be marked: a place in the article text is a place in the page. So there is no article until there is text.
  test.each(['', '<div class="spinner"></div>', `<h1>${TITLE}</h1>`, '<p>Loading…</p>'])('is no article yet: %j', (inside) => {
    expect(extractArticle(shell(inside), { url, now })).toBeUndefined()
  })

  test('is one as soon as the text is there', () => {
    const page = shell('')
    expect(extractArticle(page, { url, now })).toBeUndefined()
    const app = page.querySelector('#app') as Element
    app.innerHTML = `<h1>${TITLE}</h1>${paragraphs}`
    expect(extractArticle(page, { url, now })?.content.text.split('\n')).toEqual([TITLE, ...LINES])
  })
})
