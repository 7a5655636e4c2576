// Puts institutions that are in no list on the board: by form, by place, and by the short forms the article introduces.
import { associations, localOrgans } from './associations-zh.ts'
import type { Board, Placed } from './board.ts'
import { enumerated } from './context-en.ts'
import { describedZh, enumeratedZh } from './context-zh.ts'
import { englishForms } from './form-en.ts'
import { chineseForms } from './form-zh.ts'
import type { Gazetteer } from './gazetteer.ts'
import { foreignBodies, linkListed } from './link-listed.ts'
import { mediaPlaces } from './media-names.ts'
import { paperShorts, splitHomonyms } from './papers.ts'
import { addForms, joinVentures } from './place-forms.ts'
import { bareHeads, firstWords, introductions, shortenings, theBank, withoutCountry } from './short-forms.ts'
import { spread, spreadCapitals } from './spread.ts'

const sureOnes = (board: Board): Placed[] => board.all().filter((mention) => mention.id !== undefined && mention.confidence > 0.6)

/** Adds what no list knows. `board` holds the listed mentions; `folded` is `foldHan(text)`. */
export function addUnlisted(board: Board, gazetteer: Gazetteer, text: string, folded: string): void {
  splitHomonyms(board, text)
  foreignBodies(board, gazetteer, text)
  const taken = board.isSure
  if (/[\u4e00-\u9fff]/.test(text)) {
    for (const { start, end } of mediaPlaces(folded)) {
      if (board.isFree(start, end)) board.add({ start, end, name: text.slice(start, end), via: 'form', confidence: 0.7 })
    }
    for (const { start, end } of associations(folded)) addForms(board, text, [{ start, end, legal: false }])
    for (const { start, end } of localOrgans(folded)) addForms(board, text, [{ start, end, legal: false }])
    joinVentures(board, folded)
    addForms(board, text, chineseForms(folded, taken))
    addForms(board, text, describedZh(folded, taken))
    addForms(board, text, enumeratedZh(folded, sureOnes(board)))
  }
  if (/[a-z]{3}/.test(text)) {
    addForms(board, text, englishForms(text, taken))
    addForms(board, text, enumerated(text, sureOnes(board)))
  }
  const introduced = introductions(board, gazetteer, text)
  spread(board, text, introduced)
  spread(board, text, withoutCountry(board, text))
  spread(board, text, shortenings(board))
  spread(board, text, firstWords(board, text))
  spreadCapitals(board, text, new Map([...shortenings(board), ...firstWords(board, text)]))
  for (const { start, end, owner } of [...bareHeads(board, folded), ...theBank(board, text)]) {
    if (board.isFree(start, end)) board.add({ start, end, ...owner, via: 'learnt', confidence: 0.7 })
  }
  paperShorts(board, text)
  linkListed(board, gazetteer)
}
