// How far a listed name reaches: over its legal form, its own division, or the channel of a medium.
import type { InstitutionKind } from './model.ts'

/** 集团, 股份有限公司 and the like right behind a name belong to it. */
const LEGAL_ZH =
  /^(?:[（(]集团[）)]|集团|控股)?(?:股份有限公司|有限责任公司|有限公司)|^集团公司|^集团(?!军|化|内|旗下|层面)|^公司(?!债|治理|法|章程|股东|股票|债券)/
const LEGAL_EN =
  /^ & Co(?:mpany)?(?![A-Za-z])|^ & CO(?![A-Za-z])|^,? (?:Inc|Corp|Co|Cos|Ltd|Limited|PLC|Plc|plc|LLC|LLP|AG|NV|SA|SE|AB|ASA|Incorporated|Corporation|Company|Group|Holdings|Holding)(?![A-Za-z])(?:,? (?:Inc|Corp|Co|Ltd|Limited|PLC|plc|LLC)(?![A-Za-z]))?/
const CHANNEL_ZH = /^(?:财经新闻|新闻网|新闻|财经|科技|股票|基金|证券|期货|网站|网|客户端|频道|周刊)(?!发布会|稿|业|市场|公司|经理)/
const DIVISION_ZH = /^研究(?:部|所|院)?(?!员|生|人|报|显|表|指|称|团|机)/
const DIVISION_EN =
  /^ (?:Capital Markets|Securities|Global Research|Research|Economics|Asset Management|Wealth Management|Investment Management|Private Bank|Investment Bank|Bank|Global Markets|Investments|Equities|Markets)(?![A-Za-z])/
const DOMAIN = /^\.(?:com|cn|net|org)(?:\.cn)?(?![A-Za-z])/

const FINANCE: ReadonlySet<InstitutionKind> = new Set(['bank', 'securities', 'fund', 'insurer', 'hedge', 'pevc'])

const AMERICAN = /(?:^|[^A-Za-z.])(U\.S\.|US) $/
const STATE: ReadonlySet<InstitutionKind> = new Set(['regulator', 'government', 'central_bank'])

/** New start offset of a listed name: the U.S. in front of a federal body is a part of it. */
export function startOfName(text: string, start: number, kind: InstitutionKind, country: string): number {
  // *ST康美: the star of a company at risk of delisting belongs to its short name.
  if (text.charAt(start - 1) === '*' && text.startsWith('ST', start)) return start - 1
  if (!STATE.has(kind) || country !== 'US') return start
  const lead = AMERICAN.exec(text.slice(Math.max(0, start - 6), start))?.[1]
  return lead ? start - lead.length - 1 : start
}

/** New end offset of a listed name of this kind that ends at `end`. */
export function extendName(text: string, end: number, kind: InstitutionKind): number {
  const behind = text.slice(end, end + 40)
  const domain = kind === 'media' ? DOMAIN.exec(behind) : null
  if (domain) return end + domain[0].length
  const channel = kind === 'media' ? CHANNEL_ZH.exec(behind) : null
  if (channel) return end + channel[0].length
  const division = FINANCE.has(kind) ? (DIVISION_ZH.exec(behind) ?? DIVISION_EN.exec(behind)) : null
  const from = division ? end + division[0].length : end
  const rest = text.slice(from, from + 40)
  const legal = LEGAL_ZH.exec(rest) ?? LEGAL_EN.exec(rest)
  if (!legal) return from
  return from + legal[0].length
}
