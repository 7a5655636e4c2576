import { describe, expect, test } from 'vitest'
import { extractArticle } from './extract.ts'

const now = new Date('2024-03-18T04:00:00Z')
const SITE = 'https://paper.test'
const TITLE = 'Harbour Bank holds its margin for a third quarter'
const LINES = [
  'Harbour Bank kept its net interest margin at 1.62% in the third quarter, it said on Tuesday, ending a run of nine declines.',
  'Deposits became cheaper faster than loans did, the chief financial officer told analysts on a call, and that should last.',
  'Analysts at Tideway Research called the result better than feared and raised their price target to $64 from $55.',
]
const paragraphs = LINES.map((line) => `<p>${line}</p>`).join('')

function read(url: string, main: string, { head = '', title = `${TITLE} - The Paper` } = {}) {
  const html = `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><ul><li><a href="/">Home</a></li><li><a href="/markets">Markets</a></li></ul>
    <div class="story"><h1>${TITLE}</h1>${main}</div><div class="foot">© 2024 The Paper</div></body></html>`
  return extractArticle(new DOMParser().parseFromString(html, 'text/html'), { url, now })?.content
}

describe('an article on several pages', () => {
  const pager = (self: number) =>
    `<div class="pager">${[1, 2, 3]
      .map((number) => (number === self ? `<b>${number}</b>` : `<a href="/a/100${number === 1 ? '' : `_${number}`}.html">${number}</a>`))
      .join(' ')} <span>Page ${self} of 3</span></div>`
  const own = (file: string) => ({ head: `<link rel="canonical" href="${SITE}/a/${file}">` })
  test.each([
    ['page 1', '100.html', 1, {}],
    ['page 2', '100_2.html', 2, {}],
    ['page 2 that claims to be an article of its own', '100_2.html', 2, own('100_2.html')],
    ['page 3 that names page 1', '100_3.html', 3, own('100.html')],
  ] as const)('%s', (_name, file, number, more) => {
    const content = read(`${SITE}/a/${file}`, `<div class="text">${paragraphs}</div>${pager(number)}`, more)
    expect(content).toMatchObject({ canonicalUrl: `${SITE}/a/100.html`, partial: true, part: { number, of: 3 }, title: TITLE })
    expect(content?.text.split('\n')).toEqual([TITLE, ...LINES])
  })

  test('a view that shows it whole is the article', () => {
    const content = read(`${SITE}/a/100_2.html`, `${paragraphs}${pager(2)}`, own('100_all.html'))
    expect(content?.canonicalUrl).toBe(`${SITE}/a/100_all.html`)
  })

  test('Chinese pager, page number in the title', () => {
    const content = read(
      `${SITE}/a/100_2.html`,
      `${paragraphs}<p><a href="100.html">上一页</a> 第2页/共4页 <a href="100_3.html">下一页</a></p>`,
      {
        title: `${TITLE}(2)`,
      },
    )
    expect(content).toMatchObject({ title: TITLE, part: { number: 2, of: 4 }, canonicalUrl: `${SITE}/a/100.html` })
  })

  test.each([
    ['pages of comments', `<div class="comments"><p>I like it.</p><a href="/a/100.html?page=2">2</a></div>`],
    ['the next story', '<p><a href="/a/101.html">Next</a></p>'],
    ['a story linked by its headline', '<p><a href="/a/100_2.html">What lower rates mean for the bank</a></p>'],
  ])('no page of several: %s', (_name, below) => {
    const content = read(`${SITE}/a/100.html`, `<div class="text">${paragraphs}</div>${below}`)
    expect(content?.part).toBeUndefined()
    expect(content).toMatchObject({ partial: false, canonicalUrl: `${SITE}/a/100.html` })
  })
})

describe('folds and walls', () => {
  const url = `${SITE}/a/100.html`
  const [first, ...rest] = LINES.map((line) => `<p>${line}</p>`)
  test.each([
    [
      'folded text that is there is text',
      `${first}<div style="display:none">${rest.join('')}</div><div class="more">Read more</div>`,
      3,
      false,
    ],
    ['behind a button', `${first}<div hidden>${rest.join('')}</div><button>展开全文</button>`, 3, false],
    ['folded by style alone', `<div class="fold">${paragraphs}</div><a href="#">展开全文</a>`, 3, false],
    [
      'hidden text that nothing unfolds is no text',
      `${first}${rest[0]}<div style="display:none"><p>Cookies help us to know you, and our partners too, wherever you go.</p></div>`,
      2,
      false,
    ],
    ['the rest at another address', `${first}${rest[0]}<p><a href="/a/100-full.html">阅读全文</a></p>`, 2, true],
    [
      'a line that breaks off',
      `${first}<p>Deposits became cheaper faster than loans did, the chief financial officer told …</p><div>Story continues</div>`,
      2,
      true,
    ],
    ['a heading over other stories', `${first}${rest[0]}<h3>Read more</h3><ul><li><a href="/b">Why margins fell</a></li></ul>`, 2, false],
    ['a wall', `${first}${rest[0]}<div>Subscribe to continue reading</div>`, 2, true],
    ['a wall in Chinese', `${first}${rest[0]}<div>登录后阅读剩余内容</div>`, 2, true],
    ['the whole text', paragraphs, 3, false],
  ])('%s', (_name, main, lines, partial) => {
    const content = read(url, main)
    expect(content?.text.split('\n').slice(1)).toHaveLength(lines)
    expect(content?.partial).toBe(partial)
  })

  test('a wall stated in JSON-LD', () => {
    const head = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","isAccessibleForFree":"False"}</script>'
    expect(read(url, paragraphs, { head })?.partial).toBe(true)
  })
})
