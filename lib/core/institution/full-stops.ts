// Does the full stop behind Inc, Corp, Co belong to the name?
import type { Board } from './board.ts'

const ABBREVIATED = /(?:Inc|Corp|Co|Ltd|Cos|Bros)$/

/**
 * The full stop of an abbreviated form belongs to the name ("McClatchy Co. said"). At the end of a sentence it does when the
 * article writes such forms with a stop elsewhere; British and agency style has none.
 */
export function takeStops(board: Board, text: string): void {
  const dotted = /\b(?:Inc|Corp|Co|Ltd)\.(?:,| [a-z])/.test(text)
  for (const mention of board.all()) {
    if (text.charAt(mention.end) !== '.' || !ABBREVIATED.test(text.slice(mention.start, mention.end))) continue
    if (!dotted && !/^(?:[,)'’]| [a-z(])/.test(text.slice(mention.end + 1, mention.end + 3))) continue
    board.remove(mention)
    board.add({ ...mention, end: mention.end + 1 })
  }
}
