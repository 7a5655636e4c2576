// SIGKILL right after "saved" is shown: every highlight is there after the restart.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serve } from '#tests/support/serve.ts'
import type { Driver } from './driver/driver.ts'
import { BROWSERS } from './driver/launch.ts'
import { temporaryFolder } from './driver/process.ts'
import { highlight, launchWithUs, paintedAre } from './steps.ts'

/** `npm test -- --kills 20` for the full count. */
const KILLS = Number(process.env['TICKMARK_KILLS'] ?? 3)

/** A page with as many sentences to highlight as there are kills. */
const sentence = (at: number): string => `第${at}家银行的不良贷款率为${(1 + at / 100).toFixed(2)}%`
const paragraphs = Array.from(
  { length: KILLS },
  (_, at) => `<p>${sentence(at)}，较上年末下降${at + 1}个基点，拨备覆盖率保持稳定，资本充足率满足监管要求。</p>`,
)
const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>上市银行资产质量一览</title>
<body><article><h1>上市银行资产质量一览</h1><p>2026-11-18 09:00 来源：海岸财经</p>${paragraphs.join('\n')}</article></body></html>`

describe.each(BROWSERS)('%s', (name) => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let site: Served
  let driver: Driver | undefined
  beforeAll(async () => {
    folder = await temporaryFolder('kills')
    site = await serve({ folders: [], pages: { '/banks.html': () => PAGE } })
  })
  afterAll(async () => {
    await driver?.close()
    await site?.close()
    await folder?.dispose()
  })

  test(
    `${KILLS} kills lose nothing that was shown as saved`,
    async () => {
      const saved: string[] = []
      for (let kill = 0; kill < KILLS; kill++) {
        driver = await launchWithUs(name, { profile: join(folder.path, 'profile') })
        const page = await driver.open(`${site.url}/banks.html`)
        await paintedAre(page, saved)
        await highlight(page, sentence(kill))
        await driver.kill()
        driver = undefined
        saved.push(sentence(kill))
      }
      driver = await launchWithUs(name, { profile: join(folder.path, 'profile') })
      const page = await driver.open(`${site.url}/banks.html`)
      await paintedAre(page, saved)
      const counts = await driver.background(async () => {
        const opening = indexedDB.open('tickmark')
        const db = await new Promise<IDBDatabase>((resolve, reject) => {
          opening.onsuccess = () => resolve(opening.result)
          opening.onerror = () => reject(opening.error)
        })
        const stores = ['articles', 'texts', 'annotations']
        const transaction = db.transaction(stores)
        const all = stores.map(
          (store) =>
            new Promise<number>((resolve) => {
              const counting = transaction.objectStore(store).count()
              counting.onsuccess = () => resolve(counting.result)
            }),
        )
        return await Promise.all(all)
      })
      expect(counts).toEqual([1, 1, KILLS])
    },
    60_000 + KILLS * 30_000,
  )
})
