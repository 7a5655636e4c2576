import { describe, expect, it } from 'vitest'
import type { AnnotationId } from '#lib/core/ids.ts'
import type { Result } from '#lib/core/result.ts'
import { aTestApp } from '#tests/support/app.ts'
import { aContent, aTarget } from '#tests/support/builders.ts'

async function good<T>(work: Promise<Result<T>>): Promise<T> {
  const result = await work
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

describe('automatic backups', () => {
  it('one a day, only where something has changed since', async () => {
    const at = aTestApp()
    const { app, db } = at
    expect(await good(app.backUpIfDue())).toEqual({ made: undefined, because: 'nothing' })
    await good(app.annotate({ content: aContent(), target: aTarget(), colour: 'figure', note: '' }))
    expect(await good(app.backUpIfDue())).toMatchObject({ made: { kind: 'automatic', articles: 1, annotations: 1 } })
    expect(await good(app.backUpIfDue())).toEqual({ made: undefined, because: 'not-due' })
    at.pass(86_400_000)
    expect(await good(app.backUpIfDue())).toEqual({ made: undefined, because: 'unchanged' })
    await good(app.revise((await db.annotations.toArray())[0]?.id as AnnotationId, { note: 'n' }))
    expect(await good(app.backUpIfDue())).toMatchObject({ made: { bytes: expect.any(Number) } })
  })

  it('are kept 7 days and 4 weeks, a deleted one can be put back', async () => {
    const at = aTestApp()
    const { app } = at
    const { id } = await good(app.annotate({ content: aContent(), target: aTarget(), colour: 'figure', note: '' }))
    for (let day = 0; day < 60; day++) {
      await good(app.revise(id, { note: `day ${day}` }))
      await good(app.backUpIfDue())
      at.pass(86_400_000)
    }
    const list = () => at.shelf.backups.orderBy('at').reverse().toArray()
    const kept = await list()
    expect(kept).toHaveLength(11)
    expect(await at.shelf.files.count()).toBe(11)
    const putBack = await good(app.deleteKept(kept[0]?.id ?? ''))
    expect(await list()).toEqual(kept.slice(1))
    await good(putBack())
    expect(await list()).toEqual(kept)
    const file = await good(app.openKept(kept[0]?.id ?? ''))
    expect((await good(app.openBackup(file.content))).plans.merge.counts.annotations).toMatchObject({
      same: 1,
    })
  })

  it('hold one moment though something is written all the time', async () => {
    const { app } = aTestApp()
    const { id } = await good(app.annotate({ content: aContent(), target: aTarget(), colour: 'figure', note: '' }))
    let round = 0
    const made = await good(app.backUpIfDue(async () => void (await app.revise(id, { note: `${++round}` }))))
    expect(made.made).toBeDefined()
    await good(app.openBackup((await good(app.openKept(made.made?.id ?? ''))).content))
  })
})
