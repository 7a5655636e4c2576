// The whole loop on a Chinese and an English article of our own, and on the seed article, in both browsers.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EXPECTED } from '#tests/fixtures/expected.ts'
import { FIXTURES } from '#tests/fixtures/serve-fixtures.ts'
import { type Served, serve } from '#tests/support/serve.ts'
import type { Driver, PageHandle, SeenRequest } from './driver/driver.ts'
import { BROWSERS } from './driver/launch.ts'
import { temporaryFolder } from './driver/process.ts'
import { until } from './driver/wait.ts'
import {
  badgeIs,
  clickIn,
  hasSeed,
  highlight,
  institutionsIn,
  launchWithUs,
  leave,
  painted,
  paintedAre,
  popupShows,
  SEED,
  said,
  selectWords,
  textOf,
} from './steps.ts'
import { STORIES } from './stories.ts'

if (!hasSeed) console.log(`seed article left out: ${SEED} is not there (TICKMARK_CORPORA)`)

describe.each(BROWSERS)('%s', (name) => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let site: Served
  let driver: Driver
  /** Requests of browsers that were closed. */
  const seen: SeenRequest[] = []
  const start = () => launchWithUs(name, { profile: join(folder.path, 'profile') })

  beforeAll(async () => {
    folder = await temporaryFolder('loop')
    site = await serve({ folders: [FIXTURES, SEED] })
    driver = await start()
  })
  afterAll(async () => {
    await driver?.close()
    await site?.close()
    await folder?.dispose()
  })

  test.each(EXPECTED.filter(({ news }) => !news))('$path is no article: no badge, and the popup says so', async ({ path }) => {
    const page = await driver.open(site.url + path)
    const popup = await driver.openPopup(page)
    await popupShows(popup, said('notArticleTitle'))
    expect(await driver.badge(page)).toBe('')
    await leave(popup)
    await page.close()
  })

  describe.each(STORIES)('$name', ({ path, title, source, quotes, note, filedUnder }) => {
    let page: PageHandle
    const url = () => site.url + path

    test('is recognised and shown with title, source and institutions', async () => {
      page = await driver.open(url())
      await badgeIs(driver, page, '✓')
      const popup = await driver.openPopup(page)
      await popupShows(popup, title)
      expect(await textOf(popup)).toContain(source)
      const found = await institutionsIn(popup)
      expect(found.length).toBeGreaterThan(4)
      expect(new Set(found).size).toBe(found.length)
      await leave(popup)
    })

    test('a selection offers the toolbar; a colour highlights and saves', async () => {
      await highlight(page, quotes[0], 'figure')
      expect(await painted(page)).toEqual({ figure: [quotes[0]] })
      await badgeIs(driver, page, '1')
    })

    test('the shortcut highlights and opens the note, which is saved as typed', async () => {
      await selectWords(page, quotes[1])
      await driver.command('note')
      await until('the note field', async () => await page.inOurUi('textarea'))
      await page.type(note)
      await until('the note to be saved', async () => (await page.inOurUi('.tm-note-foot[data-state=saved]')) !== undefined)
      await page.press('Escape')
      await badgeIs(driver, page, '2')
    })

    test('the shortcut highlights in the colour used last', async () => {
      await selectWords(page, quotes[2])
      await driver.command('highlight')
      await paintedAre(page, quotes)
      await badgeIs(driver, page, '3')
    })

    test('the popup lists them live, in the order of the text', async () => {
      const popup = await driver.openPopup(page)
      for (const quote of quotes) await popupShows(popup, quote)
      const text = await textOf(popup)
      expect(quotes.map((quote) => text.indexOf(quote))).toEqual([...quotes.map((quote) => text.indexOf(quote))].sort((a, b) => a - b))
      if (filedUnder)
        expect(
          await popup.evaluate(() => [...document.querySelectorAll('.tm-card .tm-tags')].map((tags) => tags.textContent).join()),
        ).toContain(filedUnder)
      await leave(popup)
    })

    test('after a reload, and after the worker has died, they are on the same words', async () => {
      await page.reload()
      await paintedAre(page, quotes)
      await driver.killBackground()
      await page.reload()
      await paintedAre(page, quotes)
      await badgeIs(driver, page, '3')
    })

    test('the popup deletes with undo, and the page follows', async () => {
      const popup = await driver.openPopup(page)
      await popupShows(popup, quotes[2])
      await clickIn(popup, '.tm-cards > :first-child .tm-actions > :last-child')
      await paintedAre(page, quotes.slice(1))
      await clickIn(popup, '.tm-toast button')
      await paintedAre(page, quotes)
      await leave(popup)
    })

    test('the popup edits a note and jumps to the place', async () => {
      await page.evaluate(() => scrollTo(0, 0))
      const popup = await driver.openPopup(page)
      await popupShows(popup, quotes[2])
      await clickIn(popup, '.tm-cards > :last-child .tm-actions > :first-child')
      await clickIn(popup, '.tm-cards > :last-child textarea')
      await popup.type('second look')
      await until('the note to be saved', () => popup.evaluate(() => !!document.querySelector('.tm-note-foot[data-state=saved]')))
      await popup.press('Escape')
      await clickIn(popup, '.tm-cards > :last-child .tm-quote')
      await until('the highlight in sight', () =>
        page.evaluate((words: string) => {
          for (const [, highlight] of CSS.highlights)
            for (const range of highlight)
              if (String(range) === words) {
                const { top, bottom } = (range as Range).getBoundingClientRect()
                return top >= 0 && bottom <= innerHeight
              }
          return false
        }, quotes[2]),
      )
      await leave(popup)
    })

    test('the popup copies and downloads Markdown', async () => {
      const popup = await driver.openPopup(page)
      await popupShows(popup, quotes[0])
      await clickIn(popup, '.tm-export button:nth-of-type(1)')
      await popupShows(popup, said('exportCopied'))
      const copied = await until('Markdown on the clipboard', async () => {
        const text = await driver.clipboard()
        return text.startsWith('---\n') ? text : ''
      })
      const back = await driver.openPopup(page)
      await popupShows(back, quotes[0])
      await clickIn(back, '.tm-export button:nth-of-type(2)')
      const downloaded = await until('a downloaded file', () => {
        const file = readdirSync(driver.downloads()).find((each) => each.endsWith('.md') && each.includes(title.slice(0, 6)))
        return file && readFileSync(join(driver.downloads(), file), 'utf8')
      })
      const plain = (text: string) => text.replace(/^exported: .*$/m, '').replace(/\r\n/g, '\n')
      expect(plain(downloaded)).toBe(plain(copied))
      expect(copied).toContain(`url: ${JSON.stringify(url())}`)
      for (const quote of quotes) expect(copied.replaceAll('\\', '')).toContain(`> ${quote}`)
      expect(copied).toContain(note)
      expect(copied).toContain('second look')
      expect(copied).toMatch(/institutions:\n {2}- "/)
      expect(copied).toContain(`${url()}#:~:text=`)
    })
  })

  test.runIf(hasSeed)('on the seed article every labelled institution is found, and none that is not there', async () => {
    const labels: { spans: { text: string; canonical: string; id: string | null; start: number; optional?: boolean }[] } = JSON.parse(
      readFileSync(join(SEED, 'labels.json'), 'utf8'),
    )
    const page = await driver.open(`${site.url}/article.html`)
    const address = await page.url()
    const facts = await until('institutions', () =>
      driver.background(async (browser, wanted) => {
        const all = Object.values(await browser.storage.session.get(null)) as {
          url: string
          institutions: { key: string; mentions: unknown[] }[]
        }[]
        return all.find((each) => each.url === wanted && each.institutions.length > 0)?.institutions ?? null
      }, address),
    )
    const expected: Record<string, number> = {}
    for (const { id, optional } of labels.spans) if (id && !optional) expected[id] = (expected[id] ?? 0) + 1
    expect(Object.fromEntries(facts.map(({ key, mentions }) => [key, mentions.length]))).toEqual(expected)
    await page.close()
  })

  test('after a restart of the browser everything is back', async () => {
    seen.push(...(await driver.network()))
    await driver.close()
    driver = await start()
    for (const { path, quotes } of STORIES) {
      const page = await driver.open(site.url + path)
      await paintedAre(page, quotes)
      await badgeIs(driver, page, '3')
      await page.close()
    }
  })

  test('the context menu is there and does the same as the toolbar', async () => {
    const page = await driver.open(`${site.url}/zh-article.html`)
    await badgeIs(driver, page, '3')
    await selectWords(page, '不良贷款率为1.49%')
    await driver.chooseMenu(page, 'highlight')
    await badgeIs(driver, page, '4')
    expect((await painted(page))['figure']).toContain('不良贷款率为1.49%')
    await page.close()
  })

  test('0 network requests: everything that was asked for was asked for by the pages', async () => {
    seen.push(...(await driver.network()))
    expect(seen.filter(({ fromExtension }) => fromExtension)).toEqual([])
    const pages = seen.filter(({ url, initiator }) => url.startsWith(site.url) || initiator.startsWith(site.url))
    expect(pages.length).toBeGreaterThan(20)
    expect(seen).toEqual(pages)
  })
})
