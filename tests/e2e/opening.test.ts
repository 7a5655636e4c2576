// What an article is opened with, and what comes once somebody is at the page.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LIVING, LIVING_PAGES } from '#tests/fixtures/living.ts'
import { FIXTURES } from '#tests/fixtures/serve-fixtures.ts'
import { type Served, serve } from '#tests/support/serve.ts'
import type { Driver, PageHandle } from './driver/driver.ts'
import { BROWSERS } from './driver/launch.ts'
import { until } from './driver/wait.ts'
import { badgeIs, launchWithUs, painted, selectWords, settled } from './steps.ts'

describe.each(BROWSERS)('%s', (name) => {
  let site: Served
  let driver: Driver
  beforeAll(async () => {
    site = await serve({ folders: [FIXTURES], pages: LIVING_PAGES })
    driver = await launchWithUs(name)
  })
  afterAll(async () => {
    await driver?.close()
    await site?.close()
  })

  /** The first file is there and waits for the second. */
  async function waitsForControls(page: PageHandle): Promise<boolean> {
    const tabId = await driver.tabId(page)
    return driver.background(async (browser, id) => {
      const func = () => typeof (globalThis as { tickmarkControls?: unknown }).tickmarkControls
      const [answer] = await browser.scripting.executeScript({ target: { tabId: id }, func })
      return answer?.result === 'function'
    }, tabId)
  }

  test('what is touched comes with the first touch; words selected before that, and a key pressed before that, are served all the same', async () => {
    const article = await driver.open(`${site.url}/en-article.html`)
    await badgeIs(driver, article, '✓')
    await until('the first file alone', () => waitsForControls(article))
    await selectWords(article, 'Federal Reserve')
    await settled(article, '[role=toolbar]')
    expect(await waitsForControls(article)).toBe(false)
    await article.close()

    const early = await driver.open(`${site.url}/living/early.html`)
    await settled(early, '[role=toolbar]')
    await early.clickOurUi('[role=toolbar] [data-colour=risk]')
    await until('the highlight', async () => (await painted(early))['risk']?.some((words) => words.includes(LIVING.early)))
    await early.close()

    // What is marked already comes back without being touched; a key works before anything else has come.
    const again = await driver.open(`${site.url}/living/early.html`)
    await driver.command('highlight')
    await until('both highlights', async () => {
      const all = Object.values(await painted(again)).flat()
      return all.filter((words) => words.includes(LIVING.early)).length === 2
    })
  })
})
