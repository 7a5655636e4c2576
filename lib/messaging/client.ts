// Typed sending from content scripts. A background that does not answer is an expected failure, not an exception.

import { err, type Result } from '#lib/core/result.ts'
import type { CommandName, InputOf, OutputOf } from './commands.ts'
import { type Envelope, PROTOCOL } from './protocol.ts'

export type Send = <Name extends CommandName>(name: Name, input: Omit<InputOf<Name>, 'pageUrl'>) => Promise<Result<OutputOf<Name>>>

/** A worker that is just starting may miss the first message; what only reads may be sent again, a write may not. */
const RETRY_MS = 150
const REPEATABLE = /^(page\.|institutions\.(find|search)$)/
/** Chromium ends a worker that is idle after 30 s: what it has not answered by then it has forgotten. */
const LIMIT_MS = 30_000

export interface ClientPorts {
  /** Hands the envelope to the background and resolves with its answer. */
  transport(envelope: Envelope): Promise<unknown>
  pageUrl(): string
  /** Calls back after so many milliseconds; gives the way to call it off. */
  after(ms: number, act: () => void): () => void
}

export function createClient({ transport, pageUrl, after }: ClientPorts): Send {
  return async (name, input) => {
    const envelope: Envelope = { protocol: PROTOCOL, name, input: { ...input, pageUrl: pageUrl() } }
    const once = async (): Promise<Result<never>> => {
      let callOff = () => {}
      try {
        const limit = new Promise<undefined>((done) => {
          callOff = after(LIMIT_MS, () => done(undefined))
        })
        const reply = await Promise.race([transport(envelope), limit])
        if (typeof reply === 'object' && reply !== null && 'ok' in reply) return reply as Result<never>
        return err({ kind: 'unreachable', detail: 'no answer' })
      } catch (error) {
        return err({ kind: 'unreachable', detail: error instanceof Error ? error.message : String(error) })
      } finally {
        callOff()
      }
    }
    const first = await once()
    if (first.ok || first.error.kind !== 'unreachable' || !REPEATABLE.test(name)) return first
    await new Promise<void>((done) => after(RETRY_MS, done))
    return once()
  }
}
