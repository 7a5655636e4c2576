// Records → the display file: one line of text per institution, in id order, in blocks that are decoded on demand.
import { TEXT_VERSION } from '#lib/core/text/fold.ts'
import { BLOCK, FIELD, impliedId, packTickers } from './directory-line.ts'
import { NAMES_MAGIC, pack } from './format.ts'
import { KINDS } from './kinds.ts'
import { withoutLegalEn } from './legal-forms.ts'
import type { SourceRecord } from './record.ts'
import { keyOf } from './stream.ts'

/** What newspapers call a house with a long Chinese name: its first sure alias of two to six characters; '' when there is none. */
function shortZh({ name: { zh = '' }, aliases, ambiguous = [] }: SourceRecord): string {
  const formal = zh.endsWith('公司')
  if (!formal && zh.length < 8) return ''
  const unsure = new Set(ambiguous.map(({ alias }) => alias))
  const fits = (alias: string): boolean => /^[\u4e00-\u9fff]{2,6}$/.test(alias) && alias.length < zh.length - 1 && !unsure.has(alias)
  return aliases.zh?.find((alias) => fits(alias) && alias.length > (formal ? 1 : 2)) ?? ''
}

function lineOf(record: SourceRecord, withId: boolean): string {
  const tickers = record.tickers.map(({ ex, sym }) => ({ exchange: ex, symbol: sym }))
  const written = record.name.en ?? ''
  // Listed firms are known without "Co., Ltd."; where the id is made from the name, the name stays whole.
  const en =
    impliedId(written, tickers) !== record.id || /^(cn|hk)-\d/.test(record.id)
      ? written.slice(0, withoutLegalEn(keyOf(written)).length)
      : written
  const fields = [
    !withId && impliedId(en, tickers) === record.id ? '' : record.id,
    record.name.zh ?? '',
    en,
    String.fromCharCode(0x61 + KINDS.indexOf(record.type)),
    record.country ?? '',
    packTickers(tickers),
    record.parent ?? '',
    record.successor ?? '',
    shortZh(record),
  ]
  return fields.join(FIELD).replace(/\t+$/, '')
}

/** `records` must be sorted by id. */
export function packDirectory(records: readonly SourceRecord[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  const blocks: Uint8Array[] = []
  for (let i = 0; i < records.length; i += BLOCK) {
    const lines = records.slice(i, i + BLOCK).map((record, k) => lineOf(record, k === 0))
    blocks.push(encoder.encode(lines.join('\n')))
  }
  const offsets = new Uint32Array(blocks.length + 1)
  blocks.forEach((block, i) => {
    offsets[i + 1] = (offsets[i] ?? 0) + block.length
  })
  const text = new Uint8Array(offsets[blocks.length] ?? 0)
  blocks.forEach((block, i) => {
    text.set(block, offsets[i])
  })
  return pack(NAMES_MAGIC, TEXT_VERSION, [offsets, text])
}
