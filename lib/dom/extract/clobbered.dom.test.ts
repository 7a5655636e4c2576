// Pages whose fields and pictures are named like DOM properties: what they hide is asked another way, and the article is read all the same.
import { describe, expect, test } from 'vitest'
import { lookCloser } from '../look/closer-look.ts'
import { readSignals } from '../signals.ts'
import { extractArticle } from './extract.ts'

const url = 'https://paper.test/a/20240318/100200300.html'
const now = new Date('2024-03-18T04:00:00Z')
const LINES = [
  'The central bank left its benchmark rate unchanged on Monday, saying that inflation had slowed more than it expected this spring.',
  'Analysts had expected the decision, which follows three increases in a row, and now see a first cut in the autumn at the earliest.',
  'The currency gained half a percent against the dollar within an hour, while yields of ten-year bonds fell to four percent.',
]

/** Everything that the pipeline asks of an element, and more. */
const NAMES = (
  'tagName nodeName nodeType localName parentElement parentNode children childNodes firstChild lastChild nextSibling previousSibling ' +
  'firstElementChild nextElementSibling previousElementSibling childElementCount textContent attributes getAttribute hasAttribute hasAttributes ' +
  'closest matches contains querySelector querySelectorAll compareDocumentPosition ownerDocument id className classList isConnected length'
).split(' ')
const PAGE_NAMES = (
  'body head title documentElement querySelector querySelectorAll getElementsByTagName createTreeWalker createRange evaluate baseURI nodeType ' +
  'textContent firstChild URL getElementById getElementsByName createElement createNodeIterator forms images'
).split(' ')

const story = (inside: string): string => `<p>By Jane Roe</p>${LINES.map((line) => `<p>${line}</p>`).join('')}${inside}`
const page = (body: string): Document =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>Central bank leaves rate unchanged</title><meta property="article:published_time" content="2024-03-18T09:00:00Z"></head><body><h1>Central bank leaves rate unchanged</h1>${body}<div class="foot"><a href="/1">More</a></div></body></html>`,
    'text/html',
  )

/** In a frame: a parsed document that nobody shows does not answer for the names in it. */
function show(parsed: Document): { shown: Document; remove: () => void } {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const shown = frame.contentDocument as Document
  const { outerHTML } = parsed.documentElement
  shown.write(`<!doctype html>${outerHTML}`)
  Document.prototype.close.call(shown)
  return { shown, remove: () => frame.remove() }
}

/** The kinds of field that a form answers for by name. */
const FIELDS: Readonly<Record<string, (name: string) => string>> = {
  input: (name) => `<input type="hidden" name="${name}">`,
  button: (name) => `<button id="${name}"></button>`,
  'two fields': (name) => `<input name="${name}"><input name="${name}">`,
  object: (name) => `<object name="${name}"></object>`,
}

function expectArticle(document: Document): void {
  const article = extractArticle(document, { url, now })
  const text = article?.content.text ?? ''
  for (const line of LINES) expect(text).toContain(line)
  expect(article?.content.title).toBe('Central bank leaves rate unchanged')
  expect(article?.content.publishedAt?.iso.slice(0, 10)).toBe('2024-03-18')
  expect(article?.content.byline).toBe('Jane Roe')
  const at = text.indexOf('Analysts')
  expect(article?.textMap.rangeOf(at, at + 8)?.toString()).toBe('Analysts')
  expect(article?.removed.length).toBeGreaterThan(0)
  expect(article?.votes.length).toBeGreaterThan(0)
  if (article) lookCloser(document, url, article)
}

describe('a form around the page with a field named', () => {
  test.each(NAMES)('%s', (name) => {
    for (const field of Object.values(FIELDS)) {
      const document = page(`<form id="aspnetForm">${field(name)}${story('')}</form>`)
      expect(readSignals(document, url).bodyChars).toBeGreaterThan(300)
      expectArticle(document)
    }
  })
})

describe('a picture in the page named', () => {
  test.each(PAGE_NAMES)('%s', (name) => {
    const { shown, remove } = show(page(`<img name="${name}"><div>${story('')}</div>`))
    expect(String(Reflect.get(shown, name))).toBe('[object HTMLImageElement]')
    expectArticle(shown)
    // The detector has room for no more than what pages do by chance.
    if (name === 'title' || name === 'head') expect(readSignals(shown, url).bodyChars).toBeGreaterThan(300)
    remove()
  })
})

test('all of them at once, form in form by script', () => {
  const fields = NAMES.map((name) => FIELDS['input']?.(name)).join('')
  const document = page(
    `${PAGE_NAMES.map((name) => `<img name="${name}">`).join('')}<div class="outer"><form>${fields}<div class="inner">${story('')}</div></form></div>`,
  )
  const inner = Document.prototype.querySelector.call(document, '.inner') as Element
  const form = Document.prototype.createElement.call(document, 'form')
  Element.prototype.setAttribute.call(form, 'class', 'article')
  Node.prototype.appendChild.call(form, Node.prototype.cloneNode.call(inner, true))
  Element.prototype.insertAdjacentHTML.call(form, 'beforeend', fields)
  Node.prototype.appendChild.call(inner.parentNode as Node, form)
  inner.remove()
  expectArticle(document)
})
