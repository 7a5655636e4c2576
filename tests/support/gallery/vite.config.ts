// Serves the gallery: `vite --config tests/support/gallery/vite.config.ts`.
import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  publicDir: '../../../public',
  build: { target: 'esnext' },
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
})
