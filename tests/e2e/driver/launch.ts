// Starts either browser with the extension.
import type { BrowserName } from '#lib/tools/browsers.ts'
import { launchChromium } from './chromium.ts'
import type { Driver, LaunchOptions } from './driver.ts'
import { launchFirefox } from './firefox.ts'

const LAUNCHERS: Readonly<Record<BrowserName, (options: LaunchOptions) => Promise<Driver>>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
}

/** The browsers a run tests: both, or those in TICKMARK_BROWSERS (comma-separated). */
export const BROWSERS: readonly BrowserName[] = (['chromium', 'firefox'] as const).filter((name) =>
  (process.env['TICKMARK_BROWSERS'] ?? 'chromium,firefox').split(',').includes(name),
)

/** Starts a browser; the caller must `close` or `kill` it. Throws with a sentence that says what is missing. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  return LAUNCHERS[name](options)
}
