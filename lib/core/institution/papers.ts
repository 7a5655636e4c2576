// Names that several papers share: which one is meant?
import { institutionId } from '#lib/core/ids.ts'
import type { Board } from './board.ts'
import { type Owner, ownerOf } from './owner.ts'
import { HOMONYMS } from './reviewed.ts'

const PAPER = /^(?!The )[A-Z][A-Za-z.]+ (?:[A-Z][A-Za-z.]+ ){0,3}(Times|Journal|Post|Tribune|Herald|Telegraph|Chronicle|Globe|Standard)$/

/** "The Times" is the paper whose full name the article gives: the Los Angeles Times before the London one. */
export function paperShorts(board: Board, text: string): void {
  const papers = new Map<string, Owner>()
  for (const mention of board.all()) {
    const last = PAPER.exec(text.slice(mention.start, mention.end))?.[1]
    if (last && !papers.has(last)) papers.set(last, ownerOf(mention))
  }
  if (papers.size === 0) return
  for (const mention of board.all()) {
    const owner = papers.get(/^[Tt]he ([A-Z][a-z]+)$/.exec(text.slice(mention.start, mention.end))?.[1] ?? '')
    if (!owner) continue
    board.remove(mention)
    board.add({ start: mention.start, end: mention.end, ...owner, via: 'learnt', confidence: 0.8 })
  }
}

/** Gives a shared name back to nobody when the text does not show which paper is meant. */
export function splitHomonyms(board: Board, text: string): void {
  for (const mention of board.all()) {
    const surface = text.slice(mention.start, mention.end)
    const shared = HOMONYMS.find((homonym) => homonym.id === mention.id && homonym.surface.test(surface))
    if (!shared || shared.needs.test(text)) continue
    board.remove(mention)
    const { start, end } = mention
    if (shared.instead) board.add({ start, end, id: institutionId(shared.instead), via: 'alias', confidence: 0.8 })
    else board.add({ start, end, name: surface, via: 'form', confidence: 0.6 })
  }
}
