// `npm start`: builds the extension and opens a browser with it on a sample article.
//   --firefox   Firefox instead of Chromium        --keep DIR  use and keep this profile
//   --headless  no window: a screenshot instead    --check     no window: only see whether the badge appears
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Driver, PageHandle } from '#tests/e2e/driver/driver.ts'
import { launch } from '#tests/e2e/driver/launch.ts'
import { until } from '#tests/e2e/driver/wait.ts'
import { serveFixtures } from '#tests/fixtures/serve-fixtures.ts'
import { ensureBrowsers } from './browsers.ts'
import { BUILT, build } from './build.ts'
import { ROOT } from './run-tool.ts'

const SAMPLE = '/zh-article.html'

const NO_DISPLAY = `There is no display here. Either
  xvfb-run -a npm start         opens the browser on a virtual display, or
  npm start -- --headless       opens it without a window and writes a screenshot.`

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Resolves when the reader closes the browser or presses Ctrl-C. */
function ended(driver: Driver): Promise<void> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (!isAlive(driver.pid)) finish()
    }, 500)
    const finish = () => {
      clearInterval(timer)
      resolve()
    }
    process.prependOnceListener('SIGINT', finish)
  })
}

async function lookWithoutWindow(driver: Driver, page: PageHandle, screenshot: boolean): Promise<void> {
  const badge = await until('badge on the sample article', () => driver.badge(page), 15_000)
  console.log(`The badge shows “${badge}” in ${driver.name} ${driver.version}.`)
  if (!screenshot) return
  const file = join(ROOT, '.output', `start-${driver.name}.png`)
  await page.screenshot(file)
  console.log(`Screenshot: ${file}`)
}

export async function main(args: string[]): Promise<void> {
  const flag = { type: 'boolean', default: false } as const
  const { values } = parseArgs({ args, options: { firefox: flag, headless: flag, check: flag, keep: { type: 'string' } } })
  const headless = values.headless || values.check
  if (!headless && !hasDisplay()) {
    console.error(NO_DISPLAY)
    process.exitCode = 1
    return
  }
  const name = values.firefox ? 'firefox' : 'chromium'
  await ensureBrowsers([name])
  console.log('Building …')
  await build([name])
  const site = await serveFixtures()
  const driver = await launch(name, { extension: BUILT[name], headless, ...(values.keep ? { profile: values.keep } : {}) })
  try {
    const page = await driver.open(site.url + SAMPLE)
    console.log(`Sample article: ${site.url}${SAMPLE}   more pages: ${site.url}/`)
    if (headless) await lookWithoutWindow(driver, page, values.headless)
    else {
      console.log('Close the browser or press Ctrl-C to end.')
      await ended(driver)
    }
  } finally {
    await driver.close()
    await site.close()
  }
}
