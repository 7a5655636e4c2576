import { describe, expect, it, vi } from 'vitest'
import { type Controls, type ControlsPorts, type ControlsScope, openControlsDoor, type StartControls } from './controls-door.ts'

const ports = {} as ControlsPorts

/** A door, and a background whose next answers are given: the second file `comes`, or is refused, or comes although it was refused. */
function aDoor(...answers: ('comes' | 'refused' | 'late')[]) {
  const scope: ControlsScope = {}
  const done: string[] = []
  const remove = vi.fn()
  const start = vi.fn<StartControls>(async () => ({ remove, fail: ({ kind }) => done.push(kind) }) as Partial<Controls> as Controls)
  const bring = vi.fn(async () => {
    await Promise.resolve()
    const answer = answers.shift() ?? 'refused'
    if (answer !== 'refused') scope.tickmarkControls?.(start)
    return answer === 'comes'
  })
  const door = openControlsDoor(scope, ports, bring)
  const need = (what: string) =>
    door.need(() => {
      done.push(what)
      return what
    })
  return { scope, door, need, done, start, bring, remove }
}

describe('the door to the controls', () => {
  it('brings nothing before somebody needs it', () => {
    const { door, bring } = aDoor('comes')
    expect(door.now()).toBeUndefined()
    expect(bring).not.toHaveBeenCalled()
  })

  it('brings them once, and does in order what was asked for meanwhile', async () => {
    const { door, need, done, bring, start } = aDoor('comes')
    door.warm()
    expect(await Promise.all([need('a selection'), need('a click'), need('a key')])).toEqual(['a selection', 'a click', 'a key'])
    expect(done).toEqual(['a selection', 'a click', 'a key'])
    expect(bring).toHaveBeenCalledTimes(1)
    expect(start).toHaveBeenCalledExactlyOnceWith(ports)
  })

  it('does at once what is asked for when they are there', async () => {
    const { door, need, done, bring } = aDoor('comes')
    await need('first')
    void need('second')
    expect(done).toEqual(['first', 'second'])
    door.warm()
    expect(bring).toHaveBeenCalledTimes(1)
  })

  it.each([
    [['refused', 'comes'], 'done', 2],
    [['late'], 'done', 1],
    [['refused', 'refused', 'comes'], undefined, 2],
  ] as const)('the background answers %j: %s', async (answers, expected, tries) => {
    const { need, bring } = aDoor(...answers)
    expect(await need('done')).toBe(expected)
    expect(bring).toHaveBeenCalledTimes(tries)
  })

  it('what could not be had is tried again at the next need', async () => {
    const { need, done } = aDoor('refused', 'refused', 'comes')
    await need('lost')
    await need('done')
    expect(done).toEqual(['done'])
  })

  it('a file that could not start is no file: the next need tries again', async () => {
    const { need, start, done } = aDoor('comes', 'comes', 'comes')
    start.mockRejectedValueOnce(new Error('cut off')).mockRejectedValueOnce(new Error('cut off'))
    expect(await need('first')).toBeUndefined()
    expect(await need('second')).toBe('second')
    expect(done).toEqual(['second'])
  })

  it('a second file in the same page changes nothing', async () => {
    const { scope, door, need, start } = aDoor('comes')
    await need('first')
    const controls = door.now()
    scope.tickmarkControls?.(start)
    expect(start).toHaveBeenCalledTimes(1)
    expect(door.now()).toBe(controls)
  })

  it('closed while they were on their way: they are taken away again, and nothing is done', async () => {
    const { scope, door, need, done, remove } = aDoor('comes')
    const asked = need('a selection')
    door.stop()
    expect(await asked).toBeUndefined()
    expect(done).toEqual([])
    expect(scope.tickmarkControls).toBeUndefined()
    expect(remove).not.toHaveBeenCalled()
  })

  it('closed while they were starting: they are taken away again', async () => {
    const { door, need, start, remove } = aDoor('comes')
    let finish = () => {}
    const made = { remove } as Partial<Controls> as Controls
    start.mockImplementationOnce(() => new Promise((resolve) => (finish = () => resolve(made))))
    const asked = need('a selection')
    await vi.waitFor(() => expect(start).toHaveBeenCalled())
    door.stop()
    finish()
    expect(await asked).toBeUndefined()
    expect(remove).toHaveBeenCalledTimes(1)
  })

  it('a door that was opened after it is left alone', () => {
    const { scope, door } = aDoor()
    const next = vi.fn()
    scope.tickmarkControls = next
    door.stop()
    expect(scope.tickmarkControls).toBe(next)
  })
})
