// A browser that was killed in the middle of a write leaves a torn record at the end of its log. What is written behind it must not
// make Chromium throw its databases away at the next start; Firefox keeps them otherwise.
import { appendFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Served, serve } from '#tests/support/serve.ts'
import type { Driver } from '../driver/driver.ts'
import { BROWSERS } from '../driver/launch.ts'
import { temporaryFolder } from '../driver/process.ts'
import { until } from '../driver/wait.ts'
import { highlight, launchWithUs, paintedAre } from '../steps.ts'

const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>三家银行披露季报</title>
<body><article><h1>三家银行披露季报</h1><p>2026-11-18 09:00 来源：海岸财经</p>
<p>江海银行三季度净利润41.7亿元，同比增长3.2%，拨备覆盖率保持稳定，资本充足率满足监管要求。</p>
<p>临港银行三季度净利润18.3亿元，同比下降0.6%，净息差收窄至1.52%，手续费收入有所回升。</p></article></body></html>`
const FIRST = '江海银行三季度净利润41.7亿元'
const SECOND = '临港银行三季度净利润18.3亿元'

/** The log that is written on, and no other. */
function logIn(profile: string): string {
  const all = readdirSync(join(profile, 'Default', 'IndexedDB'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.log'),
  )
  expect(all).toHaveLength(1)
  return join(profile, 'Default', 'IndexedDB', all[0] ?? '')
}

/** A record as a kill leaves it: checksum, length (1000), type (whole), and a part of what was to follow. */
const TORN = Buffer.from([0x5a, 0x17, 0xc3, 0x88, 0xe8, 0x03, 0x01, ...Array<number>(120).fill(0x61)])

describe.runIf(BROWSERS.includes('chromium'))('chromium', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let site: Served
  let driver: Driver | undefined
  const start = async (): Promise<Driver> => {
    driver = await launchWithUs('chromium', { profile: folder.path })
    return driver
  }
  beforeEach(async () => {
    folder = await temporaryFolder('torn-log')
  })
  afterEach(async () => {
    await driver?.close()
    await folder?.dispose()
  })
  beforeAll(async () => {
    site = await serve({ folders: [], pages: { '/banks.html': () => PAGE } })
  })
  afterAll(async () => {
    await site?.close()
  })

  test('what is written after a torn record, and what was there before, is there at the next start', async () => {
    const first = await start()
    await highlight(await first.open(`${site.url}/banks.html`), FIRST)
    await first.close()
    const torn = logIn(folder.path)
    appendFileSync(torn, TORN)

    const second = await start()
    const page = await second.open(`${site.url}/banks.html`)
    await paintedAre(page, [FIRST])
    await highlight(page, SECOND)
    await until('a new log', () => logIn(folder.path) !== torn, 20_000)
    await second.close()

    await paintedAre(await (await start()).open(`${site.url}/banks.html`), [FIRST, SECOND])
  }, 180_000)
})
