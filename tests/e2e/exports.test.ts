// Ways out of the library: a choice of it as a zip, a template of one's own, and the popup that uses it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveFixtures } from '#tests/fixtures/serve-fixtures.ts'
import type { Served } from '#tests/support/serve.ts'
import { clickButton } from './backup-steps.ts'
import type { Driver, PageHandle } from './driver/driver.ts'
import { BROWSERS } from './driver/launch.ts'
import { until } from './driver/wait.ts'
import { badgeIs, clickIn, highlight, launchWithUs, leave, popupShows, said } from './steps.ts'

const WAIT_MS = 20_000

/** The next file of this kind in the downloads folder, whole; `act` has it saved. */
async function saved(driver: Driver, extension: string, act: () => Promise<unknown>): Promise<Buffer> {
  const files = () => readdirSync(driver.downloads()).filter((file) => file.endsWith(extension))
  const before = new Set(files())
  await act()
  const name = await until(`a new ${extension}`, () => files().find((file) => !before.has(file)), WAIT_MS)
  let size = -1
  return until(
    `the whole of ${name}`,
    () => {
      const file = readFileSync(join(driver.downloads(), name))
      const same = file.length > 0 && file.length === size
      size = file.length
      return same ? file : undefined
    },
    WAIT_MS,
    150,
  )
}

const write = (templates: PageHandle, source: string): Promise<unknown> =>
  templates.evaluate((text: string) => {
    const field = document.querySelector<HTMLTextAreaElement>('.tm-template-source textarea')
    if (field) field.value = text
    field?.dispatchEvent(new Event('input', { bubbles: true }))
  }, source)
const previewHolds = (page: PageHandle, field: string, words: string): Promise<unknown> =>
  until(
    `"${words}" in the preview`,
    () =>
      page.evaluate((wanted: string, at: string) => document.querySelector<HTMLTextAreaElement>(at)?.value.includes(wanted), words, field),
    WAIT_MS,
  )

describe.each(BROWSERS)('%s', (name) => {
  let site: Served
  let driver: Driver
  let page: PageHandle
  beforeAll(async () => {
    site = await serveFixtures()
    driver = await launchWithUs(name, { locale: 'en' })
    page = await driver.open(`${site.url}/en-article.html`)
    await badgeIs(driver, page, '✓', WAIT_MS)
    await highlight(page, 'the bottleneck is still packaging', 'risk')
    page = await driver.open(`${site.url}/zh-article.html`)
    await badgeIs(driver, page, '✓', WAIT_MS)
    await highlight(page, '商业银行净息差为1.53%', 'figure')
    await highlight(page, '净息差可能重新下行', 'risk')
  })
  afterAll(async () => {
    await driver?.close()
    await site?.close()
  })

  test('what the library shows is saved as a zip', async () => {
    const library = await driver.openExtensionPage('library.html')
    await clickIn(library, '.tm-facet:has([data-colour=risk])')
    await until('two highlights', () => library.evaluate(() => document.querySelectorAll('.tm-card').length === 2), WAIT_MS)
    await clickButton(library, said('exportDialog'))
    await previewHolds(library, '.tm-exporting-text', 'the bottleneck is still packaging')
    const zip = await saved(driver, '.zip', () => clickButton(library, said('exportSaveZip')))
    const files = Object.entries(unzipSync(zip)).map(([file, content]) => [file, strFromU8(content)] as const)
    expect(files.map(([file]) => file.slice(0, 10)).sort()).toEqual(['2026-11-17', '2026-11-18'])
    const all = files.map(([, text]) => text).join('\n')
    expect(all).toContain('> the bottleneck is still packaging')
    expect(all).toContain('> 净息差可能重新下行')
    expect(all).not.toContain('商业银行净息差为1.53%')
    await until('the word that it is saved', () => library.evaluate(() => document.querySelector('.tm-outcome-good') !== null), WAIT_MS)
    await library.close()
  })

  test('a template of one’s own: its mistake is told, its preview follows, the popup uses it', async () => {
    const templates = await driver.openExtensionPage('templates.html')
    await previewHolds(templates, '.tm-template-preview textarea', '净息差可能重新下行')
    await clickButton(templates, said('ownTemplateDuplicate'))
    await until('the copy', () => templates.evaluate(() => !!document.querySelector('.tm-template-head input')), WAIT_MS)
    await write(templates, 'Morning\n{% for q in quotes %}\n* {{ q.txet | line }}\n{% endfor %}')
    await until(
      'the mistake',
      () => templates.evaluate(() => /3: .*txet/.test(document.querySelector('.tm-template-verdict')?.textContent ?? '')),
      WAIT_MS,
    )
    await write(templates, 'Morning\n{% for q in quotes %}\n* {{ q.text | line }}\n{% endfor %}')
    await previewHolds(templates, '.tm-template-preview textarea', '* 净息差可能重新下行')
    await clickButton(templates, said('ownTemplateMakeDefault'))
    await until(
      'the template to be kept',
      () =>
        driver.background(async (browser) => {
          const kept = await browser.storage.local.get(null)
          const { exportTemplate } = kept['settings'] as { exportTemplate: string }
          return (kept[`template:${exportTemplate}`] as { source: string } | undefined)?.source.includes('q.text') ?? false
        }),
      WAIT_MS,
    )
    await templates.close()
    await page.toFront()
    const popup = await driver.openPopup(page)
    await popupShows(popup, said('exportCopy'))
    await until('the highlights', () => popup.evaluate(() => document.querySelectorAll('.tm-card').length === 2), WAIT_MS)
    const file = await saved(driver, '.md', () => clickIn(popup, '.tm-export .tm-button:not(.tm-button-primary)'))
    expect(file.toString()).toMatch(/^Morning\n/)
    expect(file.toString()).toContain('* 净息差可能重新下行')
    await leave(popup)
  })
})
