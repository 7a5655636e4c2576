// The second file of the reader script has come: hands its controls through the door, once it knows the settings, and follows those.
import type { Settings } from '#lib/core/settings.ts'
import { readSettings, watchSettings } from '#lib/platform/settings.ts'
import { uiLanguage, words } from '#lib/platform/words.ts'
import type { ControlsScope } from '../reader/controls-door.ts'
import { createControls } from './controls.ts'

/** Without a reader that waits for them (it was cut off, or has them already) nothing happens. */
export function startControls(view: Window & typeof globalThis): void {
  const scope = globalThis as ControlsScope
  scope.tickmarkControls?.(async (ports) => {
    let changed: Settings | undefined
    let adopt = (next: Settings): void => {
      changed = next
    }
    const stop = watchSettings((next) => adopt(next))
    const read = await readSettings()
    const controls = createControls(view, { ...ports, words: { translate: words, locale: uiLanguage() } }, changed ?? read)
    adopt = controls.adopt
    return {
      ...controls,
      remove() {
        stop()
        controls.remove()
      },
    }
  })
}
