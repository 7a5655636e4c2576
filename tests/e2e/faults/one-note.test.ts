// The card in the page, the popup and the library write into the same note in the same moment: no word of any of them is lost.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveFixtures } from '#tests/fixtures/serve-fixtures.ts'
import type { Served } from '#tests/support/serve.ts'
import type { Driver, PageHandle } from '../driver/driver.ts'
import { BROWSERS } from '../driver/launch.ts'
import { until } from '../driver/wait.ts'
import { badgeIs, clickIn, launchWithUs, selectWords } from '../steps.ts'
import { inconsistenciesOf, readTables } from './stored.ts'

const ROUNDS = 5
const QUOTE = '商业银行净息差为1.53%'

/** Adds a line to the open note of a window that is not in front; false where none is open. */
function addLine(line: string): boolean {
  const field = document.querySelector('textarea')
  if (!field) return false
  field.value = `${field.value}\n${line}`
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
  return true
}

describe.each(BROWSERS)('%s', (name) => {
  let site: Served
  let driver: Driver
  let page: PageHandle
  beforeAll(async () => {
    site = await serveFixtures()
    driver = await launchWithUs(name, { locale: 'en' })
    page = await driver.open(`${site.url}/zh-article.html`)
    await badgeIs(driver, page, '✓')
  })
  afterAll(async () => {
    await driver?.close()
    await site?.close()
  })

  const storedNote = async (): Promise<string> => String((await readTables(driver))['annotations']?.[0]?.['note'] ?? '')

  test(`${ROUNDS} times at once from three places`, async () => {
    await selectWords(page, QUOTE)
    await driver.command('note')
    await until('the note field', () => page.inOurUi('textarea'))
    await page.type('base')
    await until('the note to be saved', async () => (await storedNote()) === 'base')
    const windows: PageHandle[] = []
    for (const path of [`popup.html?tab=${await driver.tabId(page)}`, 'library.html']) {
      const window = await driver.openExtensionPage(path)
      await clickIn(window, '.tm-card .tm-actions > :first-child')
      await until('the note field', () => window.evaluate(() => document.querySelector('textarea')?.value === 'base'))
      windows.push(window)
    }
    // Only what a hand does reaches our controls in a page: it is in front and typed into.
    await page.toFront()
    await page.clickOurUi('textarea')
    const written: string[] = []
    const missing = async (): Promise<string[]> => {
      const lines = (await storedNote()).split('\n')
      return written.filter((line) => !lines.includes(line))
    }
    for (let round = 0; round < ROUNDS; round++) {
      const lines = ['page', 'popup', 'library'].map((who) => `${who} ${round}`)
      const [ofPage = '', ...ofWindows] = lines
      const done = await Promise.all([
        ...windows.map((window, at) => window.evaluate(addLine, ofWindows[at] ?? '')),
        page
          .press('Control+End')
          .then(() => page.press('Enter'))
          .then(() => page.type(ofPage)),
      ])
      expect(done.slice(0, 2)).toEqual([true, true])
      written.push(...lines)
      await until(`all lines of round ${round}`, async () => (await missing()).length === 0, 20_000, 100).catch(() => undefined)
      expect(await missing()).toEqual([])
    }
    const note = await storedNote()
    expect(note.split('\n').filter((line) => line === 'base')).toHaveLength(1)
    for (const line of written) expect(note.split('\n').filter((each) => each === line)).toHaveLength(1)
    expect(await inconsistenciesOf(await readTables(driver))).toEqual([])
  })
})
