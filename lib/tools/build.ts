// Builds the extension for both browsers into .output/.
import { join } from 'node:path'
import { ROOT, runTool } from './run-tool.ts'

export type BuildTarget = 'chromium' | 'firefox'

/** Where each build lies. */
export const BUILT: Readonly<Record<BuildTarget, string>> = {
  chromium: join(ROOT, '.output', 'chrome-mv3'),
  firefox: join(ROOT, '.output', 'firefox-mv3'),
}

const STEPS: Readonly<Record<BuildTarget, readonly string[]>> = {
  chromium: ['build'],
  firefox: ['build', '-b', 'firefox', '--mv3'],
}

/** Builds the wanted targets one after the other; throws with the builder's own words. */
export async function build(targets: readonly BuildTarget[] = ['chromium', 'firefox'], show = false): Promise<void> {
  for (const args of [['prepare'], ...targets.map((target) => STEPS[target])]) {
    const { code, output } = await runTool(['wxt'], args, { show })
    if (code !== 0) throw new Error(`wxt ${args.join(' ')} failed${show ? '' : `:\n${output}`}`)
  }
}

export async function main(): Promise<void> {
  await build(['chromium', 'firefox'], true)
}
