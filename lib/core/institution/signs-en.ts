// Unlisted English institutions by one telling sign: a code, a brand's inner capital, a newspaper's last word, someone's employer.
import { AFTER_EN, BEFORE_EN } from './cues.ts'
import { AT_ROLE, GENERIC, NOT_IN_NAME, PAPER_ENDS } from './forms-en.ts'
import { bare, isSmall, type Token, withoutLead } from './tokens-en.ts'

/** A market code in brackets stands behind a company: Groupon (NasdaqGS: GRPN). */
const CODE_BEHIND =
  /^ (?:<|&lt;)[A-Z.]{1,7}(?:>|&gt;)|^ \((?:Other )?(?:NYSE|NYSE American|AMEX|Nasdaq|NASDAQ|NasdaqGS|NasdaqGM|NasdaqCM|OTC|OTCMKTS|OTCQB|OTCQX|ASX|LSE|LON|TSX|TSXV|HKEX|SEHK|SGX|NSE|BSE|FRA|Frankfurt|Xetra|Paris|Euronext|TSE|TYO|KRX|KOSDAQ)\s?:/

export function byCode(text: string, run: readonly Token[]): readonly Token[] | undefined {
  const part = withoutLead(run)
  const end = part[part.length - 1]?.end ?? 0
  return part.length > 0 && CODE_BEHIND.test(text.slice(end, end + 24)) ? part : undefined
}

/** A brand with a capital inside (SeamlessWeb), where it does what companies do; McDonald and DeWitt are people. */
export function byCamel(text: string, run: readonly Token[]): readonly Token[] | undefined {
  const part = run.filter((token) => /^(?!Mc|Mac|De|La|Le|Di|Van|Fitz|O')[A-Z][a-z]{2,}[A-Z][a-z]+(?:['’]s)?$/.test(token.word)).slice(0, 1)
  const [token] = part
  if (!token || run.length > 2) return undefined
  return AFTER_EN.test(text.slice(token.end - (/['’]s$/.test(token.word) ? 2 : 0), token.end + 24)) ||
    BEFORE_EN.test(text.slice(Math.max(0, token.start - 24), token.start))
    ? part
    : undefined
}

/** A newspaper: the Denver Post, the Kansas City Star. An article or an enumeration of papers tells it from a place and a noun. */
export function byPaper(text: string, run: readonly Token[]): readonly Token[] | undefined {
  const part = withoutLead(run)
  if (part.length < 2 || part.length > 4 || !PAPER_ENDS.has(bare(part[part.length - 1]?.word ?? '').replace(/^.*-/, ''))) return undefined
  const before = text.slice(Math.max(0, (part[0]?.start ?? 0) - 6), part[0]?.start)
  return part.every((token) => !isSmall(token.word)) && /(?:\bthe |, |\band )$/i.test(before) ? part : undefined
}

/** Places that people work at too. */
const PLACE_NAME =
  /^(?:Hong Kong|New York|London|Beijing|Shanghai|Tokyo|Singapore|Washington|Paris|Frankfurt|Berlin|Brussels|Geneva|Zurich|Dubai|Mumbai|Delhi|New Delhi|Sydney|Toronto|Chicago|Boston|Houston|San Francisco|Los Angeles|Wall Street|Downing Street|Capitol Hill|China|India|Japan|Britain|America|Europe|Asia|Germany|France|Home|Work|Davos)(?: |$)/

/** The name of the place where someone works: "strategist at Tempus Inc".  */
export function byRole(text: string, run: readonly Token[]): readonly Token[] | undefined {
  const start = run[0]?.start ?? 0
  const role = AT_ROLE.exec(text.slice(Math.max(0, start - 48), start))
  if (!role || NOT_IN_NAME.has(run[0]?.word ?? '') || PLACE_NAME.test(run.map((token) => token.word).join(' '))) return undefined
  const stop = run.findIndex((token, i) => i > 0 && NOT_IN_NAME.has(bare(token.word)))
  const part = stop < 0 ? run : run.slice(0, stop)
  return part.length === 1 && GENERIC.has(part[0]?.word ?? '') ? undefined : part
}
