import { describe, expect, it } from 'vitest'
import { createBackupShelf } from './backup-shelf.ts'
import { createDatabase } from './database.ts'
import { beginFreshLog, keepLogFresh } from './fresh-log.ts'

let serial = 0

/** A run of the browser with the library and the shelf in it; `fails` says of each beginning whether the disk is full. */
function aRun(fails: readonly boolean[] = []) {
  const [db, shelf] = [createDatabase(`fresh-${++serial}`), createBackupShelf(`fresh-shelf-${serial}`)]
  let isSet = false
  let begun = 0
  const mark = {
    isSet: async () => isSet,
    set: async () => {
      isSet = true
    },
    clear: async () => {
      isSet = false
    },
  }
  keepLogFresh([db, shelf], mark, async () => {
    if (fails[begun++]) throw new Error('no room')
  })
  const settled = () => new Promise((done) => setTimeout(done))
  return {
    /** Opens one after the other; gives how often a log was begun so far. */
    opens: async (...which: ('library' | 'shelf')[]) => {
      for (const one of which) {
        await (one === 'library' ? db : shelf).open()
        await settled()
      }
      return begun
    },
    closes: async () => {
      db.close({ disableAutoOpen: false })
      await settled()
    },
    /** As a worker that is ended and started again. */
    restarts: () => {
      keepLogFresh([db], mark, async () => {
        begun++
      })
    },
  }
}

describe('keepLogFresh', () => {
  it('begins a log once in a run of the browser, whichever database opens first and however often', async () => {
    const run = aRun()
    expect(await run.opens('shelf', 'library')).toBe(1)
    run.restarts()
    expect(await run.opens('library')).toBe(1)
  })

  it('begins another one after the browser closed a database', async () => {
    const run = aRun()
    expect(await run.opens('library')).toBe(1)
    await run.closes()
    expect(await run.opens('library')).toBe(2)
  })

  it('tries again where the disk was full', async () => {
    const run = aRun([true])
    expect(await run.opens('library')).toBe(1)
    expect(await run.opens('shelf')).toBe(2)
    await run.closes()
    expect(await run.opens('library')).toBe(3)
  })

  it('leaves no database behind', async () => {
    const names = async () => (await indexedDB.databases()).map(({ name }) => name)
    const before = await names()
    await beginFreshLog()
    expect(await names()).toEqual(before)
  })
})
