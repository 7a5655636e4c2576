import { afterEach, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { pageCardCalls } from '#tests/support/gallery/calls.ts'
import { type Mounted, mount } from '#tests/support/gallery/mount.tsx'
import { NOW, sampleAnnotation } from '#tests/support/gallery/samples.ts'
import { PageCard } from './PageCard.tsx'

let mounted: Mounted | undefined
afterEach(() => mounted?.unmount())

function card(onSaveNote: (note: string) => Promise<boolean>, opening?: 'note') {
  const onClose = vi.fn()
  const onStep = vi.fn()
  const calls = { ...pageCardCalls, onClose, onStep, onSaveNote }
  const annotation = sampleAnnotation(2, 'risk', 'Net profit rose 3.2% in May.')
  mounted = mount(
    <PageCard annotation={annotation} institutions={[]} now={NOW} opening={opening} position={{ at: 2, of: 3 }} focus {...calls} />,
  )
  return { ...mounted, onClose, onStep, field: () => mounted?.root.querySelector('textarea') as HTMLTextAreaElement }
}

it('takes the keyboard and closes on Escape', async () => {
  const { root, onClose } = card(() => Promise.resolve(true))
  await vi.waitFor(() => expect(document.activeElement).toBe(root.querySelector('[role=dialog]')))
  await userEvent.keyboard('{Escape}')
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce())
})

it('stores the note before it closes', async () => {
  const onSaveNote = vi.fn((_: string) => Promise.resolve(true))
  const { button, field, onClose } = card(onSaveNote, 'note')
  await userEvent.fill(field(), 'kept')
  button('Close').click()
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(onSaveNote.mock.calls).toEqual([['kept', '']])
})

it('stays open with the note when it cannot be stored, whatever is pressed', async () => {
  const onSaveNote = vi.fn((_: string) => Promise.resolve(false))
  const { root, button, field, onClose } = card(onSaveNote, 'note')
  await userEvent.fill(field(), 'precious')
  for (const name of ['Close', 'Add a note', 'Colour: Risk']) {
    const before = onSaveNote.mock.calls.length
    button(name).click()
    await vi.waitFor(() => expect(onSaveNote.mock.calls.length).toBeGreaterThan(before))
  }
  await vi.waitFor(() => expect(root.textContent).toContain('Not saved'))
  expect(field().value).toBe('precious')
  expect(onClose).not.toHaveBeenCalled()
})

it.each([
  ['{Alt>}{ArrowDown}{/Alt}', 1],
  ['{Alt>}{ArrowUp}{/Alt}', -1],
])('%s goes to the highlight %i away', async (keys, step) => {
  const { root, onStep } = card(() => Promise.resolve(true))
  await vi.waitFor(() => expect(document.activeElement).toBe(root.querySelector('[role=dialog]')))
  await userEvent.keyboard(keys)
  await vi.waitFor(() => expect(onStep.mock.calls).toEqual([[step]]))
})

it('goes nowhere with a note that cannot be stored', async () => {
  const { button, field, onStep } = card(() => Promise.resolve(false), 'note')
  await userEvent.fill(field(), 'precious')
  button('Next highlight (Alt+↓)').click()
  await vi.waitFor(() => expect(mounted?.root.textContent).toContain('Not saved'))
  expect(onStep).not.toHaveBeenCalled()
})
