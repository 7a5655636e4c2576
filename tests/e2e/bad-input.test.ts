// Pages and machines that do not behave: a clear word to the reader, nothing lost, nothing executed.
import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EXPECTED } from '#tests/fixtures/expected.ts'
import { sentence } from '#tests/fixtures/generated.ts'
import { serveFixtures } from '#tests/fixtures/serve-fixtures.ts'
import type { Served } from '#tests/support/serve.ts'
import type { Driver, PageHandle } from './driver/driver.ts'
import { BROWSERS } from './driver/launch.ts'
import { temporaryFolder } from './driver/process.ts'
import { until } from './driver/wait.ts'
import {
  badgeIs,
  clickIn,
  highlight,
  launchWithUs,
  leave,
  paintedAre,
  paintedWords,
  popupShows,
  said,
  selectWords,
  textOf,
} from './steps.ts'

/** Records in each table of our database, as the background sees it; all 0 when there is no database. */
const counts = (driver: Driver): Promise<Record<string, number>> =>
  driver.background(async () => {
    const tables: Record<string, number> = { articles: 0, texts: 0, annotations: 0 }
    const known = await indexedDB.databases()
    if (!known.some(({ name }) => name === 'tickmark')) return tables
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('tickmark')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const transaction = db.transaction(Object.keys(tables))
    await Promise.all(
      Object.keys(tables).map(
        (table) =>
          new Promise<void>((resolve) => {
            const counting = transaction.objectStore(table).count()
            counting.onsuccess = () => {
              tables[table] = counting.result
              resolve()
            }
          }),
      ),
    )
    db.close()
    return tables
  })

/** What the page itself noticed: uncaught errors, and marks its own traps left. */
const traps = (page: PageHandle): Promise<unknown> =>
  page.evaluate(() => {
    const { __pwned, __heard } = window as unknown as { __pwned?: unknown; __heard?: unknown[] }
    return { pwned: __pwned ?? null, heard: __heard ?? [] }
  })

const messageSays = (page: PageHandle, text: string): Promise<unknown> =>
  until(`"${text}" on the page`, async () => (await page.inOurUi('.tm-toast'))?.text.includes(text))

/** Our database's folder in a profile: what a full, broken or forbidden disk takes away. */
function databaseFolder(profile: string, name: string): string {
  const inside = (folder: string, fits: RegExp) => {
    const found = readdirSync(folder).find((entry) => fits.test(entry))
    if (!found) throw new Error(`nothing like ${fits} in ${folder}: ${readdirSync(folder)}`)
    return join(folder, found)
  }
  if (name === 'chromium') return inside(join(profile, 'Default/IndexedDB'), /^chrome-extension_.*\.indexeddb\.leveldb$/)
  return join(inside(join(profile, 'storage/default'), /^moz-extension/), 'idb')
}

