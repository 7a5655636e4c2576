import { describe, expect, it } from 'vitest'
import { sourceOf } from '#lib/core/import/identify.ts'
import { LARGEST_FILE } from '#lib/core/import/limits.ts'
import { readText } from '#lib/core/import/read-text.ts'

const NOW = '2026-11-20T08:00:00.000Z'

describe('hostile files', () => {
  it.each([
    [
      'cut short',
      '{"@context":"http://www.w3.org/ns/anno.jsonld","items":[{"id":"https://a.example',
      { kind: 'file-unreadable', reason: 'truncated' },
    ],
    ['nothing of it', '{"export_userid":"x","annotations":7}', { kind: 'file-unreadable', reason: 'format' }],
    ['nested without end', `{"export_userid":1,"annotations":[${'['.repeat(5000)}${']'.repeat(5000)}]}`, { kind: 'file-unreadable' }],
    ['a quote without end', 'Highlight,Title\n"never closed', { kind: 'file-unreadable', reason: 'truncated' }],
    ['no highlight column', 'Highlight,Title,x\n'.replace('Highlight', 'highlight '), undefined],
  ])('%s', (_, text, error) => {
    const source = sourceOf(text)
    const result = source?.read(text, NOW)
    if (error) expect(result).toMatchObject({ ok: false, error })
    else expect(result?.ok ?? true).toBe(true)
  })

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'nonsense'])('no page of the web: %s', (uri) => {
    const text = JSON.stringify({
      client_version: 1,
      annotations: [{ uri, target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'x' }] }] }],
    })
    expect(sourceOf(text)?.read(text, NOW)).toMatchObject({ value: { items: [], refused: [{ reason: 'no-address' }] } })
  })

  it('more items than there may be', () => {
    const text = `Highlight,Title\n${'x,y\n'.repeat(200_001)}`
    expect(sourceOf(text)?.read(text, NOW)).toMatchObject({ ok: false, error: { kind: 'file-too-large', what: 'rows' } })
  })

  it.each([
    [
      'wrong types everywhere',
      {
        annotations: [
          { id: 1, uri: 2, text: [], tags: 'x', target: [{ selector: [null, 1, { type: 'TextQuoteSelector', exact: 5 }] }], document: [] },
        ],
        client_version: 1,
      },
    ],
    [
      'a prototype',
      JSON.parse(
        '{"client_version":1,"annotations":[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"uri":"https://a.example","target":[]}]}',
      ),
    ],
  ])('%s: refused, nothing broken', (_, file) => {
    const text = JSON.stringify(file)
    expect(sourceOf(text)?.read(text, NOW)).toMatchObject({ ok: true, value: { items: [] } })
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it.each([
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0x00]), { ok: true, value: 'a' }],
    ['GBK', new Uint8Array([0xd6, 0xd0]), { ok: false, error: { kind: 'file-unreadable', reason: 'encoding' } }],
  ])('%s', (_, bytes, result) => expect(readText(bytes)).toMatchObject(result))

  it('too many bytes', () =>
    expect(readText({ length: LARGEST_FILE + 1 } as Uint8Array)).toMatchObject({ ok: false, error: { kind: 'file-too-large' } }))
})
