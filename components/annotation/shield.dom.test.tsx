import { render } from 'preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { WordsProvider } from '#components/ui/words.tsx'
import { DOOR_EVENTS } from '#lib/core/door.ts'
import { wordsOf } from '#tests/support/gallery/words.ts'
import { NoteEditor } from './NoteEditor.tsx'
import { createShield } from './shield.ts'

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

/** A note editor in a closed shadow root, in a page that listens to everything on its window. */
function page(shielded: boolean) {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'closed' })
  document.body.append(host)
  const shield = createShield(host, root)
  if (shielded) {
    for (const type of DOOR_EVENTS) window.addEventListener(type, shield, true)
    stops.push(() => {
      for (const type of DOOR_EVENTS) window.removeEventListener(type, shield, true)
    })
  }
  const heard: string[] = []
  const listen = (event: Event) => {
    if (event.target === host) heard.push(event.type)
  }
  const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste']
  for (const type of types) window.addEventListener(type, listen, true)
  const onSave = vi.fn((_: string) => Promise.resolve(true))
  const onClose = vi.fn()
  const onPress = vi.fn()
  render(
    <WordsProvider translate={wordsOf('en')} locale="en">
      <NoteEditor revision={1} note="" onSave={onSave} onClose={onClose} />
      <button type="button" onClick={onPress}>
        go
      </button>
    </WordsProvider>,
    root,
  )
  stops.push(() => {
    for (const type of types) window.removeEventListener(type, listen, true)
    render(null, root)
    host.remove()
  })
  return { root, heard, onSave, onClose, onPress }
}

describe('shield', () => {
  it('lets the note be written, saved and closed while the page hears nothing', async () => {
    const { root, heard, onSave, onClose } = page(true)
    await userEvent.keyboard('short 600519')
    expect(root.querySelector('textarea')?.value).toBe('short 600519')
    await userEvent.keyboard('{Escape}')
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce())
    expect(onSave.mock.calls.at(-1)?.[0]).toBe('short 600519')
    expect(heard).toEqual([])
  })

  it.each(['{Enter}', ' '])('a button is pressed by %j, and the page hears nothing', async (key) => {
    const { root, heard, onPress } = page(true)
    root.querySelector<HTMLElement>('button')?.focus()
    await userEvent.keyboard(key)
    expect(onPress).toHaveBeenCalledOnce()
    expect(heard).toEqual([])
  })

  it('is needed: without it the page hears every letter', async () => {
    const { heard } = page(false)
    await userEvent.keyboard('a')
    expect(heard).toEqual(expect.arrayContaining(['keydown', 'beforeinput', 'input']))
  })

  it('leaves the page its own events', async () => {
    page(true)
    const field = document.createElement('input')
    document.body.append(field)
    const heard = vi.fn()
    field.addEventListener('input', heard)
    await userEvent.type(field, 'x')
    expect(heard).toHaveBeenCalledOnce()
    field.remove()
  })
})
