// `npm run test:faults [-- --kills 100] [-- --browser chromium]`: kills, stopped workers, full disks and broken files, against the
// built extension, as often as asked.
import { parseArgs } from 'node:util'
import { ensureBrowsers } from './browsers.ts'
import { build } from './build.ts'
import { runTool } from './run-tool.ts'

const NAMES = ['chromium', 'firefox'] as const

export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { kills: { type: 'string', default: '5' }, browser: { type: 'string' } } })
  const browsers = NAMES.filter((name) => values.browser === undefined || values.browser === name)
  if (browsers.length === 0) throw new Error(`no browser "${values.browser}"; there are ${NAMES.join(' and ')}`)
  await ensureBrowsers(browsers)
  await build()
  const { code, output } = await runTool(['vitest'], ['run', '--project', 'e2e', 'tests/e2e/faults'], {
    env: { NO_COLOR: '1', TICKMARK_KILLS: values.kills, TICKMARK_BROWSERS: browsers.join(',') },
  })
  console.log(output.trimEnd())
  process.exitCode = code
}
