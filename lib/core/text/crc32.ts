// CRC-32 as in gzip and zip (RFC 1952): finds every single changed byte. Not a signature: it guards against accidents only.

let table: Uint32Array | undefined

function makeTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, start) => {
    let value = start
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
    return value
  })
}

/** Checksum of bytes; give the last result as `from` to go on with more of them. */
export function crc32(bytes: Uint8Array, from = 0): number {
  table ??= makeTable()
  let value = ~from
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] as number)
  return ~value >>> 0
}

const encoder = new TextEncoder()

/** Eight hexadecimal digits over a text's UTF-8. */
export const checksumOf = (text: string): string => crc32(encoder.encode(text)).toString(16).padStart(8, '0')
