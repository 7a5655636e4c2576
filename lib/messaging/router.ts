// Checks who sends and what, then dispatches. Knows no browser: the platform hands it messages and senders.
import * as v from 'valibot'
import { err, type Result } from '#lib/core/result.ts'
import { type CommandName, commands, type InputOf, type OutputOf } from './commands.ts'
import { PROTOCOL, withoutFragment } from './protocol.ts'

/** What the browser itself says about a sender; nothing in here comes from the message. */
export interface Sender {
  readonly trust: 'page' | 'extension' | 'unknown'
  readonly tabId: number | undefined
  /** URL of the tab's top document, without fragment. */
  readonly url: string | undefined
  readonly privateWindow: boolean
}

export type Handlers = {
  readonly [Name in CommandName]: (input: InputOf<Name>, sender: Sender) => Promise<Result<OutputOf<Name>>>
}

const envelopeSchema = v.object({ protocol: v.number(), name: v.string(), input: v.unknown() })

const refused = (detail: string): Promise<Result<never>> => Promise.resolve(err({ kind: 'refused', detail }))

/** Returns undefined for messages that are not ours, so that other listeners may answer. */
export function createRouter(handlers: Handlers): (message: unknown, sender: Sender) => Promise<Result<unknown>> | undefined {
  return (message, sender) => {
    const envelope = v.safeParse(envelopeSchema, message)
    if (!envelope.success) return undefined
    const { protocol, name, input } = envelope.output
    if (!Object.hasOwn(commands, name)) return refused(`no command "${name.slice(0, 60)}"`)
    if (protocol !== PROTOCOL) return refused(`protocol ${protocol}, expected ${PROTOCOL}`)
    return dispatch(name as CommandName, input, sender, handlers)
  }
}

function dispatch<Name extends CommandName>(name: Name, input: unknown, sender: Sender, handlers: Handlers): Promise<Result<unknown>> {
  const { trust, schema } = commands[name]
  if (sender.trust === 'unknown' || (trust === 'extension' && sender.trust !== 'extension')) return refused(`${name}: not for this sender`)
  const parsed = v.safeParse(schema as v.GenericSchema<unknown, InputOf<Name>>, input)
  if (!parsed.success) return refused(`${name}: ${v.summarize(parsed.issues).slice(0, 300)}`)
  if (sender.trust === 'page' && (!sender.url || withoutFragment(parsed.output.pageUrl) !== withoutFragment(sender.url))) {
    return Promise.resolve(err({ kind: 'page-moved' }))
  }
  return handlers[name](parsed.output, sender)
}
