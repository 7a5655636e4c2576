import { describe, expect, it } from 'vitest'
import { createBackupShelf } from './backup-shelf.ts'
import { createDatabase, type Database } from './database.ts'
import { beginFreshLog, type FreshLogMark, keepLogFresh } from './fresh-log.ts'

let serial = 0

type Beginning = 'works' | 'fails' | 'never ends' | 'is cut off'

/** A run of the browser; every worker in it has the library and the shelf open when it wants them. */
function aRun(beginnings: readonly Beginning[] = []) {
  let isSet = false
  let begun = 0
  let library: Database | undefined
  const mark: FreshLogMark = {
    isSet: async () => isSet,
    set: async () => {
      isSet = true
    },
    clear: async () => {
      isSet = false
    },
  }
  const begin = async () => {
    const how = beginnings[begun++] ?? 'works'
    if (how === 'fails') throw new Error('no room')
    if (how === 'never ends') await new Promise(() => undefined)
    if (how === 'is cut off') library?.close({ disableAutoOpen: false })
  }
  const settled = () => new Promise((done) => setTimeout(done))
  return {
    begun: () => begun,
    worker: () => {
      const open = { library: createDatabase(`fresh-${++serial}`), shelf: createBackupShelf(`fresh-shelf-${serial}`) }
      library = open.library
      keepLogFresh([open.library, open.shelf], mark, begin)
      return {
        opens: async (...which: ('library' | 'shelf')[]) => {
          await Promise.all(which.map((one) => open[one].open()))
          await settled()
        },
        /** As the browser does when it cannot write. */
        isClosed: async () => {
          open.library.close({ disableAutoOpen: false })
          await settled()
        },
      }
    },
  }
}

describe('keepLogFresh', () => {
  it('begins a log once in a run of the browser, however many databases open in however many workers', async () => {
    const run = aRun()
    const worker = run.worker()
    await worker.opens('library', 'shelf')
    await worker.opens('library')
    await run.worker().opens('shelf')
    expect(run.begun()).toBe(1)
  })

  it('begins another one after the browser closed a database', async () => {
    const run = aRun()
    const worker = run.worker()
    await worker.opens('library')
    await worker.isClosed()
    await worker.opens('library')
    expect(run.begun()).toBe(2)
    await run.worker().opens('library')
    expect(run.begun()).toBe(2)
  })

  it.each([
    ['the disk was full', 'fails'],
    ['the worker ended meanwhile', 'never ends'],
    ['the browser closed a database meanwhile', 'is cut off'],
  ] as const)('begins it again in the next worker where %s', async (_, how) => {
    const run = aRun([how])
    await run.worker().opens('library')
    await run.worker().opens('library')
    await run.worker().opens('library')
    expect(run.begun()).toBe(2)
  })

  it('leaves no database behind', async () => {
    const names = async () => (await indexedDB.databases()).map(({ name }) => name)
    const before = await names()
    await beginFreshLog()
    expect(await names()).toEqual(before)
  })
})
