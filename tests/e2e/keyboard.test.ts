// The whole story by keyboard alone: select, highlight, note, tag, go from one to the next, take back; and typing through an input method.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveFixtures } from '#tests/fixtures/serve-fixtures.ts'
import type { Served } from '#tests/support/serve.ts'
import type { Driver, PageHandle } from './driver/driver.ts'
import { BROWSERS } from './driver/launch.ts'
import { until } from './driver/wait.ts'
import { badgeIs, launchWithUs, painted, paintedAre, paintedWords, reach, said } from './steps.ts'

/** Name of what has the keyboard in our parts; the empty string when it is elsewhere. */
const focused = async (page: PageHandle): Promise<string> =>
  (await page.inShadow((root) => root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.className ?? '')) ?? ''

const focusIs = (page: PageHandle, name: string): Promise<unknown> =>
  until(`the keyboard at "${name}"`, async () => (await focused(page)) === name)

const saved = (page: PageHandle): Promise<unknown> =>
  until('the note to be saved', async () => (await page.inOurUi('.tm-note-foot[data-state=saved]')) !== undefined)

const toast = (page: PageHandle, text: string): Promise<unknown> =>
  until(`"${text}"`, async () => ((await page.inOurUi('.tm-toast'))?.text ?? '').includes(text))

/** Selects `length` characters with Shift and the arrow; the first by script, where a reader would have caret browsing or find-in-page. */
async function selectByKeys(page: PageHandle, selector: string, at: number, length: number): Promise<string> {
  await page.evaluate(
    (wanted: string, offset: number) => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      const text = document.querySelector(wanted)?.firstChild
      if (text) getSelection()?.setBaseAndExtent(text, offset, text, offset + 1)
    },
    selector,
    at,
  )
  for (let n = 1; n < length; n++) await page.press('Shift+ArrowRight')
  return page.evaluate(() => String(getSelection()))
}

/** From highlight to highlight by key, until the card of these words is open. */
async function walkTo(driver: Driver, page: PageHandle, words: string): Promise<void> {
  const shown = async () => (await page.inOurUi('.tm-page-card .tm-quote'))?.text === words
  await until(
    `the card of "${words}"`,
    async () => {
      await driver.command('next-highlight')
      await new Promise((resolve) => setTimeout(resolve, 200))
      return shown()
    },
    10_000,
    50,
  )
}

