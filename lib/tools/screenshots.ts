// `npm run screenshots`: the pictures of the README, and the ones to judge by, from the built extension in real browsers.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Driver, PageHandle } from '#tests/e2e/driver/driver.ts'
import { launch } from '#tests/e2e/driver/launch.ts'
import { until } from '#tests/e2e/driver/wait.ts'
import { highlight, selectWords, settled } from '#tests/e2e/steps.ts'
import { serveFixtures } from '#tests/fixtures/serve-fixtures.ts'
import type { BrowserName } from './browsers.ts'
import { BUILT, build } from './build.ts'
import { ROOT } from './run-tool.ts'

interface Scene {
  readonly locale: 'en' | 'zh-CN'
  readonly dark: boolean
  readonly path: string
  /** Words and the meaning they are given. */
  readonly marks: readonly (readonly [string, 'fact' | 'figure' | 'risk' | 'catalyst' | 'question'])[]
  readonly note: readonly [words: string, note: string]
  readonly select: string
}

const CHINESE = {
  path: '/zh-article.html',
  marks: [
    ['商业银行净息差为1.53%', 'figure'],
    ['存款成本的下降快于资产收益率的下降', 'fact'],
    ['净息差可能重新下行', 'risk'],
  ],
  note: ['仍将带来约5个基点的压力', '对照四季度**存款重定价**节奏'],
  select: '同比增长0.8%',
} as const

const ENGLISH = {
  path: '/en-article.html',
  marks: [
    ['expects revenue of $68.0 billion', 'figure'],
    ['the bottleneck is still packaging', 'fact'],
    ['additional $430 million for bad loans', 'risk'],
  ],
  note: ['raising its 2026 capital spending plan', 'Check **capex guidance** against Q3 call'],
  select: 'little changed at $271.35',
} as const

const SCENES: readonly Scene[] = [
  { locale: 'zh-CN', dark: false, ...CHINESE },
  { locale: 'zh-CN', dark: true, ...CHINESE },
  { locale: 'en', dark: false, ...ENGLISH },
  { locale: 'en', dark: true, ...ENGLISH },
]

async function shoot(driver: Driver, site: string, scene: Scene, folder: string): Promise<void> {
  const name = `${driver.name}-${scene.locale}-${scene.dark ? 'dark' : 'light'}`
  const page: PageHandle = await driver.open(site + scene.path)
  await until('the badge', async () => (await driver.badge(page)) === '✓')
  for (const [words, colour] of scene.marks) await highlight(page, words, colour)
  await selectWords(page, scene.note[0])
  await driver.command('note')
  await until('the note field', async () => await page.inOurUi('textarea'))
  await page.type(scene.note[1])
  await until('the note to be saved', async () => (await page.inOurUi('.tm-note-foot[data-state=saved]')) !== undefined)
  await page.screenshot(join(folder, `${name}-card.png`))
  await page.press('Escape')
  await page.press('Escape')
  await selectWords(page, scene.select)
  await settled(page, '[role=toolbar]')
  await page.screenshot(join(folder, `${name}-toolbar.png`))
  const popup = await driver.openPopup(page)
  await until('the highlights', () => popup.evaluate(() => document.querySelectorAll('.tm-card').length === 4))
  await popup.screenshot(join(folder, `${name}-popup.png`))
}

/** Options: `--out FOLDER` (default `.output/screenshots`), `--browser chromium|firefox`, `--no-build`. */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      out: { type: 'string', default: join(ROOT, '.output/screenshots') },
      browser: { type: 'string', default: 'chromium' },
      'no-build': { type: 'boolean', default: false },
    },
  })
  const browser = values.browser as BrowserName
  if (!values['no-build']) await build()
  mkdirSync(values.out, { recursive: true })
  const site = await serveFixtures()
  try {
    for (const scene of SCENES) {
      const driver = await launch(browser, {
        extension: BUILT[browser],
        locale: scene.locale,
        dark: scene.dark,
      })
      try {
        await shoot(driver, site.url, scene, values.out)
      } finally {
        await driver.close()
      }
    }
    console.log(`pictures in ${values.out}`)
  } finally {
    await site.close()
  }
}
