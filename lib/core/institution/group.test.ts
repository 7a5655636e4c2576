import { describe, expect, it } from 'vitest'
import { institutionId } from '#lib/core/ids.ts'
import type { Directory } from './directory.ts'
import { groupMentions } from './group.ts'
import type { Mention } from './model.ts'
import { institutionsWithin } from './within.ts'

const directory: Directory = {
  search: () => [],
  get: (id) => (id === 'cn-1' ? { id, nameZh: '海棠电气', nameEn: 'Haitang Electric', kind: 'company', tickers: [] } : undefined),
}

const text = '海棠电气与山茶科技签约。海棠电气称，双方合作三年。市场反应平淡。\n山茶科技有限公司成立于去年。'
const mention = (surface: string, from: number, extra: Partial<Mention>): Mention => {
  const start = text.indexOf(surface, from)
  return { start, end: start + surface.length, surface, via: 'form', confidence: 0.7, ...extra }
}
const mentions: readonly Mention[] = [
  mention('海棠电气', 0, { institution: institutionId('cn-1'), via: 'name' }),
  mention('山茶科技', 0, { name: '山茶科技' }),
  mention('海棠电气', 5, { institution: institutionId('cn-1'), via: 'name' }),
  mention('山茶科技有限公司', 0, { name: '山茶科技' }),
]

describe('groupMentions', () => {
  it('has one line per institution, in order of first mention', () => {
    const groups = groupMentions(mentions, directory, 'zh-CN')
    expect(groups.map(({ key, name, mentions: places }) => [key, name, places.length])).toEqual([
      ['cn-1', '海棠电气', 2],
      ['unlisted:山茶科技', '山茶科技', 2],
    ])
  })

  it.each([
    ['zh', '海棠电气'],
    ['en-US', 'Haitang Electric'],
    ['und', 'Haitang Electric'],
  ])('names it in the language %s', (language, name) => {
    expect(groupMentions(mentions, directory, language)[0]?.name).toBe(name)
  })

  it('keeps an id that this release does not know', () => {
    const [group] = groupMentions([mention('海棠电气', 0, { institution: institutionId('gone') })], directory, 'zh')
    expect(group).toMatchObject({ key: 'gone', name: '海棠电气' })
  })
})

describe('institutionsWithin', () => {
  const groups = groupMentions(mentions, directory, 'zh')
  const within = (words: string): string[] => institutionsWithin(groups, text, text.indexOf(words), text.indexOf(words) + words.length)

  it.each([
    ['inside the highlight', '海棠电气与山茶科技', ['cn-1', 'unlisted:山茶科技']],
    ['in the sentence around it', '双方合作三年', ['cn-1']],
    ['nowhere near', '反应平淡', []],
    ['in the next block', '成立于去年', ['unlisted:山茶科技']],
  ])('%s', (_, words, keys) => {
    expect(within(words)).toEqual(keys)
  })
})
