// Backups through the real options page: a file saved, everything lost, everything restored; replaced and taken back; broken files.
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveFixtures } from '#tests/fixtures/serve-fixtures.ts'
import type { Served } from '#tests/support/serve.ts'
import { clickButton, drop, openOptions, savedBackup, wipe } from './backup-steps.ts'
import { filesUnder, oldDays, saveCopies, withDownloads } from './downloads-steps.ts'
import type { Driver, PageHandle } from './driver/driver.ts'
import { BROWSERS, launch } from './driver/launch.ts'
import { temporaryFolder } from './driver/process.ts'
import { until } from './driver/wait.ts'
import { inconsistenciesOf, readTables } from './faults/stored.ts'
import { badgeIs, clickIn, highlight, paintedAre, popupShows, said } from './steps.ts'

const QUOTES = ['商业银行净息差为1.53%', '净息差可能重新下行']
const THIRD = '存款成本的下降快于资产收益率的下降'

describe.each(BROWSERS)('%s', (name) => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let site: Served
  let driver: Driver
  let page: PageHandle
  let options: PageHandle
  let file: Buffer
  beforeAll(async () => {
    site = await serveFixtures()
    folder = await temporaryFolder('granted')
    driver = await launch(name, {
      extension: await withDownloads(name, join(folder.path, 'extension')),
      locale: 'en',
      namedDownloads: true,
    })
    page = await driver.open(`${site.url}/zh-article.html`)
    await badgeIs(driver, page, '✓')
    for (const quote of QUOTES) await highlight(page, quote)
    options = await openOptions(driver)
  })
  afterAll(async () => {
    await driver?.close()
    await site?.close()
    await folder?.dispose()
  })

  test('one is made by itself when the reader is quiet, and shown', async () => {
    await until('an automatic backup', () => options.evaluate(() => document.querySelectorAll('.tm-kept li').length === 1), 30_000, 200)
    await popupShows(options, said('backup_automatic'))
  })

  test('it lands in the downloads folder where the reader wants that, and old copies go', async () => {
    const copies = () => filesUnder(driver.downloads()).filter((file) => /tickmark-backup-.*\.json\.gz$/.test(file))
    const now = Date.now()
    const [first, ...others] = oldDays(now)
    await driver.background(saveCopies, oldDays(now))
    await until('the old copies', () => copies().length === oldDays(now).length, 20_000)
    await clickIn(options, '.tm-switch input')
    await until('the copy of the backup', () => copies().some((file) => file.includes(new Date(now).toISOString().slice(0, 10))), 20_000)
    await until('the oldest copy to go', () => !copies().some((file) => file.includes(first ?? '')), 20_000)
    for (const day of others) expect(copies().some((file) => file.includes(day))).toBe(true)
  })

  test('the drill: a file is saved, everything is lost, everything comes back, in the page as well', async () => {
    file = await savedBackup(driver, options)
    expect(JSON.parse(gunzipSync(file).toString())).toMatchObject({ tickmark: 'backup', complete: true })
    const before = await readTables(driver)
    await wipe(driver)
    await drop(options, file)
    await clickButton(options, said('restoreMerge'))
    await popupShows(options, said('restoreDone'))
    const after = await readTables(driver)
    expect(after).toEqual(before)
    expect(await inconsistenciesOf(after)).toEqual([])
    await clickButton(options, said('done'))
    await page.toFront()
    await paintedAre(page, QUOTES)
  })

  test('the same again changes nothing, and says so', async () => {
    await options.toFront()
    await drop(options, file)
    await popupShows(options, said('restoreNothing'))
    await clickButton(options, said('cancel'))
    await until('the preview to go', () => options.evaluate(() => !document.querySelector('.tm-restore')))
  })

  test('replacing asks once more, takes away what came since, and can be taken back', async () => {
    await page.toFront()
    await highlight(page, THIRD)
    await options.toFront()
    const since = await readTables(driver)
    await drop(options, file)
    await clickButton(options, said('restoreReplace'))
    await clickButton(options, said('restoreReplaceYes'))
    await popupShows(options, said('restoreDone'))
    await page.toFront()
    await paintedAre(page, QUOTES)
    await options.toFront()
    await clickButton(options, said('restoreTakeBack'))
    await popupShows(options, said('restoreTakenBack'))
    expect(await readTables(driver)).toEqual(since)
    await page.toFront()
    await paintedAre(page, [...QUOTES, THIRD])
    await options.toFront()
  })

  test.each<[string, (good: Buffer) => Uint8Array, 'failure_file_unreadable' | 'failure_file_newer']>([
    ['with a flipped byte', (good) => good.map((byte, at) => (at === good.length >> 1 ? byte ^ 8 : byte)), 'failure_file_unreadable'],
    ['cut short', (good) => good.subarray(0, -30), 'failure_file_unreadable'],
    ['of another kind', () => Buffer.from('{"hello":1}'), 'failure_file_unreadable'],
    [
      'of a newer version',
      (good) =>
        Buffer.from(
          gunzipSync(good)
            .toString()
            .replace(/"schema":\d+/, '"schema":99'),
        ),
      'failure_file_newer',
    ],
  ])('a file %s is refused in plain words and changes nothing', async (_, harm, message) => {
    const before = await readTables(driver)
    await drop(options, harm(file))
    await popupShows(options, said(message))
    expect(await readTables(driver)).toEqual(before)
  })

  test('a kept backup is deleted, and put back', async () => {
    const count = () => options.evaluate(() => document.querySelectorAll('.tm-kept li').length)
    const before = await count()
    await clickIn(options, `.tm-kept [aria-label^="${said('backupDelete')}"]`)
    await until('one less', async () => (await count()) === before - 1)
    await clickIn(options, '.tm-toast button')
    await until('all again', async () => (await count()) === before)
  })
})
