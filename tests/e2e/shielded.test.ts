// A page that fights: it listens to everything, stops everything, resets every style, and overrides Range and Selection.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveFixtures } from '#tests/fixtures/serve-fixtures.ts'
import type { Served } from '#tests/support/serve.ts'
import type { Driver } from './driver/driver.ts'
import { BROWSERS } from './driver/launch.ts'
import { until } from './driver/wait.ts'
import { badgeIs, highlight, launchWithUs, painted, paintedAre, selectWords, settled } from './steps.ts'

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

  test('a page under a strict policy, with Trusted Types, is highlighted, noted and tagged all the same', async () => {
    const page = await driver.open(`${site.url}/hostile/strict-csp.html`)
    await badgeIs(driver, page, '✓')
    await highlight(page, '合同金额18.62亿元', 'figure')
    await selectWords(page, '目标价38.50元')
    await driver.command('note')
    await until('the note field', async () => await page.inOurUi('textarea'))
    await page.type('**ok**')
    await until('the preview', async () => (await page.inOurUi('.tm-note-preview strong'))?.text === 'ok')
    // Our styles hold although the policy allows only the page's own.
    expect((await page.inOurUi('.tm-page-card'))?.width).toBeGreaterThan(300)
    await until('the note to be saved', async () => (await page.inOurUi('.tm-note-foot[data-state=saved]')) !== undefined)
    await page.press('Escape')
    await until('marks beside the scroll bar', async () => (await page.inOurUi('.tm-gutter-mark')) !== undefined)
    await page.reload()
    await paintedAre(page, ['合同金额18.62亿元', '目标价38.50元'])
    await page.close()
  })

  test('no z-index of the page covers our controls, and a menu of its own does not cover the toolbar', async () => {
    const page = await driver.open(`${site.url}/marking.html`)
    await badgeIs(driver, page, '✓')
    await page.evaluate(() => {
      const cover = document.createElement('div')
      cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; background: rgb(255 0 0 / 5%)'
      const menu = document.createElement('div')
      menu.style.cssText = 'position: fixed; z-index: 2147483647; width: 300px; height: 80px; background: #fff'
      document.body.append(cover)
      document.addEventListener('selectionchange', () => {
        const box = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0).getBoundingClientRect() : undefined
        if (!box) return
        Object.assign(menu.style, { left: `${box.left}px`, top: `${box.top - 90}px` })
        document.body.append(menu)
      })
    })
    await highlight(page, '同比增长30.2%', 'catalyst')
    expect((await painted(page))['catalyst']).toEqual(['同比增长30.2%'])
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
    // The whole card works too: opened by a click, noted through an input method, closed by a key.
    await page.click(line.x + 40, line.y)
    await until('the card', async () => (await page.inOurUi('.tm-page-card')) !== undefined)
    await page.clickOurUi('.tm-actions button:first-child')
    await page.compose('tongjia', '铜价')
    await page.type(' 86420')
    await until('the note to be saved', async () => (await page.inOurUi('.tm-note-foot[data-state=saved]')) !== undefined)
    expect(await page.inShadow((root) => root.querySelector('textarea')?.value)).toBe('铜价 86420')
    await page.press('Escape')
    await page.press('Escape')
    await until('no card', async () => (await page.inOurUi('.tm-page-card')) === undefined)
    await page.close()
  })
})
