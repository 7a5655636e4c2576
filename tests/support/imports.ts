// Imports in tests of the app: what is there, and what is taken in.
import type { ImportEntry, OpenedImport } from '#lib/app/imports-api.ts'
import type { Result } from '#lib/core/result.ts'
import type { Database } from '#lib/store/database.ts'
import { dumpTables, type Rows } from '#lib/store/dump.ts'
import { aTestApp, type TestApp } from './app.ts'
import { aContent, anInstitution, aTarget } from './builders.ts'
import { hypothesisFile, type Marked } from './other-programs.ts'

export async function good<T>(work: Promise<Result<T>>): Promise<T> {
  const result = await work
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** Every row of every table. */
export async function everything(db: Database): Promise<Rows[]> {
  const all: Rows[] = []
  await dumpTables(db, (rows) => void all.push(rows))
  return all
}

export const named = (marks: readonly Marked[], name = 'mine.json') => ({ name, content: new Blob([hypothesisFile(marks)]) })
export const open = ({ app }: TestApp, marks: readonly Marked[]): Promise<OpenedImport> => good(app.openImport([named(marks)]))
export const take = async (at: TestApp, marks: readonly Marked[], revive = false): Promise<ImportEntry> =>
  good(at.app.takeImport(await open(at, marks), revive))

/** An app with one article and two highlights, one of them with a note. */
export async function filled(): Promise<TestApp> {
  const at = aTestApp([anInstitution('江海银行', [{ start: 20, end: 24 }])])
  await good(at.app.annotate({ content: aContent(), target: aTarget(), colour: 'figure', note: 'ours' }))
  await good(at.app.annotate({ content: aContent(), target: aTarget('净息差压力仍在'), colour: 'risk', note: '' }))
  return at
}
