// An unlisted name that is a listed one written otherwise: 深圳市地铁集团 is 深圳地铁集团, Artisan Partners is Artisan Partners Asset Management.
import { bareName, isChinese } from './bare-name.ts'
import type { Board } from './board.ts'
import { countriesNamed } from './cues.ts'
import { SURE } from './format.ts'
import type { Gazetteer } from './gazetteer.ts'
import { placeAt } from './lexicon.ts'
import { isPlaceEn } from './places-en.ts'
import { scan } from './scan.ts'
import { streamOf } from './stream.ts'

const TAILS_EN = ['Group', 'Holdings', 'Holding', 'International', 'Asset Management', 'Financial Group', 'Technologies', 'Pharmaceuticals']

/** Longer spellings of an English name of two words or more; one word is too little to tell a house by. */
function spellingsEn(name: string): string[] {
  if (!name.includes(' ')) return []
  return [...TAILS_EN.map((tail) => `${name} ${tail}`), `The ${name} Group`, `Banco ${name}`, name.replace(/ (?:Group|Holdings?)$/, '')]
}

/** Other spellings of a Chinese name: without 市 and 省, with the country, a rural bank by its short form. */
function spellingsZh(name: string): string[] {
  const place = placeAt(name, 0)
  const found = [`中国${name}`, `${name}集团`]
  if (/[省市]/.test(name.charAt(place - 1))) found.push(name.slice(0, place - 1) + name.slice(place))
  if (name.endsWith('集团')) found.push(name.slice(0, -2))
  for (const short of ['农商银行', '银行', '农商行']) found.push(name.replace(/农村商业银行$/, short))
  if (name.endsWith('银行')) found.push(name.replace(/银行$/, '农商银行'))
  return found.filter((spelling) => spelling !== name && spelling.length > 3)
}

/** The institution that `name` is a sure name of, as a whole. */
function listed(gazetteer: Gazetteer, name: string): number | undefined {
  const stream = streamOf(name)
  return scan(gazetteer, stream).find((hit) => hit.start === 0 && hit.end === stream.length && hit.certainty === SURE)?.target
}

const MAX_NAMES = 100

/** Links unlisted names on the board that the list has in another spelling. At most a hundred names of an article are tried. */
export function linkListed(board: Board, gazetteer: Gazetteer): void {
  const known = new Map<string, number | undefined>()
  for (const mention of board.all()) {
    const { name } = mention
    if (name === undefined) continue
    const bare = bareName(name)
    if (!known.has(bare) && known.size < MAX_NAMES) {
      const spellings = isChinese(bare) ? spellingsZh(bare) : spellingsEn(bare)
      let target: number | undefined
      for (const spelling of spellings) target ??= listed(gazetteer, spelling)
      known.set(bare, target)
    }
    const target = known.get(bare)
    if (target === undefined) continue
    const { name: _, ...rest } = mention
    board.remove(mention)
    board.add({ ...rest, id: gazetteer.id(target), target, confidence: 0.7 })
  }
}

const STATE = new Set(['regulator', 'government', 'central_bank'])

/** "The Philippine Securities and Exchange Commission" is not the American one: a people stands in front, and not this one's. */
export function foreignBodies(board: Board, gazetteer: Gazetteer, text: string): void {
  for (const mention of board.all()) {
    const { target } = mention
    if (target === undefined || !STATE.has(gazetteer.kind(target))) continue
    const lead = text.slice(Math.max(0, mention.start - 24), mention.start)
    const place = /(?:^|[^A-Za-z])((?:[A-Z][a-z]+ )?[A-Z][a-z]+) $/.exec(lead)?.[1] ?? ''
    const word = place.slice(place.indexOf(' ') + 1)
    const state = [place, word].find((name) => isPlaceEn(name) && countriesNamed(name).length === 0)
    if (state !== undefined) {
      // South Carolina Department of Commerce: a body of that place.
      board.remove(mention)
      const start = mention.start - state.length - 1
      if (board.isFree(start, mention.start))
        board.add({ start, end: mention.end, name: text.slice(start, mention.end), via: 'form', confidence: 0.6 })
      continue
    }
    const before = /(?:^|[^A-Za-z])([A-Z][a-z]+)(?:['’]s)? $/.exec(lead)?.[1]
    const named = before === undefined ? [] : countriesNamed(before)
    const own = gazetteer.country(target)
    if (named.length === 0 || named.includes(own) || own === 'INT' || own === '') continue
    // Short forms belong to whom they were said of; the full name is somebody else's.
    const surface = text.slice(mention.start, mention.end)
    if (!surface.includes(' ')) continue
    board.remove(mention)
    board.add({ start: mention.start, end: mention.end, name: `${before} ${surface}`, via: 'form', confidence: 0.6 })
  }
}
