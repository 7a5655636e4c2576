import { describe, expect, it } from 'vitest'
import { formatBytes, runsShort } from './storage.ts'

describe('storage', () => {
  it.each([
    [0, 'en', '0 byte'],
    [999, 'en', '999 byte'],
    [1000, 'en', '1 kB'],
    [61_457_453, 'en', '61 MB'],
    [1_240_000, 'en', '1.2 MB'],
    [999_600, 'en', '1 MB'],
    [2_400_000_000, 'zh-CN', '2.4 GB'],
  ])('%i bytes in %s are %s', (bytes, locale, text) => {
    expect(formatBytes(bytes, locale).replace(/\u00a0/g, ' ')).toBe(text)
  })

  it.each([
    ['a fresh disk', 0, 10_000_000_000, false],
    ['little left', 9_700_000_000, 10_000_000_000, true],
    ['nothing left', 10_000_000_000, 10_000_000_000, true],
  ])('%s', (_, used, quota, short) => {
    expect(runsShort({ used, quota, persisted: true })).toBe(short)
  })
})
