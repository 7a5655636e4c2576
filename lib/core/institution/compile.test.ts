import { describe, expect, it } from 'vitest'
import { institutionId } from '#lib/core/ids.ts'
import { compile } from './compile.ts'
import { openDirectory } from './directory.ts'
import { findMentions } from './find-mentions.ts'
import { openGazetteer } from './gazetteer.ts'
import type { SourceRecord } from './record.ts'

const record = (id: string, zh: string, en: string, extra: Partial<SourceRecord> = {}): SourceRecord => ({
  id,
  name: { zh, en },
  type: 'company',
  aliases: { zh: [zh], en: [en] },
  tickers: [],
  country: 'CN',
  ...extra,
})

const RECORDS: readonly SourceRecord[] = [
  record('cn-999901', '海棠电气', 'Haitang Electric', { tickers: [{ ex: 'SSE', sym: '999901' }], parent: 'haitang-group' }),
  record('haitang-group', '海棠控股集团', 'Haitang Group', { successor: 'cn-999901' }),
  record('lumen-and-co', '流明', 'Lumen & Co', {
    tickers: [{ ex: 'NYSE', sym: 'LMN' }],
    country: 'US',
    ambiguous: [{ alias: '流明', why: 'common' }],
  }),
  record('zh-abc123', '山茶花银行', '', { type: 'bank', aliases: { zh: ['山茶花银行', '山茶花银行股份有限公司'] } }),
]

const compiled = compile(RECORDS, ['海棠电气化铁路'], {})
const bufferOf = (bytes: Uint8Array<ArrayBuffer>): ArrayBuffer => bytes.slice().buffer

describe('compile', () => {
  it('gives the same bytes in whatever order the records come', () => {
    const again = compile([...RECORDS].reverse(), ['海棠电气化铁路'], {})
    expect(again.matcher).toEqual(compiled.matcher)
    expect(again.names).toEqual(compiled.names)
  })

  it('refuses an id that is used twice', () => {
    expect(() => compile([...RECORDS, record('haitang-group', '别的', 'Other')], [], {})).toThrow('twice')
  })

  it('gives a contested name to nobody until it is decided', () => {
    const rival = record('rival', '海棠电气', 'Rival')
    const open = compile([...RECORDS, rival], [], {})
    expect(open.report.collisions).toEqual([{ key: '海棠电气', ids: ['cn-999901', 'rival'] }])
    const found = findMentions(openGazetteer(bufferOf(open.matcher)), '调研\n机构调研了海棠电气、等公司')
    expect(found.filter((mention) => mention.institution)).toEqual([])
    const decided = compile([...RECORDS, rival], [], { 海棠电气: 'rival' })
    expect(decided.report.collisions[0]?.winner).toBe('rival')
    expect(findMentions(openGazetteer(bufferOf(decided.matcher)), '海棠电气上涨')[0]?.institution).toBe('rival')
  })

  it('stores no name that is another one with its legal form', () => {
    expect(compiled.report.names).toBe(8)
  })
})

describe('directory', () => {
  const directory = openDirectory(bufferOf(compiled.names))

  it('shows what was compiled', () => {
    expect(directory.get(institutionId('cn-999901'))).toEqual({
      id: 'cn-999901',
      nameZh: '海棠电气',
      nameEn: 'Haitang Electric',
      kind: 'company',
      tickers: [{ symbol: '999901', exchange: 'SSE' }],
      country: 'CN',
      parent: 'haitang-group',
    })
    expect(directory.get(institutionId('haitang-group'))?.successor).toBe('cn-999901')
    expect(directory.get(institutionId('zh-abc123'))?.kind).toBe('bank')
  })

  it('knows nothing of other releases', () => {
    expect(directory.get(institutionId('gone'))).toBeUndefined()
    expect(directory.get(institutionId('zzz'))).toBeUndefined()
  })
})

describe('opening', () => {
  const broken = (bytes: Uint8Array, at: number, value: number): ArrayBuffer => {
    const copy = bytes.slice()
    copy[at] = value
    return copy.buffer as ArrayBuffer
  }

  it.each([
    ['wrong magic', broken(compiled.matcher, 0, 0), 'wrong magic'],
    ['another format', broken(compiled.matcher, 4, 99), 'format 99'],
    ['another folding', broken(compiled.matcher, 8, 99), 'text version 99'],
    ['cut short', compiled.matcher.slice(0, 400).buffer as ArrayBuffer, 'cut short'],
    ['empty', new ArrayBuffer(0), 'too short'],
  ])('%s is refused', (_, buffer, message) => {
    expect(() => openGazetteer(buffer)).toThrow(message)
  })

  it('refuses the other file', () => {
    expect(() => openDirectory(bufferOf(compiled.matcher))).toThrow('wrong magic')
  })
})

describe('gazetteer', () => {
  const gazetteer = openGazetteer(bufferOf(compiled.matcher))
  const number = gazetteer.byTicker('CN:999901') ?? -1

  it('finds tickers by code and by symbol', () => {
    expect(gazetteer.id(number)).toBe('cn-999901')
    expect(gazetteer.id(gazetteer.byTicker('US:LMN') ?? -1)).toBe('lumen-and-co')
    expect(gazetteer.byTicker('US:NONE')).toBeUndefined()
  })

  it('tells kind, country and parent', () => {
    expect(gazetteer.kind(number)).toBe('company')
    expect(gazetteer.country(number)).toBe('CN')
    expect(gazetteer.id(gazetteer.parent(number) ?? -1)).toBe('haitang-group')
  })
})
