import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Result } from '#lib/core/result.ts'
import { anyEntry, nastyString } from '#tests/support/arbitraries.ts'
import { anAnnotation, anArticle, TEXT } from '#tests/support/builders.ts'
import { type BackupPart, compressed, encodeBackup } from './container.ts'
import { BACKUP_LIMITS, type BackupLimits, type BackupSummary, readBackup } from './read-backup.ts'
import type { BackupRow, SectionName } from './sections.ts'

const HEAD = { schema: 2, app: '0.1.0', createdAt: '2026-11-20T08:00:00.000Z' }
type Rows = Partial<Record<SectionName, BackupRow[]>>

const partsOf = (rows: Rows): BackupPart[] =>
  Object.entries(rows).map(([section, all]) => ({ section: section as SectionName, rows: [all.slice(0, 1), all.slice(1)] }))

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer())
}
const packed = (rows: Rows): Promise<Uint8Array<ArrayBuffer>> => bytesOf(compressed(encodeBackup(HEAD, partsOf(rows))))
async function plain(rows: Rows): Promise<string> {
  let text = ''
  for await (const piece of encodeBackup(HEAD, partsOf(rows))) text += piece
  return text
}

/** A stream in uneven pieces, so that lines and characters are cut. */
function streamOf(bytes: Uint8Array, piece = 1013): ReadableStream<Uint8Array> {
  let at = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.slice(at, at + piece))
      at += piece
    },
  })
}

async function read(file: Uint8Array | string, limits?: BackupLimits): Promise<{ result: Result<BackupSummary>; rows: Rows }> {
  const rows: Rows = {}
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  const visit = (section: SectionName, batch: readonly BackupRow[]): void => {
    rows[section] = [...(rows[section] ?? []), ...batch]
  }
  return { result: await readBackup(streamOf(bytes), 2, visit, limits), rows }
}

const FULL: Rows = {
  settings: [{ name: 'settings', lastColour: 'risk', future: { kept: true } }],
  articles: [{ ...anArticle(), somethingNew: 1 }],
  texts: [{ articleId: 'article:a1', text: TEXT, blocks: [{ kind: 'title', start: 0, end: 4 }] }],
  annotations: [{ ...anAnnotation() }, { ...anAnnotation({ note: '注'.repeat(3000) }), id: 'annotation:n2' }],
  deletions: [{ id: 'annotation:n3', kind: 'annotation', deletedAt: '2026-11-20T08:00:00.000Z', record: { ...anAnnotation() } }],
  corrections: [],
  watches: [{ key: 'cn-600000', name: '浦发银行', createdAt: '2026-11-20T08:00:00.000Z' }],
}

describe('a backup', () => {
  it.each(['packed', 'plain'] as const)('%s gives back every row, with fields we do not know', async (kind) => {
    const { result, rows } = await read(kind === 'packed' ? await packed(FULL) : await plain(FULL))
    expect(result).toEqual({
      ok: true,
      value: { ...HEAD, counts: { settings: 1, articles: 1, texts: 1, annotations: 2, deletions: 1, watches: 1 }, unknown: [] },
    })
    const { corrections: _, ...there } = FULL
    expect(rows).toEqual(there)
  })

  it('is the same for any records', async () => {
    const entries = fc.uniqueArray(anyEntry, { maxLength: 4, selector: ({ article }) => article.id })
    await fc.assert(
      fc.asyncProperty(entries, nastyString, async (all, name) => {
        const rows: Rows = {
          articles: all.map(({ article }) => ({ ...article })),
          texts: all.flatMap(({ text }) => (text ? [{ ...text }] : [])),
          annotations: all.flatMap(({ annotations }) => annotations.map((annotation) => ({ ...annotation }))),
          settings: [{ name }],
        }
        const back = await read(await packed(rows))
        expect(back.result.ok).toBe(true)
        expect({ articles: [], texts: [], annotations: [], ...back.rows }).toEqual(rows)
      }),
      { numRuns: 30 },
    )
  })

  it('is one JSON document', async () => {
    const document = JSON.parse(await plain(FULL))
    expect(document).toMatchObject({ tickmark: 'backup', version: 1, complete: true, total: 7 })
    expect(document.sections[1]).toMatchObject({ section: 'articles', count: 1, rows: FULL.articles })
  })

  it('of nothing is a backup', async () => expect((await read(await packed({}))).result).toMatchObject({ ok: true, value: { counts: {} } }))
})

