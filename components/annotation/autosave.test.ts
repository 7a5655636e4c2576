import { describe, expect, it } from 'vitest'
import { type SaveState, startAutosave } from './autosave.ts'

/** An autosave whose clock and store the test moves by hand. */
function bench(initial = '') {
  const asked: string[] = []
  const bases: string[] = []
  const states: SaveState[] = []
  const answers: ((stored: boolean) => void)[] = []
  let later: (() => void) | undefined
  const autosave = startAutosave({
    initial,
    revision: 1,
    save: (text, base) => {
      asked.push(text)
      bases.push(base)
      return new Promise((resolve) => answers.push(resolve))
    },
    onState: (state) => states.push(state),
    schedule: (run) => {
      later = run
      return () => {
        later = undefined
      }
    },
  })
  const settle = () => new Promise((resolve) => setTimeout(resolve))
  return {
    ...autosave,
    asked,
    bases,
    states,
    pause: () => later?.(),
    waiting: () => later !== undefined,
    answer: async (stored: boolean) => {
      answers.shift()?.(stored)
      await settle()
    },
  }
}

describe('autosave', () => {
  it('stores once per pause, with the last text', async () => {
    const note = bench()
    note.change('净')
    note.change('净利')
    expect(note.asked).toEqual([])
    note.pause()
    await note.answer(true)
    expect(note.asked).toEqual(['净利'])
    expect(note.states).toEqual(['pending', 'pending', 'saving', 'saved'])
  })

  it('says over what each text was written, and takes what another window stored while nothing waits', async () => {
    const note = bench('a')
    note.change('ab')
    note.pause()
    expect(note.adopt('other', 2)).toBe(false)
    await note.answer(true)
    expect(note.adopt('a', 1)).toBe(false)
    expect(note.adopt('other\nab', 3)).toBe(true)
    note.change('other\nabc')
    expect(note.adopt('late', 5)).toBe(false)
    note.pause()
    await note.answer(true)
    expect([note.asked, note.bases]).toEqual([
      ['ab', 'other\nabc'],
      ['a', 'other\nab'],
    ])
    note.compose(true)
    expect(note.adopt('half', 9)).toBe(false)
  })

  it('keeps one write under way and stores what was typed meanwhile after it', async () => {
    const note = bench()
    note.change('a')
    note.pause()
    note.change('ab')
    note.change('abc')
    note.pause()
    expect(note.asked).toEqual(['a'])
    await note.answer(true)
    expect(note.asked).toEqual(['a', 'abc'])
    await note.answer(true)
    expect(note.asked).toEqual(['a', 'abc'])
    expect(note.states.at(-1)).toBe('saved')
  })

  it('tells a refusal and stores on retry', async () => {
    const note = bench()
    note.change('risk')
    const first = note.flush()
    await note.answer(false)
    expect(await first).toBe(false)
    expect(note.states.at(-1)).toBe('failed')
    const second = note.flush()
    await note.answer(true)
    expect(await second).toBe(true)
    expect(note.asked).toEqual(['risk', 'risk'])
    expect(note.states.at(-1)).toBe('saved')
  })

  it('counts a rejected write as not stored', async () => {
    const states: SaveState[] = []
    const autosave = startAutosave({
      initial: '',
      revision: 1,
      save: () => Promise.reject(new Error('gone')),
      onState: (state) => states.push(state),
      schedule: () => () => {},
    })
    autosave.change('x')
    expect(await autosave.flush()).toBe(false)
    expect(states.at(-1)).toBe('failed')
  })

  it('stores nothing while an IME composes', async () => {
    const note = bench()
    note.compose(true)
    note.change('fx')
    note.change('fengxian')
    expect(note.waiting()).toBe(false)
    note.change('风险')
    note.compose(false)
    expect(note.waiting()).toBe(true)
    note.pause()
    await note.answer(true)
    expect(note.asked).toEqual(['风险'])
  })

  it('stores even a half composed text when it stops, and goes silent', async () => {
    const note = bench('old')
    note.compose(true)
    note.change('old fengxian')
    const stopped = note.stop()
    await note.answer(true)
    expect(await stopped).toBe(true)
    expect(note.asked).toEqual(['old fengxian'])
    expect(note.states).toEqual([])
  })

  it('asks for nothing when nothing changed or the change was taken back', async () => {
    const note = bench('same')
    expect(await note.flush()).toBe(true)
    note.change('same!')
    note.change('same')
    expect(await note.stop()).toBe(true)
    expect(note.asked).toEqual([])
    expect(note.waiting()).toBe(false)
  })
})
