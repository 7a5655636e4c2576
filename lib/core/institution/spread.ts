// Marks the other places of names the article has taught.
import type { Board } from './board.ts'
import { placesOf } from './learn.ts'
import type { Owner } from './owner.ts'
import { isSurname } from './surname.ts'

const SURE = 0.9

/** Headlines in capitals write a name that the text has in small letters: CHEMLAWN, ChemLawn. */
export function spreadCapitals(board: Board, text: string, learnt: ReadonlyMap<string, Owner>): void {
  const line = text.slice(0, Math.max(0, text.indexOf('\n')))
  if (!/[A-Z]{4}/.test(line)) return
  const loud = [...learnt]
    .filter(([short]) => /^[A-Z][a-zA-Z&. -]{3,}$/.test(short))
    .map(([short, owner]) => [short.toUpperCase(), owner] as const)
  spread(board, line, new Map(loud))
}

/** Marks all other places of learnt names. */
export function spread(board: Board, text: string, learnt: ReadonlyMap<string, Owner>): void {
  for (const [short, owner] of [...learnt].sort(([a], [b]) => b.length - a.length)) {
    for (const { start, end } of placesOf(text, short)) {
      if (/^[A-Z][a-z]+$/.test(short) && isSurname(text, start, end)) continue
      const others = board.within(start, end)
      if (
        others.some((other) => other.confidence >= SURE || other.end - other.start >= end - start || other.start < start || other.end > end)
      )
        continue
      for (const other of others) board.remove(other)
      board.add({ start, end, ...owner, via: 'learnt', confidence: 0.8 })
    }
  }
}
