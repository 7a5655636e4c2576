import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { type Mounted, mount } from '#tests/support/gallery/mount.tsx'
import { ANNOTATIONS, INSTITUTIONS, NOW, sampleActions, samplePage } from '#tests/support/gallery/samples.ts'
import { PopupShell } from './PopupShell.tsx'
import type { PageStatus, PopupActions, PopupState } from './view.ts'

let mounted: Mounted | undefined
afterEach(() => mounted?.unmount())

function popup(state: PopupState, actions: Partial<PopupActions> = {}, locale = 'en') {
  mounted = mount(<PopupShell state={state} actions={sampleActions(actions)} now={NOW} />, locale)
  const text = () => mounted?.root.textContent ?? ''
  return { ...mounted, text }
}

const onlyStatus = (status: PageStatus): PopupState => ({
  page: { status, institutions: [], saved: false, privateWindow: false },
  annotations: [],
})
const full: PopupState = { page: samplePage('zh'), annotations: ANNOTATIONS.zh }

describe('PopupShell', () => {
  it.each([
    ['loading', 'Reading the page…'],
    ['not-article', 'No news article here'],
    ['needs-click', 'One click to start'],
    ['unsupported', 'Extensions cannot run here'],
  ] as const)('status %s says "%s" and offers no export', (status, words) => {
    const bench = popup(onlyStatus(status))
    expect(bench.text()).toContain(words)
    expect(bench.text()).toContain('0 network requests')
    expect(bench.text()).not.toContain('Copy Markdown')
  })

  it('shows the article on the page’s own clock, in the reader’s words', () => {
    const { text } = popup(full, {}, 'zh-CN')
    for (const part of [
      '光大证券三季度',
      '海岸财经',
      '来源：南方证券时讯',
      '林知远',
      '2026年11月20日 09:30',
      'UTC+8',
      '1,826 字',
      '4 处划线',
    ]) {
      expect(text()).toContain(part)
    }
  })

  it.each([
    ['zh-CN', undefined],
    ['zh-TW', '簡體中文'],
    ['en', 'Simplified Chinese'],
  ])('names the language of the article to a %s reader as %s', (locale, name) => {
    const { root } = popup(full, {}, locale)
    const facts = [...root.querySelectorAll('.tm-facts li')].map((fact) => fact.textContent)
    expect(facts[2]).toBe(name)
  })

  it('keeps to 380 by 600 pixels however much there is', () => {
    const { root } = popup(full)
    const { width, height } = (root.firstElementChild as HTMLElement).getBoundingClientRect()
    expect(width).toBe(380)
    expect(height).toBeLessThanOrEqual(600)
  })

  it('lists highlights in order, orphans last under their own heading', () => {
    const [a, b, c, orphan] = ANNOTATIONS.zh
    const { root } = popup({ ...full, annotations: [orphan, a, b, c].filter((view) => view !== undefined) })
    const states = [...root.querySelectorAll('.tm-card')].map((card) => card.getAttribute('data-state'))
    expect(states).toEqual(['exact', 'moved', 'changed', 'orphan'])
    expect(root.querySelector('h3')?.textContent).toContain('No longer on the page')
  })

  it('deletes with a way back', async () => {
    const remove = vi.fn(() => Promise.resolve(true))
    const undo = vi.fn(() => Promise.resolve('restore' as const))
    const bench = popup({ ...full, annotations: ANNOTATIONS.zh.slice(0, 1) }, { remove, undo })
    bench.button('Delete').click()
    await vi.waitFor(() => expect(bench.text()).toContain('Highlight deleted'))
    expect(remove.mock.calls).toEqual([['annotation:1']])
    bench.button('Undo').click()
    await vi.waitFor(() => expect(bench.text()).toContain('Highlight restored'))
    expect(undo).toHaveBeenCalledOnce()
  })

  it('takes a deletion back with Ctrl+Z, and keeps the keyboard in the list meanwhile', async () => {
    const undo = vi.fn(() => Promise.resolve('restore' as const))
    const actions = sampleActions({ undo })
    const bench = popup(full, { undo })
    const [first, second] = bench.root.querySelectorAll<HTMLElement>('.tm-cards > li')
    first?.querySelector<HTMLElement>('[aria-label=Delete]')?.focus()
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(bench.text()).toContain('Highlight deleted'))
    bench.again(<PopupShell state={{ ...full, annotations: full.annotations.slice(1) }} actions={actions} now={NOW} />)
    await vi.waitFor(() => expect(document.activeElement).toBe(second))
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(undo).toHaveBeenCalledOnce()
  })

  it('says nothing was deleted when it was not', async () => {
    const bench = popup({ ...full, annotations: ANNOTATIONS.zh.slice(0, 1) }, { remove: () => Promise.resolve(false) })
    bench.button('Delete').click()
    await new Promise((resolve) => setTimeout(resolve))
    expect(bench.text()).not.toContain('Highlight deleted')
  })

  it('offers Save until something is stored, and not in a private window', async () => {
    const save = vi.fn(() => Promise.resolve(true))
    const fresh = { page: samplePage('en', { saved: false }), annotations: [] }
    const bench = popup(fresh, { save })
    bench.button('Save article').click()
    expect(save).toHaveBeenCalledOnce()
    bench.unmount()
    const hidden = popup({ ...fresh, page: samplePage('en', { saved: false, privateWindow: true }) }, { save })
    hidden.button('Save article').click()
    expect(save).toHaveBeenCalledOnce()
    expect(hidden.text()).toContain('Private window')
    hidden.unmount()
    expect(popup(full).root.querySelector('.tm-article-saved')?.textContent).toBe('Saved')
  })

  it('exports with a word about it, and says why when there is nothing to export', async () => {
    const copyMarkdown = vi.fn(() => Promise.resolve(true))
    const empty = popup({ page: samplePage('en', { saved: false }), annotations: [] }, { copyMarkdown })
    empty.button('Copy Markdown').click()
    expect(copyMarkdown).not.toHaveBeenCalled()
    expect(empty.text()).toContain('Save the article or mark something first')
    empty.unmount()
    const bench = popup(full, { copyMarkdown })
    bench.button('Copy Markdown').click()
    await vi.waitFor(() => expect(bench.text()).toContain('Markdown copied'))
  })

  it('walks through the mentions of an institution, both ways', async () => {
    const reveal = vi.fn()
    const { root } = popup({ ...full, annotations: [] }, { reveal })
    const first = root.querySelector<HTMLElement>('.tm-chip')
    first?.focus()
    await userEvent.keyboard('{Enter}{ArrowRight}{Shift>}{Enter}{/Shift}')
    expect(reveal.mock.calls).toEqual([
      ['光大证券', 'next'],
      ['腾讯控股', 'previous'],
    ])
  })

  it('shows twelve institutions, six beside highlights, and all on request', async () => {
    const bench = popup({ ...full, annotations: [] })
    const chips = () => bench.root.querySelectorAll('.tm-chip').length
    expect(chips()).toBe(12)
    bench.button(`Show all ${INSTITUTIONS.zh.length}`).click()
    await vi.waitFor(() => expect(chips()).toBe(INSTITUTIONS.zh.length))
    bench.again(<PopupShell state={full} actions={sampleActions()} now={NOW} />)
    bench.button('Show fewer').click()
    await vi.waitFor(() => expect(chips()).toBe(6))
  })

  it('tells a failure in one sentence with a retry', () => {
    const retry = vi.fn()
    const bench = popup({ ...full, annotations: [], failure: { kind: 'unreachable', detail: 'port closed' } }, { retry })
    expect(bench.root.querySelector('[role=alert]')?.textContent).toContain('The page did not answer')
    expect(bench.text()).not.toContain('port closed')
    bench.button('Try again').click()
    expect(retry).toHaveBeenCalledOnce()
  })
})
