// Waiting with a limit and a clear sentence when the limit is reached.

/** Gives the promise's value, or throws `no <what> within N s`. */
export async function within<T>(timeoutMs: number, promise: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no ${what} within ${timeoutMs / 1000} s`)), timeoutMs)
  })
  try {
    return await Promise.race([promise, limit])
  } finally {
    clearTimeout(timer)
  }
}

/** Asks again and again until the answer is truthy; an exception counts as "not yet" and is told when time is up. */
export async function until<T>(what: string, ask: () => Promise<T> | T, timeoutMs = 30_000, everyMs = 50): Promise<NonNullable<T>> {
  const end = Date.now() + timeoutMs
  let last: unknown
  for (;;) {
    try {
      const answer = await ask()
      if (answer) return answer
      last = answer
    } catch (error) {
      last = error
    }
    if (Date.now() > end) throw new Error(`no ${what} within ${timeoutMs / 1000} s; last seen: ${String(last)}`)
    await new Promise((resolve) => setTimeout(resolve, everyMs))
  }
}