describe('a damaged file', () => {
  it('packed: no changed byte goes unseen', async () => {
    const bytes = await packed(FULL)
    for (let at = 0; at < bytes.length; at++) {
      const flipped = bytes.slice()
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8))
      const { result, rows } = await read(flipped)
      // What gzip's own head says about time and system is not part of what is stored.
      if (result.ok) expect([at < 10, rows]).toEqual([true, (await read(bytes)).rows])
      else expect(result.error.kind).toMatch(/^file-/)
    }
  })

  it('plain: no changed letter or digit of a row goes unseen', async () => {
    const text = await plain(FULL)
    for (let at = text.indexOf('\n') + 1; at < text.lastIndexOf('\n]'); at += 7) {
      const unit = text.charAt(at)
      const changed = `${text.slice(0, at)}${unit === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`
      const { result } = await read(changed)
      expect([at, unit, result.ok && result.value.unknown.length === 0]).toEqual([at, unit, false])
    }
  })

  it('cut anywhere is refused', async () => {
    for (const file of [await packed(FULL), new TextEncoder().encode(await plain(FULL))])
      for (let end = 0; end < file.length - 1; end += Math.ceil(file.length / 60)) {
        const { result } = await read(file.slice(0, end))
        expect(result).toMatchObject({ ok: false, error: { kind: 'file-unreadable' } })
      }
  })

  it.each([
    ['a cut packed file', async () => (await packed(FULL)).slice(0, -20), { reason: 'truncated' }],
    ['a cut plain file', async () => (await plain(FULL)).slice(0, -60), { reason: 'truncated' }],
    ['a row too many', async () => (await plain(FULL)).replace('"count":2', '"count":1'), { reason: 'count', section: 'annotations' }],
    ['a changed word', async () => (await plain(FULL)).replace('江海财经', '江湖财经'), { reason: 'damaged', section: 'articles' }],
    [
      'a row of another shape',
      async () => (await plain(FULL)).replace('"colour":"figure"', '"colour":"pink"'),
      { reason: 'format', line: 12, section: 'annotations', row: 1 },
    ],
    [
      'an address that is a script',
      async () => (await plain(FULL)).replaceAll('"url":"https://', '"url":"javascript://'),
      { reason: 'format' },
    ],
    ['another kind of file', async () => '{"annotations":[]}\n', { reason: 'format', line: 1 }],
    ['an empty file', async () => '', { reason: 'format' }],
    ['words', async () => 'hello', { reason: 'format', line: 1 }],
    ['another encoding', async () => new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), { reason: 'encoding' }],
  ])('%s: what is wrong', async (_, make, error) => {
    expect((await read(await make())).result).toMatchObject({ ok: false, error: { kind: 'file-unreadable', ...error } })
  })
})

describe('a hostile file', () => {
  const head = '{"tickmark":"backup","version":1,"schema":2,"app":"","createdAt":"","sections":[\n{"section":"watches","rows":[\n'
  const limits = { ...BACKUP_LIMITS, rows: 1000, line: 10_000, bytes: 40_000_000 }

  it.each([
    [
      'rows without end',
      () => `${head}${'{"key":"a","name":"b","createdAt":"2026-11-20T08:00:00.000Z"},\n'.repeat(1100)}`,
      { what: 'rows' },
    ],
    ['a line without end', () => `${head}${'x'.repeat(20_000)}`, { what: 'line' }],
    ['nesting without end', () => `${head}${'['.repeat(5000)}\n`, { kind: 'file-unreadable', reason: 'format', line: 3 }],
    ['a newer layout', () => head.replace('"version":1', '"version":2'), { kind: 'file-newer', found: 2, known: 1 }],
    ['a newer database', () => head.replace('"schema":2', '"schema":9'), { kind: 'file-newer', found: 9, known: 2 }],
  ])('%s', async (_, make, error) => {
    expect((await read(make(), limits)).result).toMatchObject({ ok: false, error })
  })

  it('a zip bomb is stopped while it unpacks', async () => {
    async function* zeros(): AsyncGenerator<string> {
      for (let count = 0; count < 80; count++) yield '\n'.repeat(1_000_000)
    }
    const bomb = await bytesOf(compressed(zeros()))
    expect(bomb.length).toBeLessThan(200_000)
    expect((await read(bomb)).result).toMatchObject({ ok: false, error: { kind: expect.stringMatching(/^file-(unreadable|too-large)$/) } })
  })

  it('a prototype is not changed', async () => {
    const row = '{"name":"a","__proto__":{"polluted":1},"deep":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}'
    const { rows } = await read(
      (await plain({ settings: [{ name: 'x' }] })).replace(/\{"name":"x"\}/, row).replace(/"sum":"\w+"/, `"sum":"${await sumOf(row)}"`),
    )
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(Object.getPrototypeOf(rows.settings?.[0]?.['deep'])).toBe(Object.prototype)
    expect(JSON.stringify(rows.settings)).not.toContain('__proto__')
  })
})

async function sumOf(row: string): Promise<string> {
  const { checksumOf } = await import('#lib/core/text/crc32.ts')
  return checksumOf(`${row}\n`)
}
