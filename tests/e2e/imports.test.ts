// Imports through the real options page: another program's highlights previewed, taken in, shown in library and page, taken back.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveFixtures } from '#tests/fixtures/serve-fixtures.ts'
import { hypothesisFile, manyMarked } from '#tests/support/other-programs.ts'
import type { Served } from '#tests/support/serve.ts'
import { clickButton, drop, pressAt, pressed } from './backup-steps.ts'
import type { Driver, PageHandle } from './driver/driver.ts'
import { BROWSERS } from './driver/launch.ts'
import { until } from './driver/wait.ts'
import { inconsistenciesOf, readTables } from './faults/stored.ts'
import { launchWithUs, paintedAre, popupShows, said, textOf } from './steps.ts'

/** One as a program that keeps the surroundings writes it, one bare. */
const MARKED = [
  { quote: '净息差可能重新下行', prefix: '，若LPR再下调10个基点，', suffix: '。标普全球评级则提示，' },
  { quote: '存款成本的下降快于资产收益率的下降' },
]
const QUOTES = MARKED.map(({ quote }) => quote)
const SHOWN = 20_000

const counted = (key: Parameters<typeof said>[0], count: string): string => said(key).replace('$COUNT$', count)

describe.each(BROWSERS)('%s', (name) => {
  let site: Served
  let driver: Driver
  let options: PageHandle
  beforeAll(async () => {
    site = await serveFixtures()
    driver = await launchWithUs(name, { locale: 'en' })
    options = await driver.openExtensionPage('options.html')
    await popupShows(options, said('importChoose'))
    // The page makes it when it counts what is kept.
    await until('the database', async () => Object.keys(await readTables(driver)).length > 0, SHOWN)
  })
  afterAll(async () => {
    await driver?.close()
    await site?.close()
  })
  const give = (file: string, called: string) => drop(options, Buffer.from(file), { name: called, section: said('imports') })

  test('previewed, taken in, in the library, in the page, and taken back', async () => {
    const uri = `${site.url}/zh-article.html`
    const marks = [
      ...MARKED.map((marked, at) => ({ ...marked, id: `h${at}`, uri, title: 'As it was called there', note: `note ${at}` })),
      { id: 'page', uri, note: 'about the page as a whole' },
    ]
    const before = await readTables(driver)
    await give(hypothesisFile(marks), 'hypothesis.json')
    await popupShows(options, counted('importRefusedCount_one', '1'))
    expect(await readTables(driver)).toEqual(before)
    await clickButton(options, counted('importDo_other', '2'))
    await popupShows(options, counted('importDone_other', '2'))

    const library = await driver.openExtensionPage('library.html')
    await popupShows(library, 'As it was called there')
    await popupShows(library, said('shelfImported').replace('$SOURCE$', said('importer_hypothesis')))

    const page = await driver.open(uri)
    await paintedAre(page, QUOTES, SHOWN)
    await library.toFront()
    await until('the title of the page itself', async () => !(await textOf(library)).includes('As it was called there'), SHOWN)
    expect(await inconsistenciesOf(await readTables(driver))).toEqual([])

    await options.toFront()
    await clickButton(options, said('importUndo'))
    await popupShows(options, said('importUndone'))
    await page.toFront()
    await paintedAre(page, [], SHOWN)
    await options.toFront()
    expect(await readTables(driver)).toEqual(before)
  })

  test('cancelled half-way: nothing has changed', async () => {
    const before = await readTables(driver)
    await give(hypothesisFile(manyMarked(6000)), 'many.json')
    await pressAt(options, 0.5, said('cancel'), said('work_importing'))
    await clickButton(options, counted('importDo_other', '6,000'))
    await pressed(options)
    await popupShows(options, said('failure_cancelled'))
    expect(await readTables(driver)).toEqual(before)
  })
})
