// Title and kept passages → article text, blocks, and where each stands.
import type { Block } from '#lib/core/article/model.ts'
import { titleKey } from '#lib/core/article/title.ts'
import type { Passage } from './passage.ts'
import type { PlacedPassage } from './text-map.ts'

export interface Assembled {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly placed: readonly PlacedPassage[]
}

/** `shown` is the headline's passage; the title is mapped to it when both say the same, and then reads exactly as shown. */
export function assemble(title: string, shown: Passage | undefined, kept: readonly Passage[]): Assembled {
  const inPage = shown && titleKey(shown.text) === titleKey(title) ? shown : undefined
  const first = inPage?.text ?? title
  const blocks: Block[] = [{ kind: 'title', start: 0, end: first.length }]
  const placed: PlacedPassage[] = [{ passage: inPage ?? { segments: [] }, start: 0 }]
  const lines = [first]
  let start = first.length + 1
  for (const passage of kept) {
    const end = start + passage.text.length
    const { kind, level, cells, header } = passage
    blocks.push({
      kind,
      start,
      end,
      ...(level === undefined ? {} : { level }),
      ...(cells ? { cells: cells.map((cell) => start + Math.min(cell, passage.text.length)) } : {}),
      ...(header ? { header } : {}),
    })
    placed.push({ passage, start })
    lines.push(passage.text)
    start = end + 1
  }
  return { text: lines.join('\n'), blocks, placed }
}
