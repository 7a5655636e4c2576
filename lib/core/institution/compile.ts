// Records → the two binaries the background opens: the matcher (names, ids, tickers) and the directory (what is shown).
import { TEXT_VERSION } from '#lib/core/text/fold.ts'
import { packBuckets } from './buckets.ts'
import { packDirectory } from './compile-directory.ts'
import {
  BUCKET_BITS,
  bucketOf,
  CASE_SHIFT,
  checkOf,
  LENGTH_SHIFT,
  lengthBit,
  MATCHER_MAGIC,
  OWN_NAME,
  PREFIX_BITS,
  pack,
  prefixSlot,
  seed1,
  seed2,
  step1,
  step2,
  TICKER_BUCKET_BITS,
  tickerHash,
} from './format.ts'
import { packIds } from './ids-blob.ts'
import { KINDS } from './kinds.ts'
import { type Collision, type NameEntry, nameEntries } from './name-entries.ts'
import type { SourceRecord } from './record.ts'
import { isWritten, venueKey } from './venues.ts'

export interface Compiled {
  /** For `openGazetteer`. */
  readonly matcher: Uint8Array<ArrayBuffer>
  /** For `openDirectory`. */
  readonly names: Uint8Array<ArrayBuffer>
  readonly report: {
    readonly institutions: number
    readonly names: number
    readonly tickers: number
    readonly collisions: readonly Collision[]
  }
}

interface Placed extends NameEntry {
  readonly bucket: number
  readonly check: number
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function place(entry: NameEntry): Placed {
  let h1 = seed1
  let h2 = seed2
  for (let i = 0; i < entry.key.length; i++) {
    h1 = step1(h1, entry.key.charCodeAt(i))
    h2 = step2(h2, entry.key.charCodeAt(i))
  }
  return { ...entry, bucket: bucketOf(h1), check: checkOf(h2) }
}

/** Two different names with one hash would be confused: the build refuses, and a changed seed resolves it. */
function refuseHashCollisions(placed: readonly Placed[]): void {
  const seen = new Map<string, string>()
  for (const entry of placed) {
    const hash = `${entry.bucket}:${entry.check}`
    const other = seen.get(hash)
    if (other !== undefined && other !== entry.key) throw new Error(`names share a hash: ${other} / ${entry.key}`)
    seen.set(hash, entry.key)
  }
}

/** Two 4-bit values a byte, the even one low. */
const packNibbles = (values: readonly number[]): Uint8Array =>
  Uint8Array.from({ length: (values.length + 1) >>> 1 }, (_, i) => (values[2 * i] ?? 0) | ((values[2 * i + 1] ?? 0) << 4))

const flagsOf = (entry: NameEntry): number =>
  entry.certainty | (entry.letterCase << CASE_SHIFT) | (entry.ownName ? OWN_NAME : 0) | ((entry.key.length & 3) << LENGTH_SHIFT)

function nameSections(entries: readonly NameEntry[]): ArrayBufferView[] {
  const placed = entries.map(place)
  refuseHashCollisions(placed)
  placed.sort((a, b) => a.bucket - b.bucket || a.check - b.check || byCodeUnit(a.key, b.key) || a.letterCase - b.letterCase)
  const buckets = packBuckets(
    placed.map((entry) => entry.bucket),
    1 << BUCKET_BITS,
  )
  const lengths = new Uint8Array(1 << PREFIX_BITS)
  for (const { key } of placed) {
    const slot = prefixSlot(key.charCodeAt(0), key.charCodeAt(1))
    lengths[slot] = (lengths[slot] ?? 0) | lengthBit(key.length)
  }
  return [
    buckets.sizes,
    buckets.starts,
    Uint16Array.from(placed, (entry) => entry.check & 0xffff),
    packNibbles(placed.map((entry) => entry.check >>> 16)),
    Uint16Array.from(placed, (entry) => entry.target),
    Uint8Array.from(placed, flagsOf),
    lengths,
  ]
}

/** Tickers whose institution does not follow from the code itself (`cn-600519`, `hk-00700` do): hash → record. */
function tickerSections(records: readonly SourceRecord[]): { sections: ArrayBufferView[]; count: number } {
  const targets = new Map<number, number>()
  let count = 0
  records.forEach((record, target) => {
    for (const { ex, sym } of record.tickers) {
      count++
      const key = venueKey(ex, sym)
      if (record.id === `cn-${sym}` || record.id === `hk-${sym}` || !isWritten(key)) continue
      const hash = tickerHash(key)
      // A ticker listed twice stays with the record that comes first in id order.
      if (!targets.has(hash)) targets.set(hash, target)
    }
  })
  const sorted = [...targets].sort(([a], [b]) => a - b)
  const buckets = packBuckets(
    sorted.map(([hash]) => hash >>> (32 - TICKER_BUCKET_BITS)),
    1 << TICKER_BUCKET_BITS,
  )
  const checks = Uint16Array.from(sorted, ([hash]) => hash & 0xffff)
  return { sections: [buckets.sizes, buckets.starts, checks, Uint16Array.from(sorted, ([, target]) => target)], count }
}

/** What a person decided about the names of records, id → names. */
export interface Decided {
  readonly added: Readonly<Record<string, readonly string[]>>
  readonly dropped: Readonly<Record<string, readonly string[]>>
}

function asDecided(record: SourceRecord, { added, dropped }: Decided): SourceRecord {
  const gone = new Set(dropped[record.id])
  const kept = (names: readonly string[] = []): string[] => names.filter((name) => !gone.has(name))
  return { ...record, aliases: { zh: [...kept(record.aliases.zh), ...(added[record.id] ?? [])], en: kept(record.aliases.en) } }
}

/**
 * Compiles the lists. Deterministic: the same records give the same bytes, in whatever order they come.
 * Throws when an id is used twice or two names share a hash.
 */
export function compile(
  unsorted: readonly SourceRecord[],
  negatives: readonly string[],
  decisions: Readonly<Record<string, string>>,
  decided: Decided = { added: {}, dropped: {} },
): Compiled {
  const records = unsorted.map((record) => asDecided(record, decided)).sort((a, b) => byCodeUnit(a.id, b.id))
  const ids = records.map((record) => record.id)
  if (new Set(ids).size !== ids.length) throw new Error('an id is used twice')
  const { entries, collisions } = nameEntries(records, negatives, decisions)
  const tickers = tickerSections(records)
  const blob = packIds(ids)
  const countries = [...new Set(records.map((record) => record.country ?? ''))].sort(byCodeUnit)
  const index = new Map(ids.map((id, i) => [id, i]))
  const parents = records.flatMap((record, i) => {
    const parent = index.get(record.parent ?? '')
    return parent === undefined ? [] : [i, parent]
  })
  const matcher = pack(MATCHER_MAGIC, TEXT_VERSION, [
    Uint32Array.of(records.length),
    ...nameSections(entries),
    blob.bytes,
    blob.offsets,
    Uint8Array.from(records, (record) => KINDS.indexOf(record.type)),
    Uint8Array.from(records, (record) => countries.indexOf(record.country ?? '')),
    new TextEncoder().encode(countries.join(' ')),
    Uint16Array.from(parents),
    ...tickers.sections,
  ])
  return {
    matcher,
    names: packDirectory(records),
    report: { institutions: records.length, names: entries.length, tickers: tickers.count, collisions },
  }
}
