import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { aContent } from '#tests/support/builders.ts'
import { contentSchema } from './schemas.ts'

describe('an article as a message', () => {
  it('arrives with all that its blocks say: tables keep their cells and headers', () => {
    const blocks = [
      { kind: 'title', start: 0, end: 3 },
      { kind: 'list-item', start: 4, end: 8, level: 2 },
      { kind: 'table-row', start: 9, end: 14, cells: [9, 12], header: true },
    ] as const
    expect(v.parse(contentSchema, aContent({ blocks })).blocks).toEqual(blocks)
  })
})
