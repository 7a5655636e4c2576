// A torn end of the log must not be written on. Chromium keeps all databases of an extension in one leveldb and goes on writing its
// log after a restart. A record that was torn, by a killed browser or a full disk, is passed over as long as it is the last; once
// something stands behind it the log counts as corrupt (https://github.com/google/leveldb/issues/1287), and Chromium's answer to that
// is to delete every database there is, without a word. Deleting a database, though, makes leveldb compact, and begin a new log.
import { Dexie } from 'dexie'

/** Remembers, as long as the browser runs, that its log was begun anew. */
export interface FreshLogMark {
  isSet(): Promise<boolean>
  set(): Promise<void>
  clear(): Promise<void>
}

/** The log is a new one a few milliseconds after this resolves; the old one, torn or not, is gone then. Rejects where a disk is full. */
export async function beginFreshLog(): Promise<void> {
  const none = new Dexie('tickmark-fresh-log')
  none.version(1).stores({})
  await none.open()
  await none.delete()
}

/**
 * From now on has the log begun anew whenever one of these databases opens for the first time since the browser was started, or since
 * one of them could not be opened or was closed by the browser: that is what it does when it cannot write.
 */
export function keepLogFresh(databases: readonly Dexie[], mark: FreshLogMark, begin: () => Promise<void> = beginFreshLog): void {
  let closed = 0
  let isLooking = false
  const look = async (): Promise<void> => {
    const before = closed
    if (await mark.isSet()) return
    await begin()
    if (closed === before) await mark.set()
  }
  const onReady = (): void => {
    if (isLooking) return
    isLooking = true
    // Nobody waits for it: whoever opened the database has better things to do.
    void Promise.resolve(Dexie.ignoreTransaction(look))
      .catch(() => undefined)
      .finally(() => {
        isLooking = false
      })
  }
  const onClose = (): void => {
    closed++
    void mark.clear().catch(() => undefined)
  }
  for (const db of databases) {
    db.on('ready', onReady, true)
    db.on('close', onClose)
  }
}
