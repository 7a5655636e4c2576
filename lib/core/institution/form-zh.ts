// Unlisted Chinese institutions by form: a stem that is no ordinary word, and an ending that institutions have.
import { AFTER_ZH } from './cues.ts'
import type { FormHit } from './form-hit.ts'
import { CONTINUES, ROLES, SECTORS, TRADE_WORDS } from './forms-zh.ts'
import { legalNames, tradeCompanies } from './legal-zh.ts'
import { isPlace, isWord, placeAt } from './lexicon.ts'
import { HAN, isHan, stemStart, strangeness } from './stem-zh.ts'

const SECTOR = new RegExp(
  Object.keys(SECTORS)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
)

/** The ending is two halves of other words: 黄金|融资 is no 金融. */
const straddled = (text: string, at: number, end: number): boolean =>
  isWord(text.slice(at - 1, at + 1)) && isWord(text.slice(end - 1, end + 1))

/** Stems that name a sort of thing: 偏股型基金, 地方系保险, 第三方支付. */
const GENERIC_STEM =
  /[型类性式级化业度率额系方制期量后前]$|^[一二两三四五六七八九十几多]|(?:存管|托管|开户|收单|代销|承销|主办|清算|结算|合作|涉事|相关|部分|多家)$/

/** Futures of these are contracts: 原油期货, 铁矿石期货. */
const TRADED =
  /(?:原油|燃油|产品|股指|国债|黄金|白银|商品|金属|豆粕|玉米|大豆|铁矿石|焦炭|焦煤|纯碱|玻璃|生猪|鸡蛋|棕榈油|碳酸锂|工业硅|橡胶|甲醇|[铜铝锌镍锡铅油金银棉糖钢煤胶])$/

/** A bare trade follows in the enumeration: 集齐银行、证券、基金等牌照. */
const AMONG_TRADES = /^[、,和与及](?:银行|证券|保险|基金|信托|期货|券商|租赁|资管|理财|支付)(?=[、,和与及等。;\n])/

interface Candidate {
  readonly start: number
  readonly end: number
  readonly stem: string
  readonly ending: string
  readonly weight: number
  readonly opens: boolean
  readonly cue: boolean
  readonly introduced?: boolean
}

const weightOf = (ending: string): number => SECTORS[ending] ?? 0

/** Trades that make another institution out of a group's short name: 太保|财险 is not 太保. */
const SUBSIDIARY = new Set([
  '财险',
  '寿险',
  '人寿',
  '产险',
  '养老险',
  '健康险',
  '投顾',
  '投信',
  '创投',
  '资管',
  '期货',
  '信托',
  '证券',
  '金控',
  '置业',
  '置地',
])

/** Start of the listed short name (two to four characters) that ends at `at`; `at` when it is longer. */
function ownedStart(text: string, at: number, taken: (at: number) => boolean): number {
  let start = at
  while (start > 0 && at - start < 5 && isHan(text, start - 1) && taken(start - 1)) start--
  return at - start >= 2 && at - start <= 4 && !Object.hasOwn(SECTORS, text.slice(at - 2, at)) ? start : at
}

function candidates(text: string, taken: (at: number) => boolean): Candidate[] {
  const found: Candidate[] = []
  SECTOR.lastIndex = 0
  for (let match = SECTOR.exec(text); match; match = SECTOR.exec(text)) {
    const ending = match[0]
    const at = match.index
    const end = at + ending.length
    const owned = weightOf(ending) === 2 && taken(at - 1) && !taken(at) && SUBSIDIARY.has(ending) ? ownedStart(text, at, taken) : at
    if (owned < at && !CONTINUES.test(text.slice(end, end + 3))) {
      found.push({ start: owned, end, stem: text.slice(owned, at), ending, weight: 4, opens: true, cue: true })
      continue
    }
    // 新材|料, and 银行、证券、保险 as sorts of business: who names one house names houses.
    if ((ending.endsWith('材') && text.charAt(end) === '料') || AMONG_TRADES.test(text.slice(end, end + 8))) continue
    if (taken(at) || CONTINUES.test(text.slice(end, end + 3)) || straddled(text, at, end)) continue
    const start = stemStart(text, at, 0, false, taken)
    const stem = text.slice(start, at)
    if (
      stem.length < 2 ||
      GENERIC_STEM.test(stem) ||
      (ending === '期货' && TRADED.test(stem)) ||
      (ending === '公司' && TRADE_WORDS.has(stem.slice(-2)) && stem.length < 4)
    )
      continue
    const before = text.charAt(start - 1)
    found.push({
      start,
      end,
      stem,
      ending,
      weight: SECTORS[ending] ?? 0,
      opens: !HAN.test(before) || ROLES.test(text.slice(Math.max(0, start - 5), start)),
      cue: AFTER_ZH.test(text.slice(end, end + 8)),
      introduced: INTRODUCED.test(text.slice(end, end + 6)),
    })
  }
  return found
}

