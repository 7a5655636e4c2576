// What the browser says of the room our databases take.
import type { StorageUse } from '#lib/core/storage.ts'

/** Undefined where the browser does not tell. */
export async function storageUse(storage: StorageManager): Promise<StorageUse | undefined> {
  try {
    const [{ usage, quota }, persisted] = await Promise.all([storage.estimate(), storage.persisted()])
    return usage === undefined || quota === undefined ? undefined : { used: usage, quota, persisted }
  } catch {
    return undefined
  }
}

/** Asks the browser never to clear our databases by itself. `unlimitedStorage` grants it without a question in Chrome. */
export async function askToPersist(storage: StorageManager): Promise<boolean> {
  try {
    return (await storage.persisted()) || (await storage.persist())
  } catch {
    return false
  }
}
