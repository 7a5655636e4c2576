import { describe, expect, it } from 'vitest'
import { obsidianUri } from './obsidian-uri.ts'

describe('obsidian://', () => {
  it.each([
    [
      'a note in a folder of a vault',
      { vault: '投研', folder: 'news/2026', name: 'A & B.md' },
      `vault=${encodeURIComponent('投研')}&file=news%2F2026%2FA%20%26%20B`,
    ],
    ['the vault last open, its root', { vault: ' ', folder: '', name: 'A.md' }, 'file=A'],
    ['never out of the vault', { vault: '', folder: '../ /./x/', name: 'A.md' }, 'file=x%2FA'],
  ])('%s', (_, note, fields) => {
    expect(obsidianUri(note)).toBe(`obsidian://new?${fields}&clipboard`)
  })
})
