// A sample of what `npm run bench -- anchor` does on every page of the corpus.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { measureRoundTrips } from '#tests/bench/anchor/round-trip.ts'
import { BROWSERS } from './driver/launch.ts'
import { CORPORA } from './steps.ts'

const there = existsSync(join(CORPORA, 'anchoring', 'pages'))
if (!there) console.log(`round trips left out: ${CORPORA} has no anchoring pages (TICKMARK_CORPORA)`)

test.runIf(there && BROWSERS.includes('chromium'))('random ranges of every eighth corpus page come back as they were, exact', async () => {
  const { pages, ranges, failed } = await measureRoundTrips(CORPORA, 8, 40)
  expect(pages).toBeGreaterThan(40)
  expect(ranges).toBeGreaterThan(1000)
  expect(failed).toEqual([])
})
