// The compiled list of names, used in place: opening makes typed-array views and reads nothing.
import { type InstitutionId, institutionId } from '#lib/core/ids.ts'
import { TEXT_VERSION } from '#lib/core/text/fold.ts'
import { allStarts, type Buckets, startOf } from './buckets.ts'
import { bucketOf, checkOf, LENGTH_SHIFT, MATCHER_MAGIC, TICKER_BUCKET_BITS, tickerHash, unpack } from './format.ts'
import { type IdsBlob, idAt, indexOfId } from './ids-blob.ts'
import { KINDS } from './kinds.ts'
import type { InstitutionKind } from './model.ts'

/** Read access to the compiled names. Institutions are numbers in here; `id` gives the lasting name. */
export interface Gazetteer {
  /** Institutions in the file. */
  readonly size: number
  /** Lengths of the names that start with the units of this prefix slot, as a mask of `lengthBit`s; 0 = none does. */
  readonly lengths: Uint8Array
  /** Target per name entry: institution number or NO_INSTITUTION. */
  readonly targets: Uint16Array
  /** Flags per name entry, see `format.ts`. */
  readonly flags: Uint8Array
  /** First entry with this hash and length in units, or -1. */
  findEntry(h1: number, h2: number, length: number): number
  /** Does entry `b` hold the same name as entry `a`? One name written in two letter cases has neighbouring entries. */
  sameName(a: number, b: number): boolean
  id(index: number): InstitutionId
  kind(index: number): InstitutionKind
  country(index: number): string
  parent(index: number): number | undefined
  /** Institution number of a listed symbol; `key` as made by `venueKey`. */
  byTicker(key: string): number | undefined
}

/** Opens `public/data/gazetteer.bin`. Throws an Error that says what is wrong when the file is of another kind or version. */
export function openGazetteer(matcher: ArrayBuffer): Gazetteer {
  const sections = unpack(matcher, MATCHER_MAGIC, TEXT_VERSION, 'gazetteer')
  const bytes = (i: number): Uint8Array => {
    const section = sections[i]
    if (!section) throw new Error(`gazetteer: section ${i} missing`)
    return new Uint8Array(matcher, section.offset, section.length)
  }
  const words = (i: number): Uint16Array => new Uint16Array(matcher, bytes(i).byteOffset, bytes(i).length >>> 1)
  const longs = (i: number): Uint32Array => new Uint32Array(matcher, bytes(i).byteOffset, bytes(i).length >>> 2)

  const size = longs(0)[0] ?? 0
  const names: Buckets = { sizes: bytes(1), starts: words(2) }
  const checkLow = words(3)
  const checkHigh = bytes(4)
  const targets = words(5)
  const flags = bytes(6)
  const lengths = bytes(7)
  const ids: IdsBlob = { bytes: bytes(8), offsets: longs(9) }
  const kinds = bytes(10)
  const countries = bytes(11)
  const parents = words(13)
  const tickers: Buckets = { sizes: bytes(14), starts: words(15) }
  const tickerChecks = words(16)
  const tickerTargets = words(17)
  let starts: Uint16Array | undefined
  let countryNames: readonly string[] | undefined
  let parentOf: Map<number, number> | undefined

  const high = (i: number): number => ((checkHigh[i >>> 1] ?? 0) >>> ((i & 1) << 2)) & 15

  const numberOf = (id: string): number | undefined => {
    const index = indexOfId(ids, size, id)
    return index < 0 ? undefined : index
  }

  return {
    size,
    lengths,
    targets,
    flags,
    findEntry(h1, h2, length) {
      const bucket = bucketOf(h1)
      const count = names.sizes[bucket] ?? 0
      if (count === 0) return -1
      const check = checkOf(h2)
      starts ??= allStarts(names)
      const start = starts[bucket] ?? 0
      for (let i = start; i < start + count; i++) {
        if (checkLow[i] !== (check & 0xffff) || high(i) !== check >>> 16) continue
        if ((flags[i] ?? 0) >>> LENGTH_SHIFT === (length & 3)) return i
      }
      return -1
    },
    sameName: (a, b) => b < targets.length && checkLow[a] === checkLow[b] && high(a) === high(b),
    id: (index) => institutionId(idAt(ids, index)),
    kind: (index) => KINDS[kinds[index] ?? 0] ?? 'company',
    country(index) {
      countryNames ??= new TextDecoder().decode(bytes(12)).split(' ')
      return countryNames[countries[index] ?? 0] ?? ''
    },
    parent(index) {
      if (!parentOf) {
        parentOf = new Map()
        for (let i = 0; i + 1 < parents.length; i += 2) parentOf.set(parents[i] ?? 0, parents[i + 1] ?? 0)
      }
      return parentOf.get(index)
    },
    byTicker(key) {
      const hash = tickerHash(key)
      const bucket = hash >>> (32 - TICKER_BUCKET_BITS)
      const start = startOf(tickers, bucket)
      for (let i = start; i < start + (tickers.sizes[bucket] ?? 0); i++) if (tickerChecks[i] === (hash & 0xffff)) return tickerTargets[i]
      if (key.startsWith('CN:')) return numberOf(`cn-${key.slice(3)}`)
      if (key.startsWith('HKEX:')) return numberOf(`hk-${key.slice(5)}`)
      return undefined
    },
  }
}
