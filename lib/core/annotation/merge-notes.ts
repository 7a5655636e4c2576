// Two windows wrote into one note: both keep what they wrote.
import { diff3Merge } from 'node-diff3'

/**
 * Three-way merge by lines. `base` is the note both began with, `stored` what is kept now, `mine` what is being saved. Lines changed
 * on one side only are taken; where both changed the same lines, the stored ones come first and mine after them: nothing is lost.
 */
export function mergeNotes(base: string, stored: string, mine: string): string {
  if (stored === base || stored === mine) return mine
  if (mine === base) return stored
  // One went on typing where the other had stopped: the longer one holds both.
  if (mine.startsWith(stored)) return mine
  if (stored.startsWith(mine)) return stored
  const merged = diff3Merge(mine.split('\n'), base.split('\n'), stored.split('\n'), { excludeFalseConflicts: true })
  return merged.flatMap(({ ok, conflict }) => ok ?? [...(conflict?.b ?? []), ...(conflict?.a ?? [])]).join('\n')
}
