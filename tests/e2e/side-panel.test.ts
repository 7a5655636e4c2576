// The side panel: what the popup shows, beside the page, for whichever tab is in front.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveFixtures } from '#tests/fixtures/serve-fixtures.ts'
import type { Served } from '#tests/support/serve.ts'
import type { Driver } from './driver/driver.ts'
import { BROWSERS } from './driver/launch.ts'
import { badgeIs, highlight, launchWithUs, leave, popupShows, said } from './steps.ts'

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

  test('shows its tab, and what is marked there as it is marked', async () => {
    const page = await driver.open(`${site.url}/zh-article.html`)
    await badgeIs(driver, page, '✓')
    const panel = await driver.openExtensionPage(`sidepanel.html?tab=${await driver.tabId(page)}`)
    await popupShows(panel, '三季度银行净息差企稳')
    await page.toFront()
    await highlight(page, '商业银行净息差为1.53%', 'figure')
    await popupShows(panel, '商业银行净息差为1.53%')
    expect(
      await panel.evaluate((label: string) => document.querySelectorAll(`[aria-label="${label}"]`).length, said('sidePanelOpen')),
    ).toBe(0)
    await panel.close()
    await page.close()
  })

  test('follows the tab in front', async () => {
    const panel = await driver.openExtensionPage('sidepanel.html')
    const first = await driver.open(`${site.url}/zh-article.html`)
    await badgeIs(driver, first, '1')
    await popupShows(panel, '三季度银行净息差企稳')
    const second = await driver.open(`${site.url}/en-article.html`)
    await badgeIs(driver, second, '✓')
    await popupShows(panel, 'Chipmaker outlook lifts Nasdaq')
    await first.toFront()
    await popupShows(panel, '三季度银行净息差企稳')
  })

  test('the popup offers it', async () => {
    const page = await driver.open(`${site.url}/zh-article.html`)
    await badgeIs(driver, page, '1')
    const popup = await driver.openPopup(page)
    await popupShows(popup, '商业银行净息差为1.53%')
    expect(
      await popup.evaluate((label: string) => document.querySelectorAll(`[aria-label="${label}"]`).length, said('sidePanelOpen')),
    ).toBe(1)
    await leave(popup)
  })
})
