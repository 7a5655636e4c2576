import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCsv, renderCsv } from '#lib/core/text/csv.ts'
import { MOST_OWN, readOwnList, writeOwnList } from './own-list.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const names = (text: string) => {
  const list = readOwnList(bytes(text))
  return list.ok ? list.value.map(({ name, kind, aliases }) => [name, kind, ...aliases].join('/')) : list.error
}

describe('reading a list', () => {
  it.each([
    ['headings in English', 'name,kind,aliases\n澄湖资本,pevc,澄湖|Chenghu', ['澄湖资本/pevc/澄湖/Chenghu']],
    ['headings in Chinese, other order, mark of UTF-8', '\ufeff别名,名称\n澄湖；Chenghu,澄湖资本', ['澄湖资本/company/澄湖/Chenghu']],
    ['no headings', '澄湖资本\r\n云帆资本\r\n', ['澄湖资本/company', '云帆资本/company']],
    [
      'quotes, commas and lines inside',
      'name,aliases\n"Bay, Hill & Co","Bay ""B"" Hill|BHC"\n',
      ['Bay, Hill & Co/company/Bay "B" Hill/BHC'],
    ],
    ['empty lines', '\n\n澄湖资本,,\n,,\n', ['澄湖资本/company']],
    ['an alias twice, the name itself, one character', 'name,aliases\n澄湖资本,澄湖|澄湖資本|澄湖|湖', ['澄湖资本/company/澄湖']],
    ['a guarded formula is the text it was', "name\n'=Equal Holdings\n", ['=Equal Holdings/company']],
    ['a formula is text', 'name\n"=HYPERLINK(""http://x.example"")"\n', ['=HYPERLINK("http://x.example")/company']],
    ['invisible characters', 'name\n澄\u200b湖\u0000资本\n', ['澄 湖 资本/company']],
    ['nothing', 'name,kind\n', { kind: 'list-unreadable', reason: 'empty', line: 0 }],
    ['a quote left open', 'name\n"澄湖资本\n云帆\n', { kind: 'list-unreadable', reason: 'quotes', line: 0 }],
    ['a row without a name', 'name,kind\n澄湖资本,pevc\n\n,bank\n', { kind: 'list-unreadable', reason: 'name', line: 4 }],
    ['a name as long as a page', `name\n${'长'.repeat(101)}\n`, { kind: 'list-unreadable', reason: 'name', line: 2 }],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it('refuses broken UTF-8 and takes UTF-16', () => {
    expect(readOwnList(Uint8Array.of(0x6e, 0x61, 0xff, 0xfe, 0x41))).toEqual({
      ok: false,
      error: { kind: 'list-unreadable', reason: 'encoding', line: 0 },
    })
    const utf16 = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from('澄湖资本', (unit) => unit.charCodeAt(0)).buffer)])
    expect(readOwnList(utf16)).toMatchObject({ ok: true, value: [{ name: '澄湖资本' }] })
  })

  it('refuses 200,000 rows whole', () => {
    const rows = Array.from({ length: 200_000 }, (_, i) => `机构${i},company,别名${i}`).join('\n')
    expect(readOwnList(bytes(`name,kind,aliases\n${rows}`))).toEqual({ ok: false, error: { kind: 'list-too-long', limit: MOST_OWN } })
  })
})

describe('writing a list', () => {
  it('guards what a spreadsheet would run', () => {
    const text = writeOwnList([
      { name: '=cmd()', kind: 'bank', aliases: ['+1', '-2', '@x'], tickers: [{ exchange: 'NYSE', symbol: 'BH' }] },
    ])
    expect(text).toBe("\ufeffname,kind,aliases,tickers\r\n'=cmd(),bank,'+1|-2|@x,NYSE:BH\r\n")
  })

  it('is read back as it was', () => {
    const list = [
      { name: '澄湖资本', kind: 'pevc', aliases: ['澄湖', '=湖'], tickers: [] },
      { name: '"Bay", Hill', kind: 'bank', aliases: [], tickers: [{ exchange: 'HKEX', symbol: '00005' }] },
    ] as const
    expect(readOwnList(bytes(writeOwnList(list)))).toEqual({ ok: true, value: list })
  })

  it('any cells come back', () => {
    const cell = fc.string({ maxLength: 12 }).map((text) => text.trim())
    // A leading apostrophe before a formula sign is the guard itself, and rows without content are left out.
    const kept = cell.filter((text) => !/^'[=+\-@]/.test(text))
    fc.assert(
      fc.property(fc.array(fc.array(kept, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), (rows) => {
        const back = parseCsv(renderCsv(rows))
        expect(back?.map(({ cells }) => cells)).toEqual(rows.filter((row) => row.some((text) => text !== '')))
      }),
    )
  })
})
