import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openGazetteer } from '#lib/core/institution/gazetteer.ts'
import { buildData, compileLists, droppedIds, releasedIds } from './data-build.ts'

const onDisk = (file: string): Buffer => readFileSync(new URL(`../../public/data/${file}`, import.meta.url))

describe('the data build', () => {
  it('gives the same bytes every time', async () => {
    await buildData()
    const again = await compileLists()
    expect(Buffer.from(again.matcher).equals(onDisk('gazetteer.bin'))).toBe(true)
    expect(Buffer.from(again.names).equals(onDisk('institutions.bin'))).toBe(true)
  })

  it('drops no id of an earlier release', async () => {
    await buildData()
    const bytes = onDisk('gazetteer.bin')
    const gazetteer = openGazetteer(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer)
    const released = releasedIds()
    expect(released.length).toBeGreaterThan(20_000)
    expect(
      droppedIds(
        released,
        Array.from({ length: gazetteer.size }, (_, index) => gazetteer.id(index)),
      ),
    ).toEqual([])
  })

  it('names the ids that would go', () => {
    expect(droppedIds(['a', 'b', 'c'], ['c', 'a', 'd'])).toEqual(['b'])
  })
})
