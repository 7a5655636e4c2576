import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBackup } from '#lib/core/backup/read-backup.ts'
import type { BackupRow, SectionName } from '#lib/core/backup/sections.ts'
import { bundlesOf } from '#lib/core/export/groups.ts'
import type { Entry } from '#lib/core/export/model.ts'
import { renderFile } from '#lib/core/export/render-file.ts'
import { migrations } from '#lib/store/migrations/index.ts'
import { anyEntry } from '#tests/support/arbitraries.ts'
import { englishWords } from '#tests/support/export-words.ts'
import { json } from './format.ts'

const WORDS = englishWords()

async function exported(entries: Entry[]): Promise<string> {
  const [bundle] = bundlesOf(entries, 'everything', WORDS)
  const file = bundle && (await renderFile(json, bundle))
  return file?.ok ? file.value.text : ''
}

describe('JSON', () => {
  it('read as a backup gives every record as it was', async () => {
    const entries = fc.uniqueArray(anyEntry, { maxLength: 3, selector: ({ article }) => article.id })
    await fc.assert(
      fc.asyncProperty(entries, async (all) => {
        const back = new Map<SectionName, BackupRow[]>()
        const file = new Blob([await exported(all)]).stream()
        const result = await readBackup(
          file,
          migrations.length,
          (section, rows) => void back.set(section, [...(back.get(section) ?? []), ...rows]),
        )
        expect(result.ok).toBe(true)
        const byId = (rows: readonly object[] = []) => new Map(rows.map((row) => [JSON.stringify(row).slice(0, 2000), row]))
        expect(byId(back.get('articles'))).toEqual(byId(all.map(({ article }) => article)))
        expect(byId(back.get('texts'))).toEqual(byId(all.flatMap(({ text }) => (text ? [text] : []))))
        expect(byId(back.get('annotations'))).toEqual(byId(all.flatMap(({ annotations }) => annotations)))
      }),
      { numRuns: 30 },
    )
  })

  it('is one JSON document, the same each time', async () => {
    const [entries = []] = fc.sample(fc.array(anyEntry, { minLength: 3, maxLength: 3 }), { numRuns: 1, seed: 1 })
    const text = await exported(entries)
    expect(JSON.parse(text)).toMatchObject({ tickmark: 'backup', complete: true })
    expect(await exported(entries)).toBe(text)
  })
})
