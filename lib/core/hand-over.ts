// One side gives, the other takes, and neither runs ahead: between a database that is read in a transaction and a stream that is written.

export interface HandOver<T> {
  /** Resolves when the taker has come back for more; rejects when it has left. */
  give(value: T): Promise<void>
  /** Nothing more comes. */
  end(): void
  /** The taker's next `next` rejects with this. */
  fail(error: unknown): void
  /** Undefined after the last one. Only one at a time. */
  next(): Promise<T | undefined>
  /** The taker leaves. */
  leave(): void
}

type Ended = { readonly error?: unknown }

export function createHandOver<T>(): HandOver<T> {
  let waiting: { readonly value: T; readonly taken: () => void; readonly refused: (error: unknown) => void } | undefined
  let hungry: { readonly feed: (value: T | undefined) => void; readonly refuse: (error: unknown) => void } | undefined
  let isTaken: (() => void) | undefined
  let ended: Ended | undefined
  let hasLeft = false

  function finish(end: Ended): void {
    ended ??= end
    if (!hungry) return
    if ('error' in ended) hungry.refuse(ended.error)
    else hungry.feed(undefined)
    hungry = undefined
  }

  return {
    give: (value) =>
      new Promise<void>((taken, refused) => {
        if (hasLeft) return refused(new Error('nobody takes any more'))
        if (!hungry) {
          waiting = { value, taken, refused }
          return
        }
        isTaken = taken
        hungry.feed(value)
        hungry = undefined
      }),
    end: () => finish({}),
    fail: (error) => finish({ error }),
    next: () =>
      new Promise<T | undefined>((feed, refuse) => {
        isTaken?.()
        isTaken = undefined
        if (waiting) {
          isTaken = waiting.taken
          feed(waiting.value)
          waiting = undefined
          return
        }
        hungry = { feed, refuse }
        if (ended) finish(ended)
      }),
    leave() {
      hasLeft = true
      waiting?.refused(new Error('nobody takes any more'))
      waiting = undefined
      isTaken?.()
    },
  }
}

/** What is handed over, as an iterable. */
export async function* takenFrom<T>(handOver: HandOver<T>): AsyncGenerator<T> {
  try {
    for (let value = await handOver.next(); value !== undefined; value = await handOver.next()) yield value
  } finally {
    handOver.leave()
  }
}
