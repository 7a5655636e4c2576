import { describe, expect, it } from 'vitest'
import { checksumOf, crc32 } from './crc32.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('CRC-32', () => {
  // The check value of the algorithm's definition.
  it('of 123456789', () => expect(crc32(bytes('123456789'))).toBe(0xcbf43926))
  it('of nothing', () => expect(crc32(bytes(''))).toBe(0))
  it('goes on where it stopped', () => expect(crc32(bytes('6789'), crc32(bytes('12345')))).toBe(0xcbf43926))
  it('as text', () => expect(checksumOf('123456789')).toBe('cbf43926'))
})
