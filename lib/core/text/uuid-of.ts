// A uuid made of a text: the same for the same text, so that what is imported or exported twice is recognised.

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
const FNV_START = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** Version 8 ("custom") of RFC 9562. For telling records of one reader apart, not against somebody who looks for two alike. */
export function uuidOf(text: string): string {
  let hex = ''
  for (let round = 0; round < 4; round++) {
    let hash = FNV_START ^ round
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      hash = Math.imul(Math.imul(hash ^ (unit & 0xff), FNV_PRIME) ^ (unit >>> 8), FNV_PRIME)
      // Without this the rounds would differ by a constant only.
      hash ^= hash >>> (13 + round)
    }
    hex += (hash >>> 0).toString(16).padStart(8, '0')
  }
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
}
