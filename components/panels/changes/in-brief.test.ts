import { expect, it } from 'vitest'
import { inBrief } from './in-brief.ts'

const long = 'a'.repeat(100)

it('keeps what is beside a change and leaves out the rest', () => {
  const brief = inBrief([
    { kind: 'same', text: long },
    { kind: 'out', text: long },
    { kind: 'same', text: long },
    { kind: 'in', text: 'x' },
    { kind: 'same', text: ' end' },
  ])
  expect(brief.map(({ text }) => text.length)).toEqual([37, 100, 73, 1, 4])
})
