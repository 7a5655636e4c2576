// The same story at another address: its highlights are offered, never taken for granted, and come when the reader says so.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COPIES, COPY_PAGES } from '#tests/fixtures/copies.ts'
import { FIXTURES } from '#tests/fixtures/serve-fixtures.ts'
import { type Served, serve } from '#tests/support/serve.ts'
import type { Driver } from './driver/driver.ts'
import { BROWSERS } from './driver/launch.ts'
import { until } from './driver/wait.ts'
import { mark } from './marking-steps.ts'
import { badgeIs, clickIn, launchWithUs, leave, painted, paintedAre, popupShows, said, textOf } from './steps.ts'

const QUOTES = [COPIES.quote, COPIES.figure]

describe.each(BROWSERS)('%s', (name) => {
  let site: Served
  let driver: Driver
  beforeAll(async () => {
    site = await serve({ folders: [FIXTURES], pages: COPY_PAGES })
    driver = await launchWithUs(name)
    const page = await driver.open(`${site.url}/story/monday.html`)
    await badgeIs(driver, page, '✓')
    for (const quote of QUOTES) await mark(driver, page, quote)
    await badgeIs(driver, page, '2')
    await page.close()
  })
  afterAll(async () => {
    await driver?.close()
    await site?.close()
  })

  test('the page offers them once; taken there, they anchor, and undo gives them back', async () => {
    const page = await driver.open(`${site.url}/print/9917.html`)
    await until('the offer', async () => (await page.inOurUi('.tm-toast'))?.text.includes('海岸财经'))
    expect(await painted(page)).toEqual({})
    await page.clickOurUi('.tm-toast button')
    await paintedAre(page, QUOTES)
    await badgeIs(driver, page, '2')
    await until('the way back', async () => (await page.inOurUi('.tm-toast'))?.text.includes(said('twinJoined')))
    await page.clickOurUi('.tm-toast button')
    await paintedAre(page, [])
    await page.close()
  })

  test('a copy without its last paragraph is offered in the popup; taken, both addresses show one article', async () => {
    const page = await driver.open(`${site.url}/wire/9917.html`)
    await badgeIs(driver, page, '✓')
    const popup = await driver.openPopup(page)
    await popupShows(popup, said('panelTwin'))
    await clickIn(popup, '.tm-twin .tm-button')
    await popupShows(popup, COPIES.figure)
    await leave(popup)
    await paintedAre(page, QUOTES)
    await page.reload()
    await paintedAre(page, QUOTES)
    // A copy is another edition: nobody changed anything.
    const again = await driver.openPopup(page)
    await popupShows(again, COPIES.figure)
    expect(await textOf(again)).not.toContain(said('panelChanges'))
    await leave(again)
    await page.goto(`${site.url}/story/monday.html`)
    await paintedAre(page, QUOTES)
    await page.close()
  })

  test('the report of the next day is another story', async () => {
    const page = await driver.open(`${site.url}/story/tuesday.html`)
    await badgeIs(driver, page, '✓')
    const popup = await driver.openPopup(page)
    await popupShows(popup, '跌0.42%')
    expect(await textOf(popup)).not.toContain(said('panelTwin'))
    await leave(popup)
    expect(await page.inOurUi('.tm-toast')).toBeUndefined()
    await page.close()
  })
})
