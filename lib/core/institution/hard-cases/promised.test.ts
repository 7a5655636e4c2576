import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildData } from '#lib/tools/data-build.ts'
import { findMentions } from '../find-mentions.ts'
import { openGazetteer } from '../gazetteer.ts'
import { readCase } from './case.ts'
import { PROMISED } from './promised.ts'

const path = new URL('../../../../public/data/gazetteer.bin', import.meta.url)
if (!existsSync(path)) await buildData()
const bytes = readFileSync(path)
const gazetteer = openGazetteer(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer)

describe.each(PROMISED)('$name', ({ name, meant, notMeant }) => {
  it.each([
    ['is found where it is meant', meant],
    ['is not found where something else is', notMeant],
  ])('%s', (_, marked) => {
    const { text, mentions } = readCase({ why: name, marked })
    const found = findMentions(gazetteer, text).map(({ start, surface, institution }) => ({ start, surface, id: institution ?? '?' }))
    expect(found).toEqual(mentions)
  })
})