describe.each(BROWSERS)('%s', (name) => {
  let site: Served
  let driver: Driver
  let page: PageHandle
  const quotes: string[] = []
  beforeAll(async () => {
    site = await serveFixtures()
    driver = await launchWithUs(name)
    page = await driver.open(`${site.url}/marking.html`)
    await badgeIs(driver, page, '✓')
    await page.evaluate(() => {
      const heard: string[] = []
      for (const type of ['keydown', 'keyup', 'input', 'compositionend'])
        window.addEventListener(type, (event) => heard.push((event as KeyboardEvent).key ?? type))
      Object.assign(window, { __heard: heard })
    })
  })
  afterAll(async () => {
    await driver?.close()
    await site?.close()
  })

  test('a selection by keys brings the toolbar; one key reaches it, arrows and Enter choose', async () => {
    quotes.push(await selectByKeys(page, '#first', 0, 4))
    expect(quotes[0]).toBe('临澜电力')
    await until('the toolbar', async () => (await page.inOurUi('[role=toolbar]')) !== undefined)
    await driver.command('reach')
    await focusIs(page, 'Fact (last used)')
    await page.press('ArrowRight')
    await page.press('ArrowRight')
    await page.press('Enter')
    await until('the highlight', async () => (await painted(page))['risk']?.[0] === quotes[0])
    await toast(page, said('saved'))
  })

  test('the way back is reached by the same key, and undone is done again with Ctrl+Shift+Z', async () => {
    await reach(driver, page)
    await page.press('Enter')
    await toast(page, said('annotationDeleted'))
    await until('no highlight', async () => (await paintedWords(page)).length === 0)
    await page.press('Control+Shift+z')
    await paintedAre(page, quotes)
    await page.press('Control+z')
    await until('no highlight', async () => (await paintedWords(page)).length === 0)
    await page.press('Control+Shift+z')
    await paintedAre(page, quotes)
    await page.press('Escape')
    expect(await focused(page)).toBe('')
  })

  test('Escape gives the keyboard and the selection back', async () => {
    const words = await selectByKeys(page, '#one', 0, 4)
    await page.evaluate(() => {
      const [range] = [getSelection()?.getRangeAt(0)]
      document.querySelector<HTMLElement>('#second a')?.focus()
      if (range) getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
    })
    await until('the toolbar', async () => (await page.inOurUi('[role=toolbar]')) !== undefined)
    await driver.command('reach')
    await focusIs(page, 'Risk (last used)')
    await page.press('Escape')
    await until('the keyboard back in the page', async () => (await focused(page)) === '')
    expect(await page.evaluate(() => [String(getSelection()), document.activeElement?.getAttribute('href')])).toEqual([words, '#flow'])
  })

  test('a digit chooses a colour; note and tags are written, and the page hears none of it', async () => {
    const before = await page.evaluate('__heard.length')
    await driver.command('reach')
    await until('the keyboard in the toolbar', async () => (await focused(page)).includes('last used'))
    quotes.push(await page.evaluate(() => String(getSelection())))
    await page.press('2')
    await until('the second highlight', async () => (await painted(page))['figure']?.[0] === quotes[1])
    await walkTo(driver, page, quotes[1] ?? '')
    await driver.command('reach')
    await focusIs(page, said('appName'))
    for (let n = 0; n < 20 && (await focused(page)) !== said('cardNoteAdd'); n++) await page.press('Tab')
    await page.press('Enter')
    await until('the note field', async () => (await page.inOurUi('textarea')) !== undefined)
    await page.type('see **Q4**')
    await saved(page)
    expect((await page.inOurUi('.tm-note-preview strong'))?.text).toBe('Q4')
    await page.press('Escape')
    await focusIs(page, said('cardNoteEdit'))
    await page.press('Tab')
    await page.press('Enter')
    await until('the tag field', async () => (await page.inOurUi('.tm-tag-input')) !== undefined)
    await page.type('hydro')
    await page.press('Enter')
    await page.type('guidance,')
    await until('both tags', () => page.inShadow((root) => root.querySelectorAll('.tm-tag-box .tm-tag').length === 2))
    await page.press('Escape')
    await focusIs(page, said('cardTags'))
    await toast(page, said('tagsChanged'))
    expect(await page.evaluate('__heard.length')).toBe(before)
  })

  test('Ctrl+Z in the card takes back tag, tag, note and recolour one by one', async () => {
    const tags = () => page.inShadow((root) => [...root.querySelectorAll('.tm-own-tags li')].map((tag) => tag.textContent).join())
    await until('tags shown', async () => (await tags()) === '#hydro,#guidance')
    await page.press('Control+z')
    await until('one tag', async () => (await tags()) === '#hydro')
    await page.press('Control+z')
    await until('no tag', async () => (await tags()) === '')
    await page.press('Control+z')
    await until('no note', async () => (await page.inOurUi('.tm-note')) === undefined)
    await page.press('Control+Shift+z')
    await until('the note again', async () => ((await page.inOurUi('.tm-note'))?.text ?? '') === 'see Q4')
    await page.press('Control+Shift+z')
    await page.press('Control+Shift+z')
    await until('tags again', async () => (await tags()) === '#hydro,#guidance')
  })

  test('Alt and an arrow go to the next card, Escape back to the page', async () => {
    const shown = async () => (await page.inOurUi('.tm-quote'))?.text
    const first = await shown()
    await page.press('Alt+ArrowDown')
    await until('another card', async () => (await shown()) !== first)
    await page.press('Alt+ArrowUp')
    await until('the card before', async () => (await shown()) === first)
    await page.press('Escape')
    await until('no card', async () => (await page.inOurUi('.tm-page-card')) === undefined)
    expect(await focused(page)).toBe('')
  })

  test('a note through an input method: the text is right, its Enter submits nothing, nothing reaches the page', async () => {
    const before = await page.evaluate('__heard.length')
    expect(await selectByKeys(page, '#three', 0, 4)).toBe('绿证交易')
    await driver.command('note')
    await until('the note field', async () => (await page.inOurUi('textarea')) !== undefined)
    await page.type('Q3 ')
    await page.compose('jingxicha', '净息差')
    await page.compose('kuoda', '扩大')
    await page.type('?')
    await saved(page)
    expect(await page.inShadow((root) => root.querySelector('textarea')?.value)).toBe('Q3 净息差扩大?')
    expect(
      ((await page.evaluate('__heard')) as string[]).slice(before as number).filter((key) => key !== 'Shift' && key !== 'ArrowRight'),
    ).toEqual([])
    await page.press('Escape')
    await page.reload()
    await paintedAre(page, [...quotes, '绿证交易'])
    await page.evaluate(() => scrollTo(0, 0))
    await walkTo(driver, page, '绿证交易')
    await until('the note as written', async () => (await page.inOurUi('.tm-note'))?.text === 'Q3 净息差扩大?')
  })

  test('a tag through an input method is the composed word, not its letters', async () => {
    await driver.command('reach')
    await focusIs(page, said('appName'))
    for (let n = 0; n < 20 && (await focused(page)) !== said('cardTags'); n++) await page.press('Tab')
    await page.press('Enter')
    await until('the tag field', async () => (await page.inOurUi('.tm-tag-input')) !== undefined)
    await page.compose('lvzheng', '绿证')
    expect(await page.inShadow((root) => root.querySelectorAll('.tm-tag-box .tm-tag').length)).toBe(0)
    await page.press('Enter')
    await until('the tag', () => page.inShadow((root) => root.querySelector('.tm-tag-box .tm-tag')?.textContent === '#绿证'))
  })
})
