// The baseline to beat: plain leftmost-longest match of every name, no evidence, no negatives, nothing unlisted.
import { NEGATIVE } from '#lib/core/institution/format.ts'
import type { Gazetteer } from '#lib/core/institution/gazetteer.ts'
import { scan } from '#lib/core/institution/scan.ts'
import { endAt, streamOf } from '#lib/core/institution/stream.ts'
import type { Found } from './score.ts'

/** Longest dictionary name at each place, whatever its certainty. */
export function longestMatches(gazetteer: Gazetteer, text: string): Found[] {
  const stream = streamOf(text)
  const found: Found[] = []
  let free = 0
  for (const hit of scan(gazetteer, stream)) {
    if (hit.certainty === NEGATIVE || hit.start < free) continue
    free = hit.end
    const start = stream.at[hit.start] ?? 0
    const end = endAt(stream, hit.end)
    found.push({ start, end, surface: text.slice(start, end), id: gazetteer.id(hit.target) })
  }
  return found
}
