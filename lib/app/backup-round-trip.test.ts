import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SECTIONS } from '#lib/core/backup/sections.ts'
import { aTestApp, type TestApp } from '#tests/support/app.ts'
import { anyLibrary, type Library } from '#tests/support/arbitrary-library.ts'
import { everything, good } from '#tests/support/imports.ts'

async function holding(library: Library): Promise<TestApp> {
  const at = aTestApp()
  for (const table of at.db.tables) await table.bulkPut([...library[table.name as keyof Library]])
  for (const { name, value } of library.settings) at.settings.set(String(name), value)
  return at
}

describe('import(export(db)) = db', () => {
  it('a random library has rows in every section', () => {
    const met = new Set<string>()
    for (const library of fc.sample(anyLibrary, { numRuns: 60, seed: 7 }))
      for (const [section, rows] of Object.entries(library)) if (rows.length > 0) met.add(section)
    expect([...met].sort()).toEqual(Object.keys(SECTIONS).sort())
  })

  it.each(['replace', 'merge'] as const)('by %s into an empty browser, for any library', async (mode) => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (library) => {
        const at = await holding(library)
        const { content } = await good(at.app.backUp())
        const there = aTestApp()
        await good(there.app.restoreBackup(await good(there.app.openBackup(content)), mode))
        expect(await everything(there.db)).toEqual(await everything(at.db))
        expect([...there.settings]).toEqual([...at.settings])
      }),
      { numRuns: 25 },
    )
  })

  it('by replace over any other library', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, anyLibrary, async (library, other) => {
        const [at, there] = [await holding(library), await holding(other)]
        const { content } = await good(at.app.backUp())
        await good(there.app.restoreBackup(await good(there.app.openBackup(content)), 'replace'))
        expect(await everything(there.db)).toEqual(await everything(at.db))
        expect([...there.settings]).toEqual([...at.settings])
      }),
      { numRuns: 15 },
    )
  })

  it('a merge of what is here already changes nothing, for any library', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (library) => {
        const at = await holding(library)
        const before = await everything(at.db)
        const { content } = await good(at.app.backUp())
        await good(at.app.restoreBackup(await good(at.app.openBackup(content)), 'merge'))
        expect(await everything(at.db)).toEqual(before)
      }),
      { numRuns: 15 },
    )
  })
})
