// SIGKILL at random moments under continuous writing, and right after "saved" is shown: nothing acknowledged is lost.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serve } from '#tests/support/serve.ts'
import type { Driver } from '../driver/driver.ts'
import { BROWSERS } from '../driver/launch.ts'
import { temporaryFolder } from '../driver/process.ts'
import { until } from '../driver/wait.ts'
import { highlight, launchWithUs, paintedAre } from '../steps.ts'
import { databaseFiles, inconsistenciesOf, lostOf, readTables, type Tables } from './stored.ts'
import { acknowledgedIn, startWriting, WRITERS_PAGES } from './writer.ts'

/** `npm run test:faults -- --kills 100` for the full count. */
const KILLS = Number(process.env['TICKMARK_KILLS'] ?? 5)
/** Of these, so many are made through the toolbar. */
const SHOWN = Math.ceil(KILLS / 5)
/** A write takes a few milliseconds: within this time a kill falls into any part of one. */
const LONGEST_MS = 900

/** A page with a sentence to highlight for each of these kills. */
const sentence = (at: number): string => `第${at}家银行的不良贷款率为${(1 + at / 100).toFixed(2)}%`
const paragraphs = Array.from(
  { length: Math.max(SHOWN, 4) },
  (_, at) => `<p>${sentence(at)}，较上年末下降${at + 1}个基点，拨备覆盖率保持稳定，资本充足率满足监管要求。</p>`,
)
const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>上市银行资产质量一览</title>
<body><article><h1>上市银行资产质量一览</h1><p>2026-11-18 09:00 来源：海岸财经</p>${paragraphs.join('\n')}</article></body></html>`

describe.each(BROWSERS)('%s', (name) => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let site: Served
  let driver: Driver | undefined
  const start = async (profile: string): Promise<Driver> => {
    driver = await launchWithUs(name, { profile: join(folder.path, profile) })
    return driver
  }
  const kill = async (): Promise<void> => {
    await driver?.kill()
    driver = undefined
  }
  beforeAll(async () => {
    folder = await temporaryFolder('kills')
    site = await serve({ folders: [], pages: { '/banks.html': () => PAGE, ...WRITERS_PAGES } })
  })
  afterAll(async () => {
    await driver?.close()
    await site?.close()
    await folder?.dispose()
  })

  test(
    `${KILLS} kills at random moments under continuous writing lose nothing that was acknowledged`,
    async () => {
      for (let at = 0; at < KILLS; at++) {
        const running = await start('writing')
        const before = acknowledgedIn(site.requests).length
        const pages = [await running.open(`${site.url}/writing.html`), await running.open(`${site.url}/writing.html`)]
        for (const [lane, page] of pages.entries()) await startWriting(running, page, `${at}-${lane}`)
        await until('writes of this start', () => acknowledgedIn(site.requests).length > before, 20_000, 5)
        await new Promise((done) => setTimeout(done, Math.random() * LONGEST_MS))
        await kill()
        const files = databaseFiles(join(folder.path, 'writing'))
        const again = await start('writing')
        const tables = await readTables(again)
        const lost = lostOf(acknowledgedIn(site.requests), tables)
        if (lost.length > 0) {
          const rows = (read: Tables) => JSON.stringify(Object.fromEntries(Object.entries(read).map(([table, all]) => [table, all.length])))
          const later = await readTables(again)
          const now = databaseFiles(join(folder.path, 'writing'))
          // Chromium does so with a log that was written on behind a torn record (lib/store/fresh-log.ts keeps that from happening).
          const isThrownAway = Object.values(tables).every((all) => all.length === 0)
          const told = [
            ...(isThrownAway ? ['the browser threw its databases away'] : []),
            `kill ${at}: lost ${lost.length}, now ${lostOf(acknowledgedIn(site.requests), later).length}`,
            rows(tables),
            rows(later),
          ]
          throw new Error([...told, 'files before the start:', ...files, 'after:', ...now].join('\n'))
        }
        expect(await inconsistenciesOf(tables)).toEqual([])
        await driver?.close()
        driver = undefined
      }
      expect(acknowledgedIn(site.requests).length).toBeGreaterThan(KILLS * 3)
    },
    60_000 + KILLS * 40_000,
  )

  test(
    `${SHOWN} kills right after "saved" is shown lose nothing`,
    async () => {
      const saved: string[] = []
      for (let at = 0; at < SHOWN; at++) {
        const page = await (await start('shown')).open(`${site.url}/banks.html`)
        await paintedAre(page, saved)
        await highlight(page, sentence(at))
        await kill()
        saved.push(sentence(at))
      }
      const page = await (await start('shown')).open(`${site.url}/banks.html`)
      await paintedAre(page, saved)
    },
    60_000 + SHOWN * 30_000,
  )
})
