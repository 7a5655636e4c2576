// Layout of the two compiled files: a header of 32-bit words, then 4-byte aligned sections that typed arrays view in place.

const FORMAT_VERSION = 2
/** "TMK1", "TMN1" read as little-endian words. */
export const MATCHER_MAGIC = 0x314b4d54
export const NAMES_MAGIC = 0x314e4d54

/** Buckets of the name table (16 hash bits pick one), of the ticker table, and slots of the prefix filter. */
export const BUCKET_BITS = 16
export const TICKER_BUCKET_BITS = 12
/** Buckets that share one absolute start: their sizes are stored as bytes and summed, which compresses to a third of full offsets. */
export const BUCKET_GROUP = 32
export const PREFIX_BITS = 14
/** Longest stored name in units; longer ones are cut by their legal form or left out with a note. */
export const MAX_NAME = 45

/** Entry flags: bits 0–2 how sure the name is, 3–4 letter case, 5 own name (else alias). */
export const SURE = 0
export const SHORT = 1
export const COMMON = 2
export const PLACE = 3
export const ACRONYM = 4
export const NEGATIVE = 5
export const CERTAINTY_MASK = 7
export const CASE_SHIFT = 3
export const CASE_MASK = 3
export const OWN_NAME = 32
/** Bits 6–7 hold the length modulo 4, a last check against hash accidents. */
export const LENGTH_SHIFT = 6

/** Letter case a name asks of the text: none, first letter a capital, all capitals, any (names written small, eBay). */
export const CASE_NONE = 0
export const CASE_TITLE = 1
export const CASE_UPPER = 2
export const CASE_ANY = 3

/** Target of a phrase that is no institution. */
export const NO_INSTITUTION = 0xffff

export const seed1 = 0x811c9dc5 | 0
export const seed2 = 0x9e3779b9 | 0

/** Two incremental 32-bit hashes; together they give 16 bucket bits and 20 check bits; the flags add two bits of the length. */
export const step1 = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
export const step2 = (hash: number, code: number): number => {
  const next = Math.imul(hash + code, 0x85ebca6b)
  return next ^ (next >>> 13)
}
/** Final avalanche (MurmurHash3 fmix32). */
function mix(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
export const bucketOf = (h1: number): number => mix(h1) >>> (32 - BUCKET_BITS)
export const checkOf = (h2: number): number => mix(h2) >>> 12
export const prefixSlot = (first: number, second: number): number =>
  (Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> (32 - PREFIX_BITS)) & ((1 << PREFIX_BITS) - 1)

/** Bit per length class of a name: 2, 3, 4, 5, 6, 7–8, 9–12, 13 and more units. Says which lengths are worth a look behind a prefix. */
export const lengthBit = (length: number): number =>
  length < 2 ? 0 : length < 7 ? 1 << (length - 2) : length < 9 ? 32 : length < 13 ? 64 : length <= MAX_NAME ? 128 : 0

/** `lengthBit` by length: the search asks for every unit of a text. */
export const LENGTH_BITS = Uint8Array.from({ length: MAX_NAME + 1 }, (_, length) => lengthBit(length))

/** Longest length that a mask of `lengthBit`s allows, by mask. */
export const REACH = Uint8Array.from({ length: 256 }, (_, mask) =>
  mask >= 128 ? MAX_NAME : mask >= 64 ? 12 : mask >= 32 ? 8 : mask === 0 ? 0 : 33 - Math.clz32(mask),
)

/** Hash of a ticker key ("US:BABA"). */
export function tickerHash(key: string): number {
  let h1 = seed1
  for (let i = 0; i < key.length; i++) h1 = step1(h1, key.charCodeAt(i))
  return mix(h1)
}

/** Concatenates sections behind a header: magic, format version, text version, section count, then (offset, length in bytes) each. */
export function pack(magic: number, textVersion: number, sections: readonly ArrayBufferView[]): Uint8Array<ArrayBuffer> {
  const header = 4 * (4 + sections.length * 2)
  let size = header
  const places = sections.map((section) => {
    const offset = size
    size += (section.byteLength + 3) & ~3
    return offset
  })
  const out = new Uint8Array(size)
  const view = new DataView(out.buffer)
  ;[magic, FORMAT_VERSION, textVersion, sections.length].forEach((word, i) => {
    view.setUint32(i * 4, word, true)
  })
  sections.forEach((section, i) => {
    view.setUint32(16 + i * 8, places[i] ?? 0, true)
    view.setUint32(20 + i * 8, section.byteLength, true)
    out.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), places[i] ?? 0)
  })
  return out
}

/** A section's place in the file. */
export interface Section {
  readonly offset: number
  readonly length: number
}

/** Reads the header. Throws when the file is not of this kind and version: a build that mixes releases is a bug. */
export function unpack(buffer: ArrayBuffer, magic: number, textVersion: number, what: string): readonly Section[] {
  if (buffer.byteLength < 16) throw new Error(`${what}: file too short (${buffer.byteLength} bytes)`)
  const view = new DataView(buffer)
  if (view.getUint32(0, true) !== magic) throw new Error(`${what}: wrong magic`)
  if (view.getUint32(4, true) !== FORMAT_VERSION) throw new Error(`${what}: format ${view.getUint32(4, true)}, expected ${FORMAT_VERSION}`)
  if (view.getUint32(8, true) !== textVersion) throw new Error(`${what}: text version ${view.getUint32(8, true)}, expected ${textVersion}`)
  const count = view.getUint32(12, true)
  const sections: Section[] = []
  for (let i = 0; i < count; i++) {
    const section = { offset: view.getUint32(16 + i * 8, true), length: view.getUint32(20 + i * 8, true) }
    if (section.offset + section.length > buffer.byteLength) throw new Error(`${what}: cut short`)
    sections.push(section)
  }
  return sections
}