/** Several readings of one name in the article ("上米缸金融", "米缸金融"): the shortest that is seen more than once wins. */
function agree(all: readonly Candidate[]): Candidate[] {
  const counts = new Map<string, number>()
  for (const { stem, ending } of all) counts.set(stem + ending, (counts.get(stem + ending) ?? 0) + 1)
  return all.map((candidate) => {
    for (let cut = candidate.stem.length - 2; cut > 0; cut--) {
      const shorter = candidate.stem.slice(cut)
      if ((counts.get(shorter + candidate.ending) ?? 0) > (counts.get(candidate.stem + candidate.ending) ?? 0)) {
        return { ...candidate, stem: shorter, start: candidate.start + cut }
      }
    }
    return candidate
  })
}

const ENOUGH = 4

/** The article gives it a short form of its own: an institution for certain. */
const INTRODUCED = /^\((?:以下)?(?:简称|下称)/

/** Evidence in points; `times` = how often the article has the name. */
function points(candidate: Candidate, times: number): number {
  const { stem, weight, opens, cue } = candidate
  if (weight === 4 || candidate.introduced) return ENOUGH
  // 浙江省能源集团: a province or a town with its rank, a trade, and what only a house of it is.
  if (candidate.ending === '集团' && /^.{2,3}[省市]./.test(stem) && placeAt(stem, 0) > 2) return ENOUGH
  const strange = strangeness(stem)
  const placeOnly = isPlace(stem)
  if (strange === 0 && !(placeOnly && weight === 2))
    return stem.length <= 2 || weight < 2 ? 0 : (opens ? 1 : 0) + (cue ? 1 : 0) + (times > 1 ? 1 : 0)
  return weight + Math.min(strange, 2) + (times > 1 ? 1 : 0) + (times > 3 ? 1 : 0) + (opens ? 1 : 0) + (cue ? 1 : 0)
}

/**
 * Unlisted names in a folded text (`foldHan`), by start. `taken` says which units belong to listed names; those are never
 * cut into. Linear: every ending looks at most 24 units to its left.
 */
export function chineseForms(text: string, taken: (at: number) => boolean): FormHit[] {
  const legal = [...legalNames(text, taken), ...tradeCompanies(text, taken)]
  const all = agree(candidates(text, taken))
  const times = new Map<string, number>()
  const best = new Map<string, number>()
  for (const { stem, ending } of all) times.set(stem + ending, (times.get(stem + ending) ?? 0) + 1)
  for (const candidate of all) {
    const name = candidate.stem + candidate.ending
    best.set(name, Math.max(best.get(name) ?? 0, points(candidate, times.get(name) ?? 1)))
  }
  const inLegal = (hit: Candidate): boolean => legal.some((name) => hit.start < name.end && hit.end > name.start)
  const sectors = all
    .filter((hit) => (best.get(hit.stem + hit.ending) ?? 0) >= ENOUGH && !(legal.length > 0 && legal.length < 200 && inLegal(hit)))
    .map(({ start, end, weight }) => ({ start, end, legal: false, owned: weight === 4 }))
  return [...legal, ...sectors].sort((a, b) => a.start - b.start || b.end - a.end)
}
