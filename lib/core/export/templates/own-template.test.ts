import { describe, expect, it } from 'vitest'
import { readingNote } from './built-in/reading-note.ts'
import { copyOf, parseOwnTemplate } from './own-template.ts'

const own = { id: 'own:1', name: '晨会', dialect: 'obsidian', source: '{{ name }}' } as const

describe('a template of the reader, read back', () => {
  it.each([
    ['as stored', own, own],
    ['with what a later version added', { ...own, icon: 'x' }, own],
    ['under the name of a built-in one', { ...own, id: 'reading-note' }, undefined],
    ['in a dialect that is not known', { ...own, dialect: 'roam' }, undefined],
    ['without its source', { ...own, source: undefined }, undefined],
    ['that is nothing', null, undefined],
  ])('%s', (_, stored, parsed) => expect(parseOwnTemplate(stored)).toEqual(parsed))
})

describe('a copy', () => {
  it.each([
    [[], '阅读笔记'],
    [['阅读笔记'], '阅读笔记 2'],
    [['阅读笔记', '阅读笔记 2'], '阅读笔记 3'],
  ])('beside %j is called %s', (taken, name) => {
    expect(copyOf(readingNote, '阅读笔记', taken, () => 'u')).toEqual({ ...readingNote, id: 'own:u', name })
  })
})
