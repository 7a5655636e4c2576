import preact from '@preact/preset-vite'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { findBrowser } from './lib/tools/browsers.ts'

// Three kinds of tests: `unit` in plain Node, `dom` in a real Chromium, `e2e` against the built extension in both browsers.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          env: { TZ: 'UTC' },
          setupFiles: ['tests/support/setup-unit.ts'],
          // Nothing here is about time: property tests on a busy machine take longer than the five seconds of the default.
          testTimeout: 60_000,
          include: [
            'lib/**/*.test.ts',
            'components/**/*.test.ts',
            'tests/*.test.ts',
            'tests/support/**/*.test.ts',
            'tests/store/**/*.test.ts',
          ],
          exclude: ['**/*.dom.test.*', '**/node_modules/**'],
        },
      },
      {
        plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
        optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime', 'fast-check', 'axe-core'] },
        test: {
          name: 'dom',
          // By number: a minimal machine may not know the name localhost.
          api: { host: '127.0.0.1' },
          include: ['lib/**/*.dom.test.{ts,tsx}', 'components/**/*.dom.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(findBrowser('chromium') ? { executablePath: findBrowser('chromium') as string } : {}),
                args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          // A browser under load drops a key now and then; a test that fails twice has a cause.
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
