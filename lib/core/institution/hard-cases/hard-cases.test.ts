import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildData } from '#lib/tools/data-build.ts'
import { findMentions } from '../find-mentions.ts'
import { openGazetteer } from '../gazetteer.ts'
import { readCase } from './case.ts'
import { HARD_CASES } from './index.ts'

const path = new URL('../../../../public/data/gazetteer.bin', import.meta.url)
if (!existsSync(path)) await buildData()
const bytes = readFileSync(path)
const gazetteer = openGazetteer(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer)

describe('hard cases', () => {
  it.each(HARD_CASES.map((hard) => [hard.why, hard] as const))('%s', (_, hard) => {
    const { text, mentions } = readCase(hard)
    const found = findMentions(gazetteer, text).map(({ start, surface, institution }) => ({ start, surface, id: institution ?? '?' }))
    expect(found).toEqual(mentions)
  })
})
