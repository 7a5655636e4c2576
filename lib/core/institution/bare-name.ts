// What an unlisted institution is called when its legal form is left off.
import { TRADE_WORDS } from './forms-zh.ts'
import { withoutLegalEn, withoutLegalZh } from './legal-forms.ts'
import { placeAt } from './lexicon.ts'
import { keyOf } from './stream.ts'

const FULL_FORMS = [
  '(集团)股份有限公司',
  '集团股份有限公司',
  '股份有限公司',
  '(集团)有限责任公司',
  '有限责任公司',
  '(集团)有限公司',
  '集团有限公司',
  '有限公司',
  '(有限合伙)',
  '公司',
]

export const isChinese = (name: string): boolean => /\p{Script=Han}/u.test(name)

/** 金凰珠宝股份有限公司 → 金凰珠宝, Tempus Inc. → Tempus. Unchanged without legal form. */
export function bareName(name: string): string {
  const key = keyOf(name)
  if (key.length !== name.length) return name
  const bare = isChinese(name) ? withoutLegalZh(key, FULL_FORMS) : withoutLegalEn(key)
  return name.slice(0, bare.length)
}

/** The characters that make a full Chinese name its own: without place in front and trade words behind (武汉|金凰|珠宝). */
function coreOf(name: string): { place: string; core: string } {
  const length = placeAt(name, 0)
  let core = name.slice(length)
  while (core.length > 3 && TRADE_WORDS.has(core.slice(-2))) core = core.slice(0, -2)
  return { place: name.slice(0, length), core }
}

/** How an article shortens a full Chinese name (without legal form): 武汉金凰珠宝 → 金凰珠宝, 武汉金凰, 金凰公司. Three characters at least. */
export function shortForms(name: string): string[] {
  const { place, core } = coreOf(name)
  const shorts = [name.slice(place.length)]
  if (core !== name && core.length >= 2 && core.length < name.length - place.length) shorts.push(`${core}公司`)
  if (place && core.length >= 2) shorts.push(place + core, `${core}公司`)
  if (core.length >= 4 || (core.length === 3 && place)) shorts.push(core)
  return [...new Set(shorts)].filter((short) => short !== name && short.length >= 3)
}
