// Sorted id strings, front-coded in blocks of 16: shared prefix length, rest length, rest. Decoded one block at a time.

const BLOCK = 16

export interface IdsBlob {
  readonly bytes: Uint8Array
  readonly offsets: Uint32Array
}

/** `ids` must be sorted by code unit and ASCII. */
export function packIds(ids: readonly string[]): IdsBlob {
  const bytes: number[] = []
  const offsets: number[] = []
  let before = ''
  ids.forEach((id, i) => {
    if (i % BLOCK === 0) {
      offsets.push(bytes.length)
      before = ''
    }
    let shared = 0
    while (shared < before.length && before.charCodeAt(shared) === id.charCodeAt(shared)) shared++
    bytes.push(shared, id.length - shared)
    for (let k = shared; k < id.length; k++) bytes.push(id.charCodeAt(k))
    before = id
  })
  return { bytes: Uint8Array.from(bytes), offsets: Uint32Array.from(offsets) }
}

/** The id at `index`. */
export function idAt(blob: IdsBlob, index: number): string {
  let place = blob.offsets[Math.floor(index / BLOCK)] ?? 0
  let id = ''
  for (let k = index % BLOCK; k >= 0; k--) {
    const shared = blob.bytes[place] ?? 0
    const rest = blob.bytes[place + 1] ?? 0
    id = id.slice(0, shared) + String.fromCharCode(...blob.bytes.subarray(place + 2, place + 2 + rest))
    place += 2 + rest
  }
  return id
}

/** Index of an id, or -1. Binary search over blocks of `count` ids. */
export function indexOfId(blob: IdsBlob, count: number, id: string): number {
  let low = 0
  let high = count - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = idAt(blob, middle)
    if (found === id) return middle
    if (found < id) low = middle + 1
    else high = middle - 1
  }
  return -1
}
