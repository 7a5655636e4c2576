// Restores that do not come to their end: cancelled, the background stopped, the browser killed. All of it is there, or nothing.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveFixtures } from '#tests/fixtures/serve-fixtures.ts'
import type { Served } from '#tests/support/serve.ts'
import { clickButton, drop, openOptions, pressAt, pressed } from '../backup-steps.ts'
import type { Driver, PageHandle } from '../driver/driver.ts'
import { BROWSERS } from '../driver/launch.ts'
import { temporaryFolder } from '../driver/process.ts'
import { until } from '../driver/wait.ts'
import { badgeIs, highlight, launchWithUs, paintedAre, popupShows, said } from '../steps.ts'
import { libraryFile } from './library-file.ts'
import { inconsistenciesOf, readTables, type Tables } from './stored.ts'

const MANY = 4000
const QUOTE = '商业银行净息差为1.53%'

describe.each(BROWSERS)('%s', (name) => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let site: Served
  let driver: Driver
  let page: PageHandle
  let options: PageHandle
  let file: Buffer
  let before: Tables
  const start = async (): Promise<void> => {
    driver = await launchWithUs(name, { locale: 'en', profile: join(folder.path, 'profile') })
    page = await driver.open(`${site.url}/zh-article.html`)
    await badgeIs(driver, page, '✓').catch(() => badgeIs(driver, page, '1'))
  }
  beforeAll(async () => {
    folder = await temporaryFolder('restores')
    site = await serveFixtures()
    file = await libraryFile(MANY)
    await start()
    await highlight(page, QUOTE)
    options = await openOptions(driver)
    before = await readTables(driver)
  })
  afterAll(async () => {
    await driver?.close()
    await site?.close()
    await folder?.dispose()
  })

  test('cancelled half-way: nothing has changed', async () => {
    await drop(options, file)
    await clickButton(options, said('restoreReplace'))
    await pressAt(options, 0.5, said('cancel'))
    await clickButton(options, said('restoreReplaceYes'))
    await pressed(options)
    await popupShows(options, said('failure_cancelled'))
    expect(await readTables(driver)).toEqual(before)
    await page.toFront()
    await paintedAre(page, [QUOTE])
    await options.toFront()
  })

  test('the browser killed half-way: all of it or nothing', async () => {
    await drop(options, file)
    await clickButton(options, said('restoreMerge'))
    await until('the restore to be under way', () =>
      options.evaluate(() => (document.querySelector<HTMLProgressElement>('.tm-work progress')?.value ?? 0) > 500),
    )
    await driver.kill()
    await start()
    const tables = await readTables(driver)
    expect([1, MANY + 1]).toContain(tables['annotations']?.length)
    expect(await inconsistenciesOf(tables)).toEqual([])
    options = await openOptions(driver)
  })

  test('the background stopped half-way: the restore comes to its end', async () => {
    await drop(options, file)
    await clickButton(options, said('restoreMerge'))
    await until('the restore to be under way', () =>
      options.evaluate(() => (document.querySelector<HTMLProgressElement>('.tm-work progress')?.value ?? 0) > 500),
    )
    await driver.killBackground()
    await until('the end', () => options.evaluate(() => document.querySelector('.tm-restore .tm-options-good') !== null), 60_000)
    const tables = await readTables(driver)
    expect(tables['annotations']).toHaveLength(MANY + 1)
    expect(await inconsistenciesOf(tables)).toEqual([])
    await page.toFront()
    await paintedAre(page, [QUOTE])
  })
})
