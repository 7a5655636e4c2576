// The text of a file, unpacked if it is packed, in pieces; stops as soon as it grows beyond what it may.
import type { Failure } from '#lib/core/result.ts'

export interface InflateLimits {
  /** Bytes after unpacking. */
  readonly bytes: number
  /** How many times larger unpacked may be than packed. Our records unpack 5 to 15 times; zeros a thousand times. */
  readonly ratio: number
}

/** Below this the ratio is not looked at: a few rows of the same note may pack very well. */
const SMALL = 32_000_000

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** Pieces of text; the last thing given is a failure when it ended badly. */
export async function* inflated(file: ReadableStream<Uint8Array>, limits: InflateLimits): AsyncGenerator<string | Failure> {
  const source = file.getReader()
  let packed = 0
  let isWhole = false
  const first = await source.read()
  let waiting: Uint8Array | undefined = first.value
  const isPacked = waiting !== undefined && isGzip(waiting)
  const raw = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const next = waiting ?? (await source.read()).value
      waiting = undefined
      if (next) {
        packed += next.length
        controller.enqueue(next as Uint8Array<ArrayBuffer>)
      } else {
        isWhole = true
        controller.close()
      }
    },
    cancel: () => source.cancel(),
  })
  const bytes = (isPacked ? raw.pipeThrough(new DecompressionStream('gzip')) : raw).getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let size = 0
  try {
    for (;;) {
      const { done, value } = await bytes.read()
      const text = decode(decoder, value)
      if (text === undefined) return yield flaw(isPacked ? 'damaged' : 'encoding')
      size += value?.length ?? 0
      if (size > limits.bytes || (size > SMALL && isPacked && size > packed * limits.ratio))
        return yield { kind: 'file-too-large', what: 'bytes', limit: Math.min(limits.bytes, Math.max(SMALL, packed * limits.ratio)) }
      if (text !== '') yield text
      if (done) return
    }
  } catch {
    // A packed stream fails at its very end when something is missing, before it when something is wrong.
    yield flaw(isWhole ? 'truncated' : 'damaged')
  } finally {
    await bytes.cancel().catch(() => {})
  }
}

const flaw = (reason: 'encoding' | 'truncated' | 'damaged'): Failure => ({ kind: 'file-unreadable', reason, line: 0 })

/** Undefined when the bytes are no UTF-8. Without bytes, what is left of the last ones. */
function decode(decoder: TextDecoder, bytes: Uint8Array | undefined): string | undefined {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined })
  } catch {
    return undefined
  }
}
