// What the reader decided about institutions: corrections, institutions of their own, watches.
import type { Decided } from '#lib/core/institution/decided/model.ts'
import type { Database } from '../database.ts'
import type { CorrectionRow, OwnRow } from '../rows.ts'

export const findCorrection = (db: Database, id: CorrectionRow['id']): Promise<CorrectionRow | undefined> => db.corrections.get(id)

/** The own institutions as last read: read again only when their number or their youngest change says that they differ. */
const kept = new WeakMap<Database, { readonly version: string; readonly own: readonly OwnRow[] }>()

async function ownOf(db: Database): Promise<readonly OwnRow[]> {
  const [count, youngest] = await Promise.all([db.own.count(), db.own.orderBy('updatedAt').last()])
  if (count === 0) return []
  const version = `${count} ${youngest?.id} ${youngest?.updatedAt} ${youngest?.revision}`
  const known = kept.get(db)
  if (known?.version === version) return known.own
  const own = await db.own.toArray()
  kept.set(db, { version, own })
  return own
}

export async function readDecided(db: Database): Promise<Decided> {
  const [own, corrections] = await Promise.all([ownOf(db), db.corrections.toArray()])
  return { own, corrections }
}

export async function buryCorrection(db: Database, row: CorrectionRow, deletedAt: string): Promise<void> {
  await db.deletions.put({ id: row.id, kind: 'correction', deletedAt, record: row })
  await db.corrections.delete(row.id)
}

export async function buryOwn(db: Database, row: OwnRow, deletedAt: string): Promise<void> {
  await db.deletions.put({ id: row.id, kind: 'own', deletedAt, record: row })
  await db.own.delete(row.id)
}

/** Puts back what was deleted, with its next revision. False when there is no tombstone of it. */
export async function unearthDecision(db: Database, id: string, updatedAt: string): Promise<boolean> {
  const grave = await db.deletions.get(id)
  if (!grave || grave.kind === 'annotation') return false
  const next = { updatedAt, revision: grave.record.revision + 1 }
  if (grave.kind === 'correction') await db.corrections.put({ ...grave.record, ...next })
  else await db.own.put({ ...grave.record, ...next })
  await db.deletions.delete(id)
  return true
}
