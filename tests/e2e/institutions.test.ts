// What the reader decides about institutions, end to end: ignored, corrected, added, underlined, imported; kept over restarts of the worker.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FIXTURES } from '#tests/fixtures/serve-fixtures.ts'
import { type Served, serve } from '#tests/support/serve.ts'
import type { Driver, PageHandle } from './driver/driver.ts'
import { BROWSERS } from './driver/launch.ts'
import { until } from './driver/wait.ts'
import { badgeIs, institutionsIn, launchWithUs, leave, popupShows, said, selectWords } from './steps.ts'

const PATH = '/zh-article.html'

/** Opens the detail of the institution of this name. */
async function openDetail(popup: PageHandle, name: string): Promise<void> {
  await institutionsIn(popup)
  await popup.evaluate((wanted: string) => {
    const chips = [...document.querySelectorAll<HTMLButtonElement>('.tm-chip')]
    chips.find((chip) => chip.querySelector('.tm-chip-name')?.textContent === wanted)?.click()
  }, name)
  await until(`detail of ${name}`, () =>
    popup.evaluate((wanted: string) => document.querySelector('.tm-detail-name')?.textContent === wanted, name),
  )
}

/** Presses a button of the popup by its words. */
async function pressButton(popup: PageHandle, label: string): Promise<void> {
  await until(`button "${label}"`, () =>
    popup.evaluate((wanted: string) => {
      const found = [...document.querySelectorAll('button')].find((button) => button.textContent?.trim() === wanted)
      found?.click()
      return found !== undefined
    }, label),
  )
}

const shows = (popup: PageHandle, name: string, yes: boolean): Promise<unknown> =>
  until(`${name} ${yes ? 'among' : 'gone from'} the institutions`, async () => (await institutionsIn(popup)).includes(name) === yes)

/** Words under the quiet underline. */
const underlined = (page: PageHandle): Promise<string[]> =>
  page.evaluate(() => {
    const words: string[] = []
    CSS.highlights.get('tickmark-mention')?.forEach((range) => {
      words.push(String(range))
    })
    return words
  })

describe.each(BROWSERS)('%s', (name) => {
  let site: Served
  let driver: Driver
  let page: PageHandle

  beforeAll(async () => {
    site = await serve({ folders: [FIXTURES] })
    driver = await launchWithUs(name)
    page = await driver.open(site.url + PATH)
    await badgeIs(driver, page, '✓')
  })
  afterAll(async () => {
    await driver?.close()
    await site?.close()
  })

  test('an institution is left out of this article at once, with a way back', async () => {
    const popup = await driver.openPopup(page)
    await openDetail(popup, '招商银行')
    await pressButton(popup, said('institutionIgnoreHere'))
    await shows(popup, '招商银行', false)
    await pressButton(popup, said('undo'))
    await shows(popup, '招商银行', true)
    await leave(popup)
  })

  test('one place alone is left out; the walk says where it stands', async () => {
    const popup = await driver.openPopup(page)
    await openDetail(popup, '招商银行')
    const text = (selector: string) => popup.evaluate((wanted: string) => document.querySelector(wanted)?.textContent ?? '', selector)
    const all = () => text('.tm-detail-at').then((where) => Number(/\d+$/.exec(where)?.[0] ?? 0))
    await until('where the walk stands', async () => (await all()) > 1)
    const before = await all()
    await pressButton(popup, said('institutionIgnorePlace'))
    await until('one place fewer', async () => {
      await popup.evaluate(() => document.querySelector<HTMLButtonElement>('.tm-detail-at + button')?.click())
      return (await all()) === before - 1
    })
    await pressButton(popup, said('undo'))
    await leave(popup)
  })

  test('left out everywhere it stays out, over a reload and the death of the worker', async () => {
    const popup = await driver.openPopup(page)
    await openDetail(popup, '招商银行')
    await pressButton(popup, said('institutionIgnoreAlways'))
    await shows(popup, '招商银行', false)
    await leave(popup)
    await driver.killBackground()
    await page.reload()
    await badgeIs(driver, page, '✓')
    const again = await driver.openPopup(page)
    await shows(again, '招商银行', false)
    await leave(again)
  })

  test('selected words become an institution, found in the page at once', async () => {
    await selectWords(page, '息差企稳')
    await driver.chooseMenu(page, 'add-institution')
    await until('the word about it', async () => (await page.inOurUi('.tm-toast'))?.text.includes('息差企稳'))
    const popup = await driver.openPopup(page)
    await shows(popup, '息差企稳', true)
    await leave(popup)
  })

  test('an institution is corrected to another, found by typing', async () => {
    const popup = await driver.openPopup(page)
    await openDetail(popup, '息差企稳')
    await pressButton(popup, said('institutionCorrect'))
    await popup.clickOn('.tm-correct input[type=search]')
    await popup.type('平安银行')
    await until('an offer', () => popup.evaluate(() => document.querySelector('.tm-offer-kind') !== null))
    await popup.clickOn('.tm-offer')
    await shows(popup, '平安银行', true)
    await shows(popup, '息差企稳', false)
    await leave(popup)
  })

  test('the underline is switched on for the open page and off again', async () => {
    expect(await underlined(page)).toEqual([])
    const popup = await driver.openPopup(page)
    await institutionsIn(popup)
    await popup.clickOn('.tm-chips-foot input')
    await until('underlined institutions', async () => (await underlined(page)).includes('息差企稳'))
    expect(await underlined(page)).not.toContain('招商银行')
    await popup.clickOn('.tm-chips-foot input')
    await until('no underline', async () => (await underlined(page)).length === 0)
    await leave(popup)
  })

  test('the page of own institutions lists it all, takes a file whole or not at all, and undoes', async () => {
    const lists = await driver.openExtensionPage('institutions.html')
    await popupShows(lists, '招商银行')
    const importText = (bytes: number[]) =>
      lists.evaluate((given: number[]) => {
        const field = document.querySelector<HTMLInputElement>('input[type=file]')
        const files = new DataTransfer()
        files.items.add(new File([new Uint8Array(given)], 'mine.csv'))
        if (field) field.files = files.files
        field?.dispatchEvent(new Event('change', { bubbles: true }))
      }, bytes)
    const bytes = (text: string) => [...new TextEncoder().encode(text)]
    await importText([...bytes('name\n云帆资本\n'), 0xff, 0xfe])
    await popupShows(lists, said('listEncoding'))
    await importText(bytes('name,kind,aliases\n云帆资本,pevc,不等于反转\n=cmd(),company,\n'))
    await popupShows(lists, '云帆资本')
    await popupShows(lists, '=cmd()')
    await lists.evaluate(() => {
      const remove = [...document.querySelectorAll('button')].find((button) => button.ariaLabel?.includes('招商银行'))
      remove?.click()
    })
    await popupShows(lists, said('listsRemoved').replace('$NAME$', '招商银行'))
    await lists.close()
    await page.toFront()
    const popup = await driver.openPopup(page)
    await shows(popup, '招商银行', true)
    await shows(popup, '云帆资本', true)
    await leave(popup)
  })

  test('none of it asked the network for anything', async () => {
    expect((await driver.network()).filter(({ fromExtension }) => fromExtension)).toEqual([])
  })
})
