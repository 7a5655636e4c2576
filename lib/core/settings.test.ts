import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, isSilent, parseSettings, siteOf, withSite } from './settings.ts'

describe('parseSettings', () => {
  it.each([
    [undefined, {}],
    ['nonsense', {}],
    [
      { snapping: 'sentence', gutter: false },
      { snapping: 'sentence', gutter: false },
    ],
    [{ snapping: 'paragraph', lastColour: 'pink', selectionToolbar: false }, { selectionToolbar: false }],
    [{ silentHosts: ['news.example'], extra: 1 }, { silentHosts: ['news.example'] }],
  ])('%j', (stored, more) => expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, ...more }))
})

describe('silent sites', () => {
  it.each([
    ['https://www.news.example/a', ['news.example'], true],
    ['https://news.example:8080/a', ['news.example'], false],
    ['https://m.news.example/a', ['news.example'], false],
    ['https://news.example/a', ['www.news.example'], true],
    ['https://news.example/a', [], false],
  ])('%s among %j: %s', (url, silentHosts, silent) => expect(isSilent({ ...DEFAULT_SETTINGS, silentHosts }, url)).toBe(silent))

  it('are added once and taken away', () => {
    const site = siteOf('https://www.news.example/a')
    expect(withSite(['a.example', 'www.news.example'], site, true)).toEqual(['a.example', 'news.example'])
    expect(withSite(['a.example', 'news.example'], site, false)).toEqual(['a.example'])
  })
})
