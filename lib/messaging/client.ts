// Typed sending from content scripts. A background that does not answer is an expected failure, not an exception.

import { err, type Result } from '#lib/core/result.ts'
import type { CommandName, InputOf, OutputOf } from './commands.ts'
import { type Envelope, PROTOCOL } from './protocol.ts'

export type Send = <Name extends CommandName>(name: Name, input: Omit<InputOf<Name>, 'pageUrl'>) => Promise<Result<OutputOf<Name>>>

/** A worker that is just starting may miss the first message; what only reads may be sent again, a write may not. */
const RETRY_MS = 150
const REPEATABLE = /^(page|institutions)\./

export interface ClientPorts {
  /** Hands the envelope to the background and resolves with its answer. */
  transport(envelope: Envelope): Promise<unknown>
  pageUrl(): string
  wait(ms: number): Promise<void>
}

export function createClient({ transport, pageUrl, wait }: ClientPorts): Send {
  return async (name, input) => {
    const envelope: Envelope = { protocol: PROTOCOL, name, input: { ...input, pageUrl: pageUrl() } }
    const once = async (): Promise<Result<never>> => {
      try {
        const reply = await transport(envelope)
        if (typeof reply === 'object' && reply !== null && 'ok' in reply) return reply as Result<never>
        return err({ kind: 'unreachable', detail: 'no answer' })
      } catch (error) {
        return err({ kind: 'unreachable', detail: error instanceof Error ? error.message : String(error) })
      }
    }
    const first = await once()
    if (first.ok || first.error.kind !== 'unreachable' || !REPEATABLE.test(name)) return first
    await wait(RETRY_MS)
    return once()
  }
}
