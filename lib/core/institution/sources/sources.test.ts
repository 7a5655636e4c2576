import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { KINDS } from '../kinds.ts'
import { nameEntries } from '../name-entries.ts'
import type { SourceRecord } from '../record.ts'
import { ADDED_NAMES, COLLISIONS, DROPPED_NAMES } from '../reviewed.ts'
import { SOURCES } from './index.ts'

const FOLDER = new URL('./', import.meta.url)
const recordsOf = (id: string): SourceRecord[] => JSON.parse(readFileSync(new URL(`${id}/institutions.json`, FOLDER), 'utf8'))
const all = SOURCES.flatMap(({ id }) => recordsOf(id))
const ids = new Set(all.map(({ id }) => id))

describe.each(SOURCES)('the list $id', ({ id, label, licence, origin, retrieved, count }) => {
  const records = recordsOf(id)

  it('says what it is, whose, from when and how long', () => {
    for (const words of [label, licence, origin]) expect(words).not.toBe('')
    expect(retrieved).toMatch(/^20\d\d-\d\d-\d\d$/)
    expect(records).toHaveLength(count)
  })

  it('has plain ids, known kinds, names, and links that lead somewhere', () => {
    for (const { id: own, type, name, parent, successor } of records) {
      expect(own).toMatch(/^[a-z0-9-]+$/)
      expect(KINDS).toContain(type)
      expect(name.zh || name.en).toBeTruthy()
      for (const link of [parent, successor]) if (link !== undefined) expect(ids).toContain(link)
    }
  })
})

describe('all lists', () => {
  it('are registered', () => {
    const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(SOURCES.map(({ id }) => id).sort()).toEqual(folders.map(({ name }) => name).sort())
    expect(existsSync(new URL('LICENCE.md', FOLDER))).toBe(true)
  })

  it('have every institution once', () => {
    expect(ids.size).toBe(all.length)
  })

  it('leave no contested name undecided', () => {
    const { collisions } = nameEntries(all, [], COLLISIONS)
    expect(collisions.filter((collision) => !collision.winner)).toEqual([])
    expect(new Set(collisions.map((collision) => collision.key))).toEqual(new Set(Object.keys(COLLISIONS)))
  })

  it('have only reviewed decisions about institutions they know', () => {
    for (const id of [...Object.values(COLLISIONS), ...Object.keys(ADDED_NAMES), ...Object.keys(DROPPED_NAMES)]) expect(ids).toContain(id)
  })
})
