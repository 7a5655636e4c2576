// The library page: what was marked in pages stands there at once, can be narrowed down, changed and taken back.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveFixtures } from '#tests/fixtures/serve-fixtures.ts'
import type { Served } from '#tests/support/serve.ts'
import type { Driver, PageHandle } from './driver/driver.ts'
import { BROWSERS } from './driver/launch.ts'
import { until } from './driver/wait.ts'
import { badgeIs, clickIn, highlight, launchWithUs, paintedAre, popupShows, said } from './steps.ts'

const quotesIn = (library: PageHandle): Promise<string[]> =>
  library.evaluate(() => [...document.querySelectorAll('.tm-quote-text')].map((quote) => quote.textContent?.trim() ?? ''))
const quotesAre = (library: PageHandle, quotes: readonly string[]): Promise<unknown> =>
  until(`quotes ${quotes.join(' | ')}`, async () => (await quotesIn(library)).join('\n') === quotes.join('\n'))

describe.each(BROWSERS)('%s', (name) => {
  let site: Served
  let driver: Driver
  beforeAll(async () => {
    site = await serveFixtures()
    driver = await launchWithUs(name, { locale: 'en' })
  })
  afterAll(async () => {
    await driver?.close()
    await site?.close()
  })

  test('says what to do while it is empty', async () => {
    const library = await driver.openExtensionPage('library.html')
    await popupShows(library, said('libraryEmptyTitle'))
    await library.close()
  })

  test('shows what is marked, narrows it down, deletes and brings back', async () => {
    const page = await driver.open(`${site.url}/zh-article.html`)
    await badgeIs(driver, page, '✓')
    await highlight(page, '商业银行净息差为1.53%', 'figure')
    await highlight(page, '净息差可能重新下行', 'risk')
    const library = await driver.openExtensionPage('library.html')
    await quotesAre(library, ['商业银行净息差为1.53%', '净息差可能重新下行'])
    await clickIn(library, '.tm-facet:has([data-colour=risk])')
    await quotesAre(library, ['净息差可能重新下行'])
    await clickIn(library, `[aria-label="${said('cardDelete')}"]`)
    await popupShows(library, said('libraryNothingFound'))
    await paintedAre(page, ['商业银行净息差为1.53%'])
    await clickIn(library, '.tm-toast button')
    await quotesAre(library, ['净息差可能重新下行'])
    await clickIn(library, '.tm-facet:has([data-colour=risk])')
    await quotesAre(library, ['商业银行净息差为1.53%', '净息差可能重新下行'])
    await page.toFront()
    await paintedAre(page, ['商业银行净息差为1.53%', '净息差可能重新下行'])
    expect(await library.evaluate(() => document.title)).toContain(said('library'))
    await library.close()
    await page.close()
  })
})
