import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { KINDS } from '../../kinds.ts'
import { nameEntries } from '../../name-entries.ts'
import type { SourceRecord } from '../../record.ts'
import { ADDED_NAMES, COLLISIONS } from '../../reviewed.ts'
import { SOURCES } from '../index.ts'
import { base } from './source.ts'

const records = JSON.parse(readFileSync(new URL('institutions.json', import.meta.url), 'utf8')) as SourceRecord[]
const ids = new Set(records.map((record) => record.id))

describe('base list', () => {
  it('is registered and counted', () => {
    expect(SOURCES).toContain(base)
    expect(records).toHaveLength(base.count)
    expect(ids.size).toBe(base.count)
  })

  it('has plain ids, known kinds and links that lead somewhere', () => {
    for (const { id, type, parent, successor } of records) {
      expect(id).toMatch(/^[a-z0-9-]+$/)
      expect(KINDS).toContain(type)
      for (const link of [parent, successor]) if (link !== undefined) expect(ids).toContain(link)
    }
  })

  it('leaves no contested name undecided', () => {
    const { collisions } = nameEntries(records, [], COLLISIONS)
    expect(collisions.filter((collision) => !collision.winner)).toEqual([])
    expect(new Set(collisions.map((collision) => collision.key))).toEqual(new Set(Object.keys(COLLISIONS)))
  })

  it('has only reviewed decisions about institutions it knows', () => {
    for (const id of [...Object.values(COLLISIONS), ...Object.keys(ADDED_NAMES)]) expect(ids).toContain(id)
  })
})
