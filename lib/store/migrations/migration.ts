import type { Transaction } from 'dexie'

/** One step between two schema versions. `stores` is Dexie's index syntax; `upgrade` runs inside the version change. */
export interface Migration {
  readonly version: number
  readonly stores: Readonly<Record<string, string | null>>
  readonly upgrade?: (transaction: Transaction) => Promise<void>
}
