// Pages that go on changing: highlights follow their words, come when their words do, and the page notices nothing.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LIVING, LIVING_PAGES } from '#tests/fixtures/living.ts'
import { FIXTURES } from '#tests/fixtures/serve-fixtures.ts'
import { type Served, serve } from '#tests/support/serve.ts'
import type { Driver } from './driver/driver.ts'
import { BROWSERS } from './driver/launch.ts'
import { until } from './driver/wait.ts'
import { mark } from './marking-steps.ts'
import { badgeIs, launchWithUs, paintedAre, settled } from './steps.ts'

describe.each(BROWSERS)('%s', (name) => {
  let site: Served
  let driver: Driver
  beforeAll(async () => {
    site = await serve({ folders: [FIXTURES], pages: LIVING_PAGES })
    driver = await launchWithUs(name)
  })
  afterAll(async () => {
    await driver?.close()
    await site?.close()
  })

  test('an article that is rendered anew ten times keeps its highlights and throws nothing', async () => {
    const page = await driver.open(`${site.url}/living/rerenders.html`)
    await badgeIs(driver, page, '✓')
    for (const quote of LIVING.quotes) await mark(driver, page, quote)
    await page.evaluate('__start()')
    await until('ten renderings', () => page.evaluate('__rendered === 10'))
    await paintedAre(page, LIVING.quotes)
    expect(await page.evaluate('__errors')).toEqual([])
    await badgeIs(driver, page, '3')
    await page.close()
  })

  test('a highlight comes when its paragraph does, and stays on its words while posts go in above', async () => {
    const page = await driver.open(`${site.url}/living/late.html`)
    await badgeIs(driver, page, '✓')
    await mark(driver, page, LIVING.quotes[0])
    await page.evaluate('__more()')
    await mark(driver, page, LIVING.late)
    await page.reload()
    await paintedAre(page, [LIVING.quotes[0]])
    await page.evaluate('__more()')
    await paintedAre(page, [LIVING.quotes[0], LIVING.late])
    for (let i = 0; i < 5; i++)
      await page.evaluate(
        (n: number) =>
          (window as unknown as { __post(text: string): void }).__post(`Post ${n}: operating profit was the question of the day.`),
        i,
      )
    await paintedAre(page, [LIVING.quotes[0], LIVING.late])
    await page.close()
  })

  test('words in an open shadow tree are highlighted and found again', async () => {
    const page = await driver.open(`${site.url}/living/shadow.html`)
    await badgeIs(driver, page, '✓')
    const line = await page.evaluate((wanted: string) => {
      const text = document.querySelector('key-figures')?.shadowRoot?.querySelector('p')?.firstChild as Text
      const range = document.createRange()
      range.setStart(text, text.data.indexOf(wanted))
      range.setEnd(text, text.data.indexOf(wanted) + wanted.length)
      text.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { left, right, top, bottom } = range.getBoundingClientRect()
      return { left, right, y: (top + bottom) / 2 }
    }, LIVING.shadow)
    await page.drag(line.left + 1, line.y, line.right, line.y)
    await settled(page, '[role=toolbar]')
    await page.clickOurUi('[role=toolbar] [data-colour=figure]')
    await paintedAre(page, [LIVING.shadow])
    await page.reload()
    await paintedAre(page, [LIVING.shadow])
    // Painted, not only registered: the ground shows in the picture of the words.
    expect(
      await page.evaluate(() => {
        const words = document.querySelector('key-figures')?.shadowRoot?.querySelector('p') as Element
        return getComputedStyle(words, '::highlight(tickmark-figure)').backgroundColor
      }),
    ).toMatch(/^rgba\(255, 205, 0/)
    await page.close()
  })

  test('where the next story comes in below, each keeps its own highlights', async () => {
    const page = await driver.open(`${site.url}/living/scroll.html`)
    await badgeIs(driver, page, '✓')
    await mark(driver, page, LIVING.quotes[0])
    await page.evaluate('__next()')
    await until('the next story to be read', async () => (await driver.badge(page)) === '✓')
    await paintedAre(page, [LIVING.quotes[0]])
    await mark(driver, page, 'tolls for large vessels will rise by 6% from April')
    await badgeIs(driver, page, '1')
    await paintedAre(page, [LIVING.quotes[0], 'tolls for large vessels will rise by 6% from April'])
    await page.evaluate('__back()')
    await badgeIs(driver, page, '1')
    await paintedAre(page, [LIVING.quotes[0], 'tolls for large vessels will rise by 6% from April'])
    await page.close()
  })
})
