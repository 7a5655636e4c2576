// Bytes of a file → text, by its byte order mark; anything that is not Unicode is refused rather than guessed.
import { err, ok, type Result } from '#lib/core/result.ts'
import { LARGEST_FILE } from './limits.ts'

export function readText(bytes: Uint8Array): Result<string> {
  if (bytes.length > LARGEST_FILE) return err({ kind: 'file-too-large', what: 'bytes', limit: LARGEST_FILE })
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
  try {
    return ok(new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes))
  } catch {
    return err({ kind: 'file-unreadable', reason: 'encoding', line: 0 })
  }
}
