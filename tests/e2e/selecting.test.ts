// Selections as readers make them: over paragraphs, a list, a table, over other highlights, snapped to words and sentences.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveFixtures } from '#tests/fixtures/serve-fixtures.ts'
import type { Served } from '#tests/support/serve.ts'
import type { Driver, PageHandle } from './driver/driver.ts'
import { BROWSERS } from './driver/launch.ts'
import { until } from './driver/wait.ts'
import { badgeIs, clickIn, highlight, launchWithUs, leave, painted, paintedWords, settled } from './steps.ts'

/** Drags from the beginning of one element to the end of another, and gives the words the browser then has selected. */
async function dragOver(page: PageHandle, from: string, to: string): Promise<string> {
  const line = await page.evaluate(
    (start: string, end: string) => {
      document.querySelector(start)?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const edge = (selector: string, last: boolean) => {
        const range = document.createRange()
        range.selectNodeContents(document.querySelector(selector) ?? document.body)
        const boxes = [...range.getClientRects()]
        return (last ? boxes.at(-1) : boxes[0]) ?? new DOMRect()
      }
      const [first, last] = [edge(start, false), edge(end, true)]
      return [first.left + 1, (first.top + first.bottom) / 2, last.right - 1, (last.top + last.bottom) / 2] as const
    },
    from,
    to,
  )
  const selected = () => page.evaluate(() => String(getSelection()))
  await until(
    `selection from ${from} to ${to}`,
    async () => {
      await page.drag(...line)
      return (await selected()).length > 10
    },
    8_000,
    700,
  )
  return selected()
}

/** The words of the browser's own dictionary that a piece of a paragraph's last text begins and ends in. */
function wordsAround(selector: string, piece: string): string {
  const text = document.querySelector(selector)?.textContent ?? ''
  const start = text.indexOf(piece)
  const end = start + piece.length
  return [...new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(text)]
    .filter(({ index, segment }) => index < end && index + segment.length > start)
    .map(({ segment }) => segment)
    .join('')
}

const dense = (text: string): string => text.replace(/\s+/g, '')

describe.each(BROWSERS)('%s', (name) => {
  let site: Served
  let driver: Driver
  let page: PageHandle
  beforeAll(async () => {
    site = await serveFixtures()
    driver = await launchWithUs(name)
    page = await driver.open(`${site.url}/marking.html`)
    await badgeIs(driver, page, '✓')
  })
  afterAll(async () => {
    await driver?.close()
    await site?.close()
  })

  test.each([
    ['two paragraphs', '#first', '#second', 'fact'],
    ['a list', '#one', '#three', 'catalyst'],
    ['a table', '#cell', '#last-cell', 'figure'],
  ] as const)('a drag over %s highlights the words that were selected, and they come back', async (_, from, to, colour) => {
    const selected = await dragOver(page, from, to)
    await settled(page, '[role=toolbar]')
    const bar = await page.inOurUi('[role=toolbar]')
    const words = await page.evaluate(() => {
      const { top, bottom } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect()
      return { top, bottom }
    })
    expect((bar?.y ?? 0) + (bar?.height ?? 0) <= words.top || (bar?.y ?? 0) >= words.bottom).toBe(true)
    await page.clickOurUi(`[role=toolbar] [data-colour=${colour}]`)
    await until('the highlight', async () => (await painted(page))[colour]?.length === 1)
    expect(dense((await painted(page))[colour]?.[0] ?? '')).toBe(dense(selected))
    await page.reload()
    await until('the highlight after a reload', async () => (await painted(page))[colour]?.length === 1)
    expect(dense((await painted(page))[colour]?.[0] ?? '')).toBe(dense(selected))
  })

  test('highlights that overlap are both there, in two colours and in one', async () => {
    await highlight(page, '营业收入128.6亿元', 'risk')
    await highlight(page, '收入128.6亿元，同比增长9.4%', 'fact')
    await until('all of them', async () => (await paintedWords(page)).length === 5)
    await until('the words marked twice in one colour', () =>
      page.evaluate(() => [...(CSS.highlights.get('tickmark-twice') ?? [])].some((range) => String(range).includes('128.6亿元'))),
    )
    const box = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('tickmark-twice') ?? [])].map((each) => each as Range)
      const { left, right, top, bottom } = range?.getClientRects()[0] ?? new DOMRect()
      return { left, right, y: (top + bottom) / 2 }
    })
    // The shortest one under the pointer lies on top: it could not be reached otherwise.
    for (const [x, quote] of [
      [box.left + 5, '营业收入128.6亿元'],
      [box.right - 5, '收入128.6亿元，同比增长9.4%'],
    ] as const) {
      await page.click(x, box.y)
      await until(`the card of ${quote}`, async () => (await page.inOurUi('.tm-page-card .tm-quote'))?.text === quote)
      await page.clickOurUi('.tm-page-card-head button:last-child')
    }
  })

  test('the gutter shows where they are, and goes there', async () => {
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await until('marks', () => page.inShadow((root) => root.querySelectorAll('.tm-gutter-mark').length >= 3))
    await page.clickOurUi('.tm-gutter-mark')
    await until('the first highlight in sight', () =>
      page.evaluate(() => {
        const { top, bottom } = document.querySelector('#first')?.getBoundingClientRect() ?? new DOMRect()
        return top >= 0 && bottom <= innerHeight
      }),
    )
  })

  test.each([
    // Which words these are is for the browser's own dictionary to say.
    ['word', '要原', ''],
    ['sentence', '股价年内', '上海证券交易所数据显示，公司股价年内累计上涨18.3%，跑赢同期电力指数。'],
  ] as const)('snapping to a %s makes the highlight of "%s" reach over whole ones', async (snapping, words, whole) => {
    const popup = await driver.openPopup(page)
    await until('the settings', () => popup.evaluate(() => document.querySelector('.tm-shell-head button:last-child') !== null))
    await clickIn(popup, '.tm-shell-head button:last-child')
    await clickIn(popup, `.tm-choice label:nth-of-type(${snapping === 'word' ? 2 : 3})`)
    await until('the setting to be stored', async () => {
      const stored = await driver.background(
        async (browser) => (await browser.storage.local.get('settings'))['settings'] as { snapping?: string } | undefined,
      )
      return stored?.snapping === snapping
    })
    await leave(popup)
    const expected = whole || (await page.evaluate(wordsAround, '#first', words))
    await highlight(page, words, 'question')
    await until(`"${expected}" highlighted`, async () => (await painted(page))['question']?.includes(expected))
  })
})
