// An app that changes its address without loading: each route has its own verdict and its own highlights, and an idle page is left alone.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { singlePageApp } from '#tests/fixtures/spa.ts'
import { type Served, serve } from '#tests/support/serve.ts'
import type { Driver, PageHandle } from './driver/driver.ts'
import { BROWSERS } from './driver/launch.ts'
import { until } from './driver/wait.ts'
import { badgeIs, highlight, launchWithUs, leave, paintedAre, paintedWords, popupShows, said } from './steps.ts'

const QUOTE_ZH = '合同标的为220千伏海底电缆及附件'
const QUOTE_EN = 'adds three plants and about 2,100 workers'
const PATHS = ['/app', '/app/zh', '/app/en', '/app/quote']

/** Changes the address as the app's own links do. */
const go = (page: PageHandle, path: string, how = 'pushState'): Promise<void> =>
  page.evaluate((to: string, way: string) => (globalThis as unknown as { go(to: string, way: string): void }).go(to, way), path, how)

describe.each(BROWSERS)('%s', (name) => {
  let site: Served
  let driver: Driver
  let page: PageHandle

  /** What the background knows about the tab is about this address, and says so. */
  const judged = (path: string, kind: 'news' | 'other') =>
    until(`${path} judged ${kind}`, async () => {
      const facts = await driver.background(
        async (browser) =>
          Object.values(await browser.storage.session.get()) as { url?: string; verdict?: { kind: string }; article?: object }[],
      )
      const here = facts.find(({ url }) => url === site.url + path)
      // The detector keeps silent about pages that it has never taken for an article.
      return kind === 'news' ? here?.article !== undefined && here.verdict?.kind === 'news' : here?.article === undefined
    })

  beforeAll(async () => {
    site = await serve({ folders: [], pages: Object.fromEntries(PATHS.map((path) => [path, singlePageApp])) })
    driver = await launchWithUs(name)
    page = await driver.open(`${site.url}/app`)
  })
  afterAll(async () => {
    await driver?.close()
    await site?.close()
  })

  const isNoArticle = async (path: string) => {
    await page.evaluate(() => new Promise((done) => setTimeout(done, 2500)))
    await judged(path, 'other')
    expect(await driver.badge(page)).toBe('')
    expect(await paintedWords(page)).toEqual([])
  }

  test('the front page is none', () => isNoArticle('/app'))

  test('pushState to an article, which can be highlighted', async () => {
    await go(page, '/app/zh')
    await badgeIs(driver, page, '✓')
    await judged('/app/zh', 'news')
    await highlight(page, QUOTE_ZH, 'figure')
    await badgeIs(driver, page, '1')
  })

  test('replaceState to a quote page: no badge, no highlight left over', async () => {
    await go(page, '/app/quote', 'replaceState')
    await paintedAre(page, [])
    await isNoArticle('/app/quote')
    const popup = await driver.openPopup(page)
    await popupShows(popup, said('notArticleTitle'))
    await leave(popup)
  })

  test('an article whose body comes late', async () => {
    await go(page, '/app/en')
    await badgeIs(driver, page, '✓')
    await judged('/app/en', 'news')
    await highlight(page, QUOTE_EN, 'fact')
    await badgeIs(driver, page, '1')
  })

  test('a route in the hash is a page of its own', async () => {
    await go(page, '/app#/zh')
    await paintedAre(page, [])
    await judged('/app#/zh', 'news')
    await badgeIs(driver, page, '✓')
  })

  test('back, and the highlights of the route come back', async () => {
    await page.evaluate(() => history.back())
    await paintedAre(page, [QUOTE_EN])
    await badgeIs(driver, page, '1')
    await judged('/app/en', 'news')
  })

  test('a place in the page is no other page', async () => {
    await page.evaluate(() => {
      location.hash = 'part-2'
    })
    await paintedAre(page, [QUOTE_EN])
    expect(await driver.badge(page)).toBe('1')
  })

  test('to the article marked first: its highlight is there', async () => {
    await go(page, '/app/zh')
    await paintedAre(page, [QUOTE_ZH])
    await badgeIs(driver, page, '1')
  })

  test('left alone, nothing is said or done', async () => {
    // Past the last late look.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 9000)))
    const before = await driver.background(async (browser) => JSON.stringify(await browser.storage.session.get()))
    const heard = await driver.background(async (browser) => {
      let count = 0
      const listen = () => {
        count++
      }
      browser.runtime.onMessage.addListener(listen)
      await new Promise((done) => setTimeout(done, 10_000))
      browser.runtime.onMessage.removeListener(listen)
      return count
    })
    expect(heard).toBe(0)
    expect(await driver.background(async (browser) => JSON.stringify(await browser.storage.session.get()))).toBe(before)
  })
})
