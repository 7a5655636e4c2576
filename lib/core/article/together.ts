// Facts that mean more together than one by one: what a reader would call the page at a glance.
import type { Facts } from './model.ts'

/** Name, and what must hold of the other facts of the closer look. */
const TOGETHER: readonly (readonly [name: string, holds: (has: (fact: string) => number) => boolean])[] = [
  // Neither a day nor a name: nobody signs a brochure.
  ['unsigned', (has) => has('dated') + has('byline') + has('bylineNear') + has('source') + has('dateNear') === 0],
  ['signed', (has) => has('dateNear') > 0 && has('bylineNear') + has('byline') > 0 && has('headline') > 0 && has('proseShare') > 0.6],
  ['thread', (has) => has('posts') > 0.3 && has('replies') > 0.3],
  ['asked', (has) => has('title:asks') > 0 && has('posts') + has('lines:forum') > 0.4],
  ['shopfront', (has) => has('priceNear') + has('priced') > 0 && has('lines:shop') > 0.2],
  ['brochure', (has) => has('dateNear') + has('bylineNear') + has('type:story') === 0 && has('lines:pitch') + has('voice:selling') > 0.6],
  ['manualPage', (has) => has('lines:docs') + has('inDocs') + has('keptCode') > 0.5 && has('bylineNear') + has('type:story') === 0],
  // Flashes under a heading that is a name, not a headline; a live blog has one.
  ['ticker', (has) => has('clocked') > 0 && has('titleShort') + has('title:list') + has('address:list') > 0],
  // A story is not one list from its first line to its last.
  ['allList', (has) => has('keptLists') > 0.85],
  ['shelf', (has) => has('spread') > 0.3 && has('cards') > 0.3],
]

/** The named conjunctions, 0 or 1. */
export const togetherFacts = (facts: Facts): Facts =>
  Object.fromEntries(TOGETHER.map(([name, holds]) => [name, holds((fact) => facts[fact] ?? 0) ? 1 : 0]))
