// The background is stopped in the middle of writes of each kind: what was acknowledged is there, nothing is half there, and
// writing goes on by itself.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serve } from '#tests/support/serve.ts'
import type { Driver } from '../driver/driver.ts'
import { BROWSERS } from '../driver/launch.ts'
import { until } from '../driver/wait.ts'
import { launchWithUs } from '../steps.ts'
import { inconsistenciesOf, lostOf, readTables } from './stored.ts'
import { type Acknowledged, acknowledgedIn, startWriting, WRITERS_PAGES } from './writer.ts'

const STOPS = 5
const VERBS = ['create', 'revise', 'remove', 'restore'] as const

describe.each(BROWSERS)('%s', (name) => {
  let site: Served
  let driver: Driver
  beforeAll(async () => {
    site = await serve({ folders: [], pages: WRITERS_PAGES })
    driver = await launchWithUs(name)
  })
  afterAll(async () => {
    await driver?.close()
    await site?.close()
  })

  test(`a background stopped ${STOPS} times while it writes loses nothing that was acknowledged`, async () => {
    const page = await driver.open(`${site.url}/writing.html`)
    await startWriting(driver, page, 'w')
    const done = (): Acknowledged[] => acknowledgedIn(site.requests)
    for (let at = 0; at < STOPS; at++) {
      const before = done().length
      // Each kind of write goes on before each stop.
      await until(
        'writes of each kind',
        () => {
          const made = done().slice(before)
          if (VERBS.every((verb) => made.some((write) => write.verb === verb))) return true
          throw new Error(`stop ${at}, ${made.length} writes, last of them ${made.at(-1)?.verb}`)
        },
        90_000,
        5,
      )
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 50))
      // No new write may start the background again before it is seen to have stopped.
      const held = (on: boolean) => page.evaluate((hold: boolean) => void document.documentElement.toggleAttribute('data-hold', hold), on)
      await Promise.all([held(true), driver.killBackground()])
      await held(false)
    }
    const before = done().length
    await until('writing goes on', () => done().length > before + 3, 90_000, 20)
    await page.close()
    const tables = await readTables(driver)
    expect(lostOf(done(), tables)).toEqual([])
    expect(await inconsistenciesOf(tables)).toEqual([])
  }, 300_000)
})
