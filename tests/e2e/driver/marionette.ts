// A client of Firefox's Marionette: length-prefixed JSON over TCP, one command at a time.
// Protocol: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
import { connect, type Socket } from 'node:net'
import { within } from './wait.ts'

type Reply = [1, number, { error: string; message: string; stacktrace?: string } | null, unknown]

export interface Marionette {
  /** Sends one command and gives its raw result; throws with the browser's own words. */
  send(name: string, params?: Record<string, unknown>, timeoutMs?: number): Promise<unknown>
  /** Runs a piece of work that no other piece may interleave with (a context switch followed by a command). */
  alone<T>(work: () => Promise<T>): Promise<T>
  close(): void
}

/** Splits a byte stream into `<length>:<json>` packets; lengths count UTF-8 bytes. */
function packetReader(onPacket: (packet: unknown) => void): (chunk: Buffer) => void {
  let buffered = Buffer.alloc(0)
  return (chunk) => {
    buffered = Buffer.concat([buffered, chunk])
    for (;;) {
      const colon = buffered.indexOf(0x3a)
      if (colon < 0) return
      const start = colon + 1
      const end = start + Number(buffered.toString('latin1', 0, colon))
      if (buffered.length < end) return
      const text = buffered.toString('utf8', start, end)
      buffered = buffered.subarray(end)
      onPacket(JSON.parse(text))
    }
  }
}

async function openSocket(port: number): Promise<Socket> {
  const socket = connect({ host: '127.0.0.1', port })
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('error', reject)
  })
  return socket
}

/** Connects and waits for the greeting. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await openSocket(port)
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void; name: string }>()
  let greeted: () => void = () => {}
  const greeting = new Promise<void>((resolve) => {
    greeted = resolve
  })
  const fail = (error: Error) => {
    for (const { reject, name } of waiting.values()) reject(new Error(`${name}: ${error.message}`))
    waiting.clear()
  }
  socket.on('error', fail)
  socket.on('close', () => fail(new Error('Firefox closed the Marionette connection')))
  socket.on(
    'data',
    packetReader((packet) => {
      if (!Array.isArray(packet)) return greeted()
      const [, id, error, result] = packet as Reply
      const command = waiting.get(id)
      waiting.delete(id)
      if (error) command?.reject(new Error(`${command.name}: ${error.error}: ${error.message}`))
      else command?.resolve(result)
    }),
  )
  await within(10_000, greeting, 'the Marionette greeting')

  let lastId = 0
  let queue: Promise<unknown> = Promise.resolve()
  const send: Marionette['send'] = (name, params = {}, timeoutMs = 60_000) => {
    const id = ++lastId
    const reply = new Promise<unknown>((resolve, reject) => {
      if (socket.destroyed) return reject(new Error(`${name}: Firefox has closed the Marionette connection`))
      waiting.set(id, { resolve, reject, name })
      const json = JSON.stringify([0, id, name, params])
      socket.write(`${Buffer.byteLength(json)}:${json}`)
    })
    return within(timeoutMs, reply, `the answer to ${name}`)
  }
  const alone: Marionette['alone'] = (work) => {
    const turn = queue.then(work, work)
    queue = turn.catch(() => {})
    return turn
  }
  return { send, alone, close: () => socket.destroy() }
}
