// A page that fights: it listens to everything, stops everything, resets every style, and overrides Range and Selection.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveFixtures } from '#tests/fixtures/serve-fixtures.ts'
import type { Served } from '#tests/support/serve.ts'
import type { Driver } from './driver/driver.ts'
import { BROWSERS } from './driver/launch.ts'
import { until } from './driver/wait.ts'
import { badgeIs, launchWithUs, painted, selectWords, settled } from './steps.ts'

describe.each(BROWSERS)('%s', (name) => {
  let site: Served
  let driver: Driver
  beforeAll(async () => {
    site = await serveFixtures()
    driver = await launchWithUs(name)
  })
  afterAll(async () => {
    await driver?.close()
    await site?.close()
  })

  test('a page that listens to every key of its window reads no letter of a note', async () => {
    const page = await driver.open(`${site.url}/hostile/listens.html`)
    await badgeIs(driver, page, '✓')
    await selectWords(page, '合同金额18.62亿元')
    await driver.command('note')
    await until('the note field', async () => await page.inOurUi('textarea'))
    await page.type('secret 600519')
    await until('the note to be saved', async () => (await page.inOurUi('.tm-note-foot[data-state=saved]')) !== undefined)
    const typed = await page.inShadow((root) => root.querySelector('textarea')?.value)
    expect(typed).toBe('secret 600519')
    expect(await page.evaluate('window.__heard')).toEqual([])
    await page.close()
  })

  test('a page that stops all events and resets all styles is highlighted all the same', async () => {
    const page = await driver.open(`${site.url}/hostile/fights.html`)
    await badgeIs(driver, page, '✓')
    const line = await page.evaluate(() => {
      const { left, top } = document.querySelector('#p1')?.getBoundingClientRect() ?? new DOMRect()
      return { x: left + 2, y: top + 12 }
    })
    await page.drag(line.x, line.y, line.x + 320, line.y)
    await settled(page, '[role=toolbar]')
    await page.clickOurUi('[role=toolbar] [data-colour=risk]')
    // What ranges say here is a lie of the page; that there is one is not.
    await until('the highlight', async () => (await painted(page))['risk']?.length === 1)
    await page.reload()
    await until('the highlight after a reload', async () => (await painted(page))['risk']?.length === 1)
    await page.close()
  })
})
