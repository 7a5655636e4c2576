// Publishers edit: what was marked before is found after, and the reader is told the truth about it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MessageKey } from '#lib/core/i18n.ts'
import { REVISIONS } from '#tests/fixtures/revisions/index.ts'
import { FIXTURES } from '#tests/fixtures/serve-fixtures.ts'
import { storyPage } from '#tests/fixtures/story-page.ts'
import { type Served, serve } from '#tests/support/serve.ts'
import type { Driver, PageHandle } from './driver/driver.ts'
import { BROWSERS } from './driver/launch.ts'
import { until } from './driver/wait.ts'
import { mark } from './marking-steps.ts'
import { badgeIs, clickIn, launchWithUs, leave, paintedAre, said } from './steps.ts'

interface ShownCard {
  /** The quote as it was marked. */
  readonly words: string
  readonly state: string
  readonly badge: string
  readonly was: string
  readonly is: string
}

const cardsIn = (popup: PageHandle): Promise<ShownCard[]> =>
  popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.tm-card')].map((card) => {
      const text = (selector: string) => [...card.querySelectorAll(selector)].map((each) => each.textContent).join('')
      const quote = card.querySelector('.tm-quote-text')?.cloneNode(true) as Element | undefined
      for (const added of quote?.querySelectorAll('ins') ?? []) added.remove()
      return {
        words: quote?.textContent ?? '',
        state: card.dataset['state'] ?? '',
        badge: text('.tm-state'),
        was: text('del'),
        is: text('ins'),
      }
    }),
  )

/** Words under the mark for changes. */
const markedAsChanged = (page: PageHandle): Promise<string[]> =>
  page.evaluate(() => {
    const words: string[] = []
    CSS.highlights.get('tickmark-changed')?.forEach((range) => void words.push(String(range)))
    return words.sort()
  })

describe.each(BROWSERS)('%s', (name) => {
  let site: Served
  let driver: Driver
  let revised = false
  beforeAll(async () => {
    const pages = REVISIONS.map(({ story, edit }, i) => [`/revision/${i}.html`, () => storyPage(revised ? edit(story) : story)] as const)
    site = await serve({ folders: [FIXTURES], pages: Object.fromEntries(pages) })
    driver = await launchWithUs(name)
  })
  afterAll(async () => {
    await driver?.close()
    await site?.close()
  })

  test.each(REVISIONS.map((revision, i) => ({ ...revision, i })))('$name', async ({ marks, article, i }) => {
    revised = false
    const page = await driver.open(`${site.url}/revision/${i}.html`)
    await badgeIs(driver, page, '✓')
    for (const { words } of marks) await mark(driver, page, words)
    await badgeIs(driver, page, String(marks.length))

    revised = true
    await page.reload()
    await paintedAre(
      page,
      marks.flatMap(({ words, state, now }) => (state === 'orphan' ? [] : [now ?? words])),
    )
    const changedWords = marks.flatMap(({ state, now, words }) => (state === 'changed' ? [now ?? words] : [])).sort()
    await until(`mark for changes on ${changedWords}`, async () => (await markedAsChanged(page)).join('\n') === changedWords.join('\n'))

    const popup = await driver.openPopup(page)
    let told: readonly ShownCard[] = []
    await until('all states in the popup', async () => {
      told = await cardsIn(popup)
      return told.length === marks.length && told.every(({ state }) => state !== '')
    })
    for (const { words, state, told: changed } of marks) {
      const card = told.find((each) => each.words === words)
      expect({ words, state: card?.state, badge: card?.badge }).toEqual({
        words,
        state,
        badge: state === 'exact' ? '' : said(`state_${state}` as MessageKey),
      })
      if (changed)
        expect({ was: card?.was.includes(changed[0]), is: card?.is.includes(changed[1]) }, JSON.stringify(card)).toEqual({
          was: true,
          is: true,
        })
    }
    const changes = () => popup.evaluate(() => document.querySelector('.tm-changes')?.textContent ?? '')
    if (article === 'unchanged') expect(await changes()).toBe('')
    else {
      const notice = () => popup.evaluate(() => document.querySelector<HTMLElement>('.tm-changes')?.dataset['notice'])
      await until(`notice "${article.notice}"`, async () => (await notice()) === article.notice)
      for (const figure of article.figures ?? []) await until(`figure ${figure}`, async () => (await changes()).includes(figure))
      await clickIn(popup, '.tm-changes .tm-link')
      await until('the passages', () => popup.evaluate(() => document.querySelectorAll('.tm-changes-passages li').length > 0))
    }
    await leave(popup)
    await page.close()
  })
})
