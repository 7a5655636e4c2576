import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { Failure } from '#lib/core/result.ts'
import { type Mounted, mount } from '#tests/support/gallery/mount.tsx'
import { NoteEditor } from './NoteEditor.tsx'

let mounted: Mounted | undefined
afterEach(() => mounted?.unmount())

function editor(onSave: (note: string) => Promise<boolean>, failure?: Failure) {
  const onClose = vi.fn()
  mounted = mount(<NoteEditor revision={1} note="" onSave={onSave} onClose={onClose} failure={failure} />)
  const field = mounted.root.querySelector('textarea') as HTMLTextAreaElement
  const status = () => mounted?.root.querySelector('[role=status]')?.textContent ?? ''
  return { ...mounted, field, status, onClose }
}

/** What an IME does: the text changes while the composition is open. */
function compose(field: HTMLTextAreaElement, steps: readonly string[]): void {
  field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
  for (const text of steps) {
    field.value = text
    field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }))
  }
}

const saves = () => vi.fn((_: string) => Promise.resolve(true))

describe('NoteEditor', () => {
  it('has the keyboard, saves as typed and says so', async () => {
    const onSave = saves()
    const { field, status } = editor(onSave)
    await vi.waitFor(() => expect(document.activeElement).toBe(field))
    await userEvent.keyboard('rebased')
    expect(status()).toBe('Saving…')
    await vi.waitFor(() => expect(status()).toBe('Saved'))
    expect(onSave.mock.calls.at(-1)?.[0]).toBe('rebased')
  })

  it('saves what is left when it loses the keyboard or goes away', async () => {
    const onSave = saves()
    const bench = editor(onSave)
    await userEvent.fill(bench.field, 'one')
    bench.field.blur()
    expect(onSave.mock.calls).toEqual([['one', '']])
    await vi.waitFor(() => expect(bench.status()).toBe('Saved'))
    await userEvent.fill(bench.field, 'two')
    bench.unmount()
    expect(onSave.mock.calls.at(-1)?.[0]).toBe('two')
  })

  it('closes on Escape only once stored', async () => {
    const onSave = saves()
    const { field, onClose } = editor(onSave)
    await userEvent.fill(field, 'kept')
    await userEvent.type(field, '{Escape}')
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce())
    expect(onSave.mock.calls).toEqual([['kept', '']])
  })

  it('stays open with the reason when saving fails, and saves on retry', async () => {
    const onSave = vi.fn((_: string) => Promise.resolve(onSave.mock.calls.length > 1))
    const { field, status, onClose, button } = editor(onSave, { kind: 'store-full' })
    await userEvent.fill(field, 'not lost')
    await userEvent.type(field, '{Escape}')
    await vi.waitFor(() => expect(status()).toContain('Not saved The disk is full'))
    expect(onClose).not.toHaveBeenCalled()
    expect(field.value).toBe('not lost')
    button('Try again').click()
    await vi.waitFor(() => expect(status()).toBe('Saved'))
    expect(onSave.mock.calls).toEqual([
      ['not lost', ''],
      ['not lost', ''],
    ])
  })

  it('acts on nothing while an IME composes', async () => {
    const onSave = saves()
    const { field, onClose } = editor(onSave)
    compose(field, ['f', 'feng', 'fengxian'])
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true }))
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, ctrlKey: true, bubbles: true }))
    field.dispatchEvent(new FocusEvent('blur'))
    await Promise.resolve()
    expect(onSave).not.toHaveBeenCalled()
    expect(onClose).not.toHaveBeenCalled()
    field.value = '风险'
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))
    await vi.waitFor(() => expect(onSave.mock.calls).toEqual([['风险', '']]))
  })

  it('loses nothing when it goes away in the middle of a composition', () => {
    const onSave = saves()
    const { field, unmount } = editor(onSave)
    compose(field, ['风险 pingj'])
    unmount()
    expect(onSave.mock.calls).toEqual([['风险 pingj', '']])
  })

  it('never writes into the field while something typed there is not stored', async () => {
    const onSave = saves()
    const { field, again } = editor(onSave)
    compose(field, ['zhong'])
    again(<NoteEditor revision={2} note="from elsewhere" onSave={onSave} onClose={() => {}} />)
    expect(field.value).toBe('zhong')
  })

  it('shows what another window wrote when nothing waits, and writes over that', async () => {
    const onSave = saves()
    const { field, again } = editor(onSave)
    again(<NoteEditor revision={2} note="from elsewhere" onSave={onSave} onClose={() => {}} />)
    expect(field.value).toBe('from elsewhere')
    await userEvent.type(field, '!')
    await vi.waitFor(() => expect(onSave.mock.calls).toEqual([['from elsewhere!', 'from elsewhere']]), 3000)
  })
})
