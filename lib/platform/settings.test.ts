import { beforeEach, expect, test, vi } from 'vitest'
import { storedSettings } from './settings.ts'

const local = vi.hoisted(() => new Map<string, unknown>())
vi.mock('./browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async () => Object.fromEntries(local),
        set: async (values: object) => {
          for (const [name, value] of Object.entries(values)) local.set(name, value)
        },
        remove: async (names: string[]) => {
          for (const name of names) local.delete(name)
        },
      },
    },
  },
}))

beforeEach(() => local.clear())

test('the reader’s settings and templates go into a backup, what is about this browser does not', async () => {
  const kept = { 'template:b': { name: 'B' }, settings: { snapping: 'word' }, 'template:a': { name: 'A' } }
  for (const [name, value] of Object.entries({ ...kept, 'backups-log': { at: 1 } })) local.set(name, value)
  const stored = await storedSettings.read()
  expect(stored.map(({ name }) => name)).toEqual(['settings', 'template:a', 'template:b'])
  expect(Object.fromEntries(stored.map(({ name, value }) => [name, value]))).toEqual(kept)
})

test('a restore writes them and takes away those it is told to, and nothing else', async () => {
  for (const name of ['settings', 'template:old', 'backups-log']) local.set(name, name)
  await storedSettings.write(
    [
      { name: 'template:new', value: { name: 'N' } },
      { name: 'backups-log', value: 'from a hostile file' },
    ],
    ['template:old', 'backups-log'],
  )
  expect(Object.fromEntries(local)).toEqual({ settings: 'settings', 'template:new': { name: 'N' }, 'backups-log': 'backups-log' })
})
