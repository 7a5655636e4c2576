// Turns what IndexedDB throws into the closed set of expected failures.
import { type Dexie, liveQuery } from 'dexie'
import { err, type Failure, ok, type Result } from '#lib/core/result.ts'
import { migrations } from './migrations/index.ts'

/** Dexie multiplies versions by ten on disk. */
const known = migrations.at(-1)?.version ?? 0

/** Names of the errors IndexedDB and Dexie throw, and what they mean to the reader. */
export function failureOf(error: unknown): Failure | undefined {
  const chain: { name?: string; message?: string; inner?: unknown }[] = []
  for (let at: unknown = error; at && typeof at === 'object' && chain.length < 5; at = (at as { inner?: unknown }).inner) chain.push(at)
  const names = chain.map(({ name }) => name ?? '')
  const texts = chain.map(({ message }) => message ?? '')
  if (names.includes('QuotaExceededError') || texts.some((text) => /quota|disk (is )?full|no[ _]space/i.test(text)))
    return { kind: 'store-full' }
  if (names.includes('Cancelled')) return { kind: 'cancelled' }
  const gone = [
    'OpenFailedError',
    'VersionError',
    'MissingAPIError',
    'DatabaseClosedError',
    'UnknownError',
    'InvalidStateError',
    'SecurityError',
    'AbortError',
    'TimeoutError',
    'NotFoundError',
  ]
  if (names.some((name) => gone.includes(name))) return { kind: 'store-unavailable', detail: texts.find(Boolean) ?? names.join(' ') }
  return undefined
}

/** Opens the database where it is closed; `mayWrite` refuses one that a newer version wrote. */
async function run<T>(db: Dexie, mayWrite: boolean, work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    if (!db.isOpen()) await db.open()
    // Dexie 4 opens a newer database without a word and would write old rows into it.
    const found = Math.floor(db.backendDB().version / 10)
    if (mayWrite && found > known) return err({ kind: 'store-newer', found, known })
    return await work()
  } catch (error) {
    const failure = failureOf(error)
    if (!failure) throw error
    if (failure.kind !== 'cancelled') db.close({ disableAutoOpen: false })
    return err(failure)
  }
}

/**
 * Runs database work that may write. Expected failures come back as values, bugs throw on. A database written by a newer version is
 * left untouched: `store-newer`. One that failed to open, or was closed under us, is tried again by the next call.
 */
export const attempt = <T>(db: Dexie, work: () => Promise<Result<T>>): Promise<Result<T>> => run(db, true, work)

/** Like `attempt`, for work that only reads: what a newer version wrote can still be seen and exported. */
export const attemptRead = <T>(db: Dexie, work: () => Promise<Result<T>>): Promise<Result<T>> => run(db, false, work)

/** Like `attempt`, for work that cannot fail on purpose. */
export const attemptValue = <T>(db: Dexie, work: () => Promise<T>): Promise<Result<T>> => attempt(db, async () => ok(await work()))

/** Like `attemptRead`, for work that cannot fail on purpose. */
export const readValue = <T>(db: Dexie, work: () => Promise<T>): Promise<Result<T>> => attemptRead(db, async () => ok(await work()))

/**
 * Calls `listener` with the result of `query` now and after every change, in any window of the extension, that touches what it
 * read. After a failure it stays silent: call `watch` again to retry. Returns how to stop.
 */
export function watch<T>(db: Dexie, query: () => Promise<T>, listener: (result: Result<T>) => void): () => void {
  let stopped = false
  let unsubscribe = () => {}
  const fail = (error: unknown) => {
    if (!stopped) listener(err(failureOf(error) ?? { kind: 'store-unavailable', detail: String(error) }))
  }
  // Dexie's liveQuery keeps silent about a database that does not open, so it is opened first.
  void readValue(db, async () => undefined).then((opened) => {
    if (stopped) return
    if (!opened.ok) return listener(opened)
    const subscription = liveQuery(query).subscribe({ next: (value) => listener(ok(value)), error: fail })
    unsubscribe = () => subscription.unsubscribe()
  }, fail)
  return () => {
    stopped = true
    unsubscribe()
  }
}