describe.each(BROWSERS)('%s', (name) => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let site: Served
  let driver: Driver
  const profile = () => join(folder.path, 'profile')
  beforeAll(async () => {
    folder = await temporaryFolder('bad-input')
    site = await serveFixtures()
    driver = await launchWithUs(name, { profile: profile() })
  })
  afterAll(async () => {
    await driver?.close()
    await site?.close()
    await folder?.dispose()
  })

  test('a page forges messages and events: nothing is stored and it hears nothing', async () => {
    const page = await driver.open(`${site.url}/hostile/forger.html`)
    await badgeIs(driver, page, '✓')
    await new Promise((done) => setTimeout(done, 1500))
    expect(await counts(driver)).toEqual({ articles: 0, texts: 0, annotations: 0 })
    await highlight(page, '合同金额18.62亿元', 'figure')
    await new Promise((done) => setTimeout(done, 500))
    expect(await traps(page)).toEqual({ pwned: null, heard: [] })
    expect(await counts(driver)).toEqual({ articles: 1, texts: 1, annotations: 1 })
    await page.close()
  })

  test('a title with </script> and a byline with <img onerror> are text, everywhere', async () => {
    const wanted = EXPECTED.find(({ path }) => path.endsWith('nasty-strings.html'))
    const page = await driver.open(`${site.url}/hostile/nasty-strings.html`)
    await badgeIs(driver, page, '✓')
    await highlight(page, '合同金额18.62亿元', 'figure')
    const popup = await driver.openPopup(page)
    await popupShows(popup, wanted?.title ?? '')
    await popupShows(popup, wanted?.byline ?? '')
    await clickIn(popup, '.tm-export button:nth-of-type(1)')
    await popupShows(popup, said('exportCopied'))
    expect(await popup.evaluate(() => (window as unknown as { __pwned?: unknown }).__pwned ?? null)).toBe(null)
    expect(await driver.clipboard()).toContain(`title: ${JSON.stringify(wanted?.title)}`)
    expect(await traps(page)).toEqual({ pwned: null, heard: [] })
    await leave(popup)
    await page.close()
  })

  test('a page whose scripts delete and rebuild its nodes: the highlight is saved and follows', async () => {
    const page = await driver.open(`${site.url}/hostile/deletes-nodes.html`)
    await page.evaluate(() => {
      addEventListener('error', (event) => {
        ;(window as unknown as { __heard: unknown[] }).__heard = [event.message]
      })
    })
    await badgeIs(driver, page, '✓')
    const { annotations = 0 } = await counts(driver)
    // No hand can select what lasts for a tenth of a second: the selection is made by script, the rest is as ever.
    await until(
      'a saved highlight',
      async () => {
        await page.evaluate((words: string) => {
          const paragraph = document.querySelector('#p3')
          if (!paragraph) return
          const boundary = (offset: number): [Node, number] => {
            const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
            let left = offset
            for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
              if (left <= node.length) return [node, left]
              left -= node.length
            }
            return [paragraph, 0]
          }
          const at = paragraph.textContent?.indexOf(words) ?? 0
          getSelection()?.setBaseAndExtent(...boundary(at), ...boundary(at + words.length))
        }, '海缆行业景气度')
        await driver.command('highlight')
        await new Promise((done) => setTimeout(done, 150))
        return ((await counts(driver))['annotations'] ?? 0) > annotations
      },
      40_000,
    )
    // While it goes on the page takes the words away within a fifth of a second; the highlight is there when it comes to rest.
    await page.evaluate('window.__calm = true')
    await until('the highlight', async () => (await paintedWords(page)).includes('海缆行业景气度'))
    expect(await traps(page)).toEqual({ pwned: null, heard: [] })
    await page.close()
  })

  test('a page of 5 MB is recognised, highlighted and found again', async () => {
    const page = await driver.open(`${site.url}/hostile/big.html`)
    await badgeIs(driver, page, '✓', 60_000)
    const words = [sentence(101).slice(0, 24)]
    await highlight(page, words[0] ?? '', 'risk')
    await paintedAre(page, words)
    await page.reload()
    await paintedAre(page, words, 60_000)
    await page.close()
  })

  test('a page that allows nothing (CSP, Trusted Types) is highlighted all the same', async () => {
    const page = await driver.open(`${site.url}/hostile/strict-csp.html`)
    await badgeIs(driver, page, '✓')
    await highlight(page, '合同金额18.62亿元', 'catalyst')
    await paintedAre(page, ['合同金额18.62亿元'])
    const bar = await page.inShadow((root) => getComputedStyle(root.querySelector('.tm-toast') ?? root.host).position)
    expect(bar).toBeDefined()
    await page.close()
  })

  test('a full quota refuses the one write, says so, and loses nothing', async () => {
    const page = await driver.open(`${site.url}/zh-article.html`)
    await badgeIs(driver, page, '✓')
    await highlight(page, '商业银行净息差为1.53%', 'figure')
    const before = await counts(driver)
    await driver.background(() => {
      const store = IDBObjectStore.prototype as IDBObjectStore & { realPut?: IDBObjectStore['put'] }
      store.realPut ??= store.put
      store.put = () => {
        throw new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError')
      }
    })
    await selectWords(page, '不良贷款率为1.49%')
    await driver.command('highlight')
    await messageSays(page, said('failure_store_full'))
    expect(await paintedWords(page)).toEqual(['商业银行净息差为1.53%'])
    expect(await counts(driver)).toEqual(before)
    await driver.background(() => {
      const store = IDBObjectStore.prototype as IDBObjectStore & { realPut?: IDBObjectStore['put'] }
      if (store.realPut) store.put = store.realPut
    })
    await selectWords(page, '不良贷款率为1.49%')
    await driver.command('highlight')
    await paintedAre(page, ['商业银行净息差为1.53%', '不良贷款率为1.49%'])
    await page.close()
  })

  test('an IndexedDB that does not open: page and popup say so, and what was there comes back with it', async () => {
    await driver.close()
    const database = databaseFolder(profile(), name)
    const aside = `${database}.aside`
    renameSync(database, aside)
    writeFileSync(database, 'not a folder')
    driver = await launchWithUs(name, { profile: profile() })
    const page = await driver.open(`${site.url}/zh-article.html`)
    await messageSays(page, said('failure_store_unavailable'))
    const popup = await driver.openPopup(page)
    await popupShows(popup, said('failure_store_unavailable'))
    expect(await textOf(popup)).toContain('三季度银行净息差企稳')
    await leave(popup)
    await selectWords(page, '分机构看')
    await driver.command('highlight')
    await messageSays(page, said('failure_store_unavailable'))
    expect(await paintedWords(page)).toEqual([])
    await driver.close()
    if (existsSync(database)) rmSync(database, { recursive: true })
    renameSync(aside, database)
    driver = await launchWithUs(name, { profile: profile() })
    const again = await driver.open(`${site.url}/zh-article.html`)
    await paintedAre(again, ['商业银行净息差为1.53%', '不良贷款率为1.49%'])
  })
})
