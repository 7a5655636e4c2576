// Which program a file is from, by its beginning.
import type { ImportSource } from './model.ts'
import { SOURCES } from './sources/index.ts'

/** UTF-16 units looked at. */
const HEAD_UNITS = 20_000

/** True for a backup or JSON export of ours, packed or not: `readBackup` takes it. */
export function isBackup(bytes: Uint8Array): boolean {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  return isPacked || new TextDecoder().decode(bytes.subarray(0, 40)).startsWith('{"tickmark":"backup"')
}

/** Undefined when no source knows it. */
export const sourceOf = (text: string): ImportSource | undefined => SOURCES.find(({ recognises }) => recognises(text.slice(0, HEAD_UNITS)))
