import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyAnnotation } from '#tests/support/arbitraries.ts'
import { anAnnotation, anArticle } from '#tests/support/builders.ts'
import { mergeRecords } from './merge-records.ts'
import { createDecider, createRestorePlanner, type Existing, stampOfRow } from './restore-plan.ts'
import { type BackupRow, keyOfRow, type SectionName } from './sections.ts'

type Rows = Partial<Record<SectionName, readonly BackupRow[]>>

function holding(rows: Rows): Existing {
  const find = (section: SectionName, key: string) => rows[section]?.find((row) => keyOfRow(section, row) === key)
  return {
    stamp(section, key) {
      const row = find(section, key)
      return row && stampOfRow(section, row)
    },
    deletedAt: (id) => find('deletions', id)?.['deletedAt'] as string | undefined,
    articleAt: (address) => rows.articles?.find((row) => (row['addresses'] as string[]).includes(address))?.['id'] as string | undefined,
    count: (section) => rows[section]?.length ?? 0,
  }
}

const T1 = '2026-11-20T08:00:00.000Z'
const T2 = '2026-11-21T08:00:00.000Z'
const note = (text: string, updatedAt: string, revision: number): BackupRow => ({ ...anAnnotation({ note: text, updatedAt, revision }) })
const article = (patch = {}): BackupRow => ({ ...anArticle(patch) })
const grave = (deletedAt: string): BackupRow => ({ id: 'annotation:n1', kind: 'annotation', deletedAt, record: {} })

describe('merging a record that is in both', () => {
  it.each([
    ['the same', note('a', T1, 1), note('a', T1, 1), 'same', 'keep'],
    [
      'the same with its keys in another order',
      note('a', T1, 1),
      Object.fromEntries(Object.entries(note('a', T1, 1)).reverse()),
      'same',
      'keep',
    ],
    ['theirs is later', note('a', T1, 1), note('b', T2, 2), 'newer', 'put'],
    ['ours is later: an old backup changes nothing', note('b', T2, 2), note('a', T1, 1), 'older', 'keep'],
    ['both went on', note('b', T1, 3), note('a', T2, 2), 'conflict', 'merge'],
    ['changed in the same moment', note('b', T1, 2), note('a', T1, 2), 'conflict', 'merge'],
  ] as const)('%s', (_, ours, theirs, verdict, act) => {
    const decide = createDecider('merge', holding({ articles: [article()], annotations: [ours] }))
    expect(decide('annotations', theirs)).toEqual({ verdict, act, row: theirs })
  })

  it.each([
    ['deleted here since: stays deleted', { deletions: [grave(T2)] }, 'deleted', 'keep'],
    ['written there after it was deleted here: comes back', { deletions: [grave(T1)] }, 'new', 'put'],
    ['not here', {}, 'new', 'put'],
  ] as const)('%s', (_, rows, verdict, act) => {
    const theirs = note('a', verdict === 'new' ? T2 : T1, 1)
    expect(createDecider('merge', holding({ articles: [article()], ...rows }))('annotations', theirs)).toMatchObject({ verdict, act })
  })

  it.each([
    ['deleted there after our last change: goes', T1, { verdict: 'newer', act: 'put', removes: 'annotation:n1' }],
    ['changed here after it was deleted there: stays', '2026-11-22T08:00:00.000Z', { verdict: 'older', act: 'keep' }],
  ] as const)('a tombstone: %s', (_, updatedAt, decision) => {
    const decide = createDecider('merge', holding({ articles: [article()], annotations: [note('a', updatedAt, 1)] }))
    expect(decide('deletions', grave(T2))).toMatchObject(decision)
  })

  it('an annotation without its article is not taken', () => {
    expect(createDecider('merge', holding({}))('annotations', note('a', T1, 1))).toMatchObject({ verdict: 'homeless', act: 'keep' })
  })

  it('one article saved in two browsers is one: what belongs to theirs moves to ours', () => {
    const decide = createDecider('merge', holding({ articles: [article()] }))
    expect(decide('articles', article({ id: 'article:there' }))).toMatchObject({
      verdict: 'conflict',
      act: 'merge',
      row: { id: 'article:a1' },
    })
    const theirs = { ...note('a', T1, 1), articleId: 'article:there' }
    expect(decide('annotations', theirs)).toMatchObject({ verdict: 'new', act: 'put', row: { articleId: 'article:a1' } })
  })

  it('settings stay those of this browser', () => {
    const decide = createDecider('merge', holding({ settings: [{ name: 'settings', lastColour: 'fact' }] }))
    expect(decide('settings', { name: 'settings', lastColour: 'risk' })).toMatchObject({ act: 'keep' })
  })
})

describe('when both went on', () => {
  it('the newer one counts, both notes and all tags are kept', () => {
    const ours = { ...note('ours', T1, 3), tags: ['a'], colour: 'fact' }
    const theirs = { ...note('theirs', T2, 2), tags: ['b'], colour: 'risk' }
    expect(mergeRecords('annotations', ours, theirs)).toMatchObject({
      note: 'theirs\n\n---\n\nours',
      tags: ['b', 'a'],
      colour: 'risk',
      updatedAt: T2,
      revision: 4,
    })
  })

  it('a note that holds the other is kept once', () => {
    expect(mergeRecords('annotations', note('a and b', T1, 2), note('a', T2, 1))).toMatchObject({ note: 'a and b' })
  })

  it('gives the same on both sides, and no word of either is lost', () => {
    const pair = fc.tuple(anyAnnotation('article:a' as never), anyAnnotation('article:a' as never))
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const [ours, theirs] = [{ ...a }, { ...b, id: a.id }] as unknown as [BackupRow, BackupRow]
        const merged = mergeRecords('annotations', ours, theirs)
        expect(mergeRecords('annotations', theirs, ours)).toEqual(merged)
        expect(merged['note']).toContain(a.note)
        expect(merged['note']).toContain(b.note)
        expect(merged['tags']).toEqual(expect.arrayContaining([...a.tags, ...b.tags]))
      }),
      { numRuns: 200 },
    )
  })
})

describe('the preview', () => {
  const here = holding({ articles: [article()], annotations: [note('a', T1, 3), { ...note('x', T1, 1), id: 'annotation:n2' }] })
  const file: [SectionName, BackupRow[]][] = [
    ['articles', [article()]],
    ['annotations', [note('b', T2, 2), { ...note('y', T1, 1), id: 'annotation:n3' }]],
  ]

  it('of merging', () => {
    const planner = createRestorePlanner('merge', here)
    for (const [section, rows] of file) planner.take(section, rows)
    const plan = planner.finish()
    expect(plan.counts.articles.same).toBe(1)
    expect(plan.counts.annotations).toMatchObject({ new: 1, conflict: 1 })
    expect(plan).toMatchObject({ removed: 0, conflicts: [{ section: 'annotations', key: 'annotation:n1' }] })
  })

  it('of replacing says how many go', () => {
    const planner = createRestorePlanner('replace', here)
    for (const [section, rows] of file) planner.take(section, rows)
    expect(planner.finish()).toMatchObject({ removed: 1, counts: { annotations: { new: 1, newer: 1 } } })
  })
})
