// What is shown of an institution, looked up by id in the compiled display file. Opening reads the header only.
import { type InstitutionId, institutionId } from '#lib/core/ids.ts'
import { TEXT_VERSION } from '#lib/core/text/fold.ts'
import { FIELD, impliedId, unpackTickers } from './directory-line.ts'
import { NAMES_MAGIC, unpack } from './format.ts'
import { KINDS } from './kinds.ts'
import type { Institution } from './model.ts'
import { keyOf } from './stream.ts'

export interface Directory {
  /** The institution, or undefined for an id of another release. */
  get(id: InstitutionId): Institution | undefined
  /** Institutions whose Chinese or English name or ticker holds the words: whole names first, then beginnings, then the shorter. */
  search(words: string, limit: number): readonly Institution[]
}

function institutionOf(line: string): Institution {
  const [id = '', zh = '', en = '', kind = 'a', country = '', tickers = '', parent = '', successor = '', shortZh = ''] = line.split(FIELD)
  const listed = unpackTickers(tickers)
  return {
    id: institutionId(id || impliedId(en, listed)),
    ...(zh && { nameZh: zh }),
    ...(en && { nameEn: en }),
    kind: KINDS[kind.charCodeAt(0) - 0x61] ?? 'company',
    tickers: listed,
    ...(country && { country }),
    ...(parent && { parent: institutionId(parent) }),
    ...(successor && { successor: institutionId(successor) }),
    ...(shortZh && { shortZh }),
  }
}

/** Opens `public/data/institutions.bin`. Throws on a file of another kind or version. Blocks of 16 are decoded once, when asked for. */
export function openDirectory(names: ArrayBuffer): Directory {
  const [first, second] = unpack(names, NAMES_MAGIC, TEXT_VERSION, 'institution names')
  if (!first || !second) throw new Error('institution names: sections missing')
  const offsets = new Uint32Array(names, first.offset, first.length / 4)
  const text = new Uint8Array(names, second.offset, second.length)
  const decoder = new TextDecoder()
  const decoded = new Map<number, Map<string, Institution>>()
  const blocks = offsets.length - 1

  const textOf = (block: number): string => decoder.decode(text.subarray(offsets[block], offsets[block + 1]))

  /** Id on the first line of a block, without decoding the block. */
  function firstId(block: number): string {
    const start = offsets[block] ?? 0
    let end = start
    while (end < text.length && text[end] !== 9 && text[end] !== 10) end++
    return decoder.decode(text.subarray(start, end))
  }

  function blockOf(id: string): number {
    let low = 0
    let high = blocks - 1
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if (firstId(middle) <= id) low = middle
      else high = middle - 1
    }
    return low
  }

  return {
    get(id) {
      if (blocks === 0) return undefined
      const block = blockOf(id)
      let known = decoded.get(block)
      if (!known) {
        known = new Map(
          textOf(block)
            .split('\n')
            .map((line) => [institutionOf(line).id as string, institutionOf(line)]),
        )
        decoded.set(block, known)
      }
      return known.get(id)
    },
    search(words, limit) {
      const wanted = keyOf(words)
      if (wanted.length < 2) return []
      const found: { institution: Institution; rank: number }[] = []
      for (let block = 0; block < blocks; block++) {
        for (const line of textOf(block).split('\n')) {
          const rank = rankOf(line, wanted)
          if (rank !== undefined) found.push({ institution: institutionOf(line), rank })
        }
      }
      return found
        .sort((a, b) => a.rank - b.rank)
        .slice(0, limit)
        .map(({ institution }) => institution)
    },
  }
}

/** Smaller is better; undefined when the line has none of it. */
function rankOf(line: string, wanted: string): number | undefined {
  const [, zh = '', en = '', , , tickers = ''] = line.split(FIELD)
  let best: number | undefined
  for (const name of [zh, en, ...tickers.split(' ').map((ticker) => ticker.replace(/^:[^:]*:|^./, ''))]) {
    if (name.length < wanted.length) continue
    const key = keyOf(name)
    const at = key.indexOf(wanted)
    if (at < 0) continue
    const rank = (key === wanted ? 0 : at === 0 ? 1000 : 2000) + key.length
    if (best === undefined || rank < best) best = rank
  }
  return best
}
