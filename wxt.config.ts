import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { manifest } from './lib/platform/manifest.ts'
import { bareScripts } from './lib/tools/bare-scripts.ts'
import { buildData } from './lib/tools/data-build.ts'

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest,
  vite: () => ({ plugins: [bareScripts(), preact({ devToolsEnabled: false, prefreshEnabled: false })] }),
  hooks: {
    // The gazetteer is compiled data: built from lib/core/institution/sources before anything reads public/data.
    'build:before': () => buildData(),
  },
})
