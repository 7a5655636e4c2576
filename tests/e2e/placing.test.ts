// Highlights that lost their place get it again: on words the reader selects. And sites switched off.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FIXTURES } from '#tests/fixtures/serve-fixtures.ts'
import { type Story, storyPage } from '#tests/fixtures/story-page.ts'
import { type Served, serve } from '#tests/support/serve.ts'
import type { Driver, PageHandle } from './driver/driver.ts'
import { BROWSERS } from './driver/launch.ts'
import { until } from './driver/wait.ts'
import { mark } from './marking-steps.ts'
import {
  badgeIs,
  clickIn,
  launchWithUs,
  leave,
  painted,
  paintedAre,
  paintedWords,
  popupShows,
  reach,
  said,
  selectWords,
  settled,
} from './steps.ts'

const STORY: Story = {
  lang: 'en',
  site: 'Harbour Wire',
  title: 'Calder Shipping lifts outlook after freight rates jump',
  published: '2026-11-18T07:10:00Z',
  by: 'Noor Whitfield',
  body: [
    'Calder Shipping Plc raised its full-year outlook on Wednesday, saying spot freight rates on its Asia-Europe lanes had climbed for six weeks.',
    'The board will decide on a special dividend in March. Chief Executive Ines Holm said demand from retailers had held up better than feared.',
    'Calder now sees operating profit of $1.32 billion to $1.45 billion, against an earlier range of $1.10 billion to $1.25 billion.',
    'Analysts at Northgate Research kept their hold rating and said charter costs would eat into margins in the first half.',
    'The shares rose 5.4% in early London trading and are up 31% this year.',
  ],
}

const HIGHLIGHT = 'The board will decide on a special dividend in March.'
const WITHOUT = STORY.body.map((paragraph) => paragraph.replace(`${HIGHLIGHT} `, ''))
describe.each(BROWSERS)('%s', (name) => {
  let site: Served
  let driver: Driver
  let page: PageHandle
  let body = STORY.body
  beforeAll(async () => {
    site = await serve({ folders: [FIXTURES], pages: { '/calder.html': () => storyPage({ ...STORY, body }) } })
    driver = await launchWithUs(name)
    page = await driver.open(`${site.url}/calder.html`)
    await badgeIs(driver, page, '✓')
  })
  afterAll(async () => {
    await driver?.close()
    await site?.close()
  })

  const revise = async (next: readonly string[]) => {
    body = next
    await page.reload()
    await until('an orphan', async () => (await driver.badge(page)) === '1')
    await until('no paint', async () => (await paintedWords(page)).length === 0)
  }

  const beginPlacing = async (button: string) => {
    const popup = await driver.openPopup(page)
    await popupShows(popup, button)
    await clickIn(popup, '.tm-card-place button')
    await until('the bar in the page', async () => (await page.inOurUi('.tm-placing')) !== undefined)
    await leave(popup)
    await page.toFront()
  }

  test('an orphan is listed with its paragraph, and placed on the words that are selected', async () => {
    await mark(driver, page, HIGHLIGHT)
    await revise(WITHOUT)
    const popup = await driver.openPopup(page)
    await popupShows(popup, said('annotationsOrphans'))
    await popupShows(popup, said('cardContext'))
    await leave(popup)
    await beginPlacing(said('placeAgain'))
    await selectWords(page, 'demand from retailers')
    await until('the words in the bar', async () => (await page.inOurUi('.tm-placing-new'))?.text === 'demand from retailers')
    await page.clickOurUi('.tm-placing .tm-button-primary')
    await paintedAre(page, ['demand from retailers'])
    await page.reload()
    await paintedAre(page, ['demand from retailers'])
  })

  test('that is taken back, and done again', async () => {
    await revise(STORY.body.filter((_, at) => at !== 1))
    await beginPlacing(said('placeAgain'))
    await selectWords(page, 'charter costs')
    await until('the words in the bar', async () => (await page.inOurUi('.tm-placing-new'))?.text === 'charter costs')
    await page.clickOurUi('.tm-placing .tm-button-primary')
    await paintedAre(page, ['charter costs'])
    await reach(driver, page)
    await page.press('Control+z')
    await until('no paint', async () => (await paintedWords(page)).length === 0)
    await page.press('Control+Shift+z')
    await paintedAre(page, ['charter costs'])
    await page.press('Escape')
  })

  test('a site switched off has no toolbar and keeps its highlights; the popup turns it on again', async () => {
    body = STORY.body
    await page.reload()
    await paintedAre(page, ['charter costs'])
    await selectWords(page, 'early London')
    await settled(page, '[role=toolbar]')
    await page.clickOurUi('.tm-toolbar-row button:last-child')
    await page.clickOurUi('.tm-menu-item:nth-child(2)')
    await until('the message', async () => ((await page.inOurUi('.tm-toast'))?.text ?? '').includes(new URL(site.url).host))
    const kept = await paintedWords(page)
    await page.reload()
    await paintedAre(page, kept)
    await selectWords(page, 'this year')
    await new Promise((resolve) => setTimeout(resolve, 800))
    expect(await page.inOurUi('[role=toolbar]')).toBeUndefined()
    const popup = await driver.openPopup(page)
    await popupShows(popup, said('silentTitle'))
    await clickIn(popup, '.tm-empty .tm-button')
    await popupShows(popup, STORY.title)
    await leave(popup)
    await page.toFront()
    await selectWords(page, 'early London')
    await settled(page, '[role=toolbar]')
    await page.clickOurUi('[role=toolbar] [data-colour=catalyst]')
    await until('the highlight', async () => (await painted(page))['catalyst']?.[0] === 'early London')
  })
})
