// Unlisted scripts without the 430 bytes of logging that WXT wraps each in: the detector's whole budget is 8 kB.
import type { Plugin } from 'vite'

/** WXT's own name for the module that starts an unlisted script; the script's path follows the question mark. */
const WRAPPER = /virtual:wxt-unlisted-script-entrypoint\?(.*)$/

export function bareScripts(): Plugin {
  return {
    name: 'tickmark:bare-scripts',
    enforce: 'pre',
    load(id) {
      const script = WRAPPER.exec(id)?.[1]
      return script === undefined ? undefined : `import script from ${JSON.stringify(script)}\nscript.main()\n`
    },
  }
}
