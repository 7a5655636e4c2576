import { describe, expect, it } from 'vitest'
import type { AnnotationId } from '#lib/core/ids.ts'
import { aTarget } from '#tests/support/builders.ts'
import { type Deed, doAgain, type History, NO_HISTORY, record, type Step, takeBack } from './history.ts'

const id = 'annotation:a' as AnnotationId
const other = 'annotation:b' as AnnotationId
const having = (...steps: Step[]): History => steps.reduce(record, NO_HISTORY)
const note = (before: string, now: string, of = id): Step => ({ kind: 'edited', id: of, before: { note: before }, after: { note: now } })

describe('history', () => {
  it.each<[string, Step, Deed, Deed]>([
    ['making', { kind: 'made', id }, { kind: 'remove', id }, { kind: 'restore', id }],
    ['deleting', { kind: 'removed', id }, { kind: 'restore', id }, { kind: 'remove', id }],
    [
      'recolouring',
      { kind: 'edited', id, before: { colour: 'fact' }, after: { colour: 'risk' } },
      { kind: 'edit', id, edit: { colour: 'fact' } },
      { kind: 'edit', id, edit: { colour: 'risk' } },
    ],
    [
      'tagging',
      { kind: 'edited', id, before: { tags: [] }, after: { tags: ['净息差'] } },
      { kind: 'edit', id, edit: { tags: [] } },
      { kind: 'edit', id, edit: { tags: ['净息差'] } },
    ],
    [
      'placing again',
      { kind: 'placed', id, before: aTarget(), after: aTarget('信贷增速目标') },
      { kind: 'place', id, target: aTarget() },
      { kind: 'place', id, target: aTarget('信贷增速目标') },
    ],
  ])('%s is taken back and done again', (_, step, back, again) => {
    const undone = takeBack(having(step))
    expect(undone?.deed).toEqual(back)
    const redone = doAgain(undone?.next ?? NO_HISTORY)
    expect(redone?.deed).toEqual(again)
    expect(redone?.next).toEqual(having(step))
  })

  it('takes back in the reverse order', () => {
    const history = having({ kind: 'made', id }, note('', 'x'), { kind: 'removed', id })
    const first = takeBack(history)
    const second = takeBack(first?.next ?? NO_HISTORY)
    const third = takeBack(second?.next ?? NO_HISTORY)
    expect([first, second, third].map((step) => step?.deed.kind)).toEqual(['restore', 'edit', 'remove'])
    expect(takeBack(third?.next ?? NO_HISTORY)).toBeUndefined()
  })

  it('a note that was saved as it was typed is one step; another note, or anything between, is not', () => {
    expect(having(note('', '看'), note('看', '看四季度')).done).toEqual([note('', '看四季度')])
    expect(having(note('', 'a'), note('', 'b', other)).done).toHaveLength(2)
    expect(
      having(note('', 'a'), { kind: 'edited', id, before: { colour: 'fact' }, after: { colour: 'risk' } }, note('a', 'b')).done,
    ).toHaveLength(3)
  })

  it('something new ends what could be done again', () => {
    const undone = takeBack(having({ kind: 'made', id }))?.next ?? NO_HISTORY
    expect(doAgain(record(undone, { kind: 'removed', id: other }))).toBeUndefined()
  })

  it('forgets what is very long ago', () => {
    expect(having(...Array.from({ length: 300 }, (): Step => ({ kind: 'made', id }))).done).toHaveLength(100)
  })
})
