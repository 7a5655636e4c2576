import { afterEach, describe, expect, it, vi } from 'vitest'
import { reviseArticle } from '#lib/core/article/revision.ts'
import { axeFailings, type Mounted, mount } from '#tests/support/gallery/mount.tsx'
import { NOW, sampleActions, samplePage } from '#tests/support/gallery/samples.ts'
import { PopupShell } from '../PopupShell.tsx'
import type { PopupActions, PopupState } from '../view.ts'

let mounted: Mounted | undefined
afterEach(() => mounted?.unmount())

const version = (text: string) => ({ text, blocks: [], partial: false, savedAt: '2026-11-20T08:00:00.000Z' })
const revision = reviseArticle(
  version('江海银行净利润增长3.2%\n前三季度净利润41.7亿元，同比增长3.2%。\n行长表示，净息差压力仍在。'),
  version('江海银行净利润增长3.2%\n前三季度净利润47.1亿元，同比下降3.2%。\n该行计划明年发行永续债。'),
)

function popup(more: Partial<PopupState>, actions: Partial<PopupActions> = {}, locale = 'en') {
  const state: PopupState = { page: samplePage('zh'), annotations: [], ...more }
  mounted = mount(<PopupShell state={state} actions={sampleActions(actions)} now={NOW} />, locale)
  return mounted
}

describe('the changes panel', () => {
  it('says that nobody said anything, then the figures, then on request the passages', async () => {
    const { root, button } = popup(revision ? { revision } : {})
    const panel = () => root.querySelector('.tm-changes')?.textContent ?? ''
    expect(panel()).toContain('and does not say so')
    expect([...root.querySelectorAll('.tm-changes-figures li')].map((line) => line.textContent)).toEqual([
      '41.7亿元 → 47.1亿元',
      '增长 → 下降',
    ])
    expect(root.querySelector('.tm-changes-passages')).toBeNull()
    button('Show 3 changed passages').click()
    await vi.waitFor(() => expect(root.querySelectorAll('.tm-changes-passages li')).toHaveLength(3))
    expect([...root.querySelectorAll('.tm-changes-kind')].map((kind) => kind.textContent)).toEqual(['Edited', 'Added', 'Removed'])
    expect(await axeFailings(root)).toEqual([])
  })

  it('is not there when nothing changed', () => {
    expect(popup({}).root.querySelector('.tm-changes')).toBeNull()
  })
})

describe('the offer of the same story', () => {
  const twin = {
    articleId: 'article:a1' as never,
    title: '江海银行',
    publisher: '江海财经',
    address: 'https://copy.example/1',
    highlights: 2,
  }

  it.each([
    ['en', 'You highlighted this story at 江海财经. It has 2 highlights.', 'Show them here'],
    ['zh-CN', '你在 江海财经 读过这篇报道，有 2 处划线。', '在此显示'],
  ])('in %s is taken, and can be given back', async (locale, said, label) => {
    const joinStory = vi.fn(() => Promise.resolve(true))
    const { root, button } = popup({ twin }, { joinStory }, locale)
    expect(root.textContent).toContain(said)
    button(label).click()
    await vi.waitFor(() => expect(joinStory).toHaveBeenCalledWith(true))
    await vi.waitFor(() => expect(root.querySelector('.tm-toast button')).not.toBeNull())
    root.querySelector<HTMLButtonElement>('.tm-toast button')?.click()
    await vi.waitFor(() => expect(joinStory).toHaveBeenLastCalledWith(false))
    expect(await axeFailings(root)).toEqual([])
  })
})
