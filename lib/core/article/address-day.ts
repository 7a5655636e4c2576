// The day of publication that many sites write into the address.
import type { ArticleTime } from './model.ts'

/** Year, month and day as groups 1–3; a two-digit year is of this century. */
const FORMS: readonly RegExp[] = [
  // /2015/08/150803-slug
  /\/20\d{2}\/\d{2}\/(\d{2})(\d{2})(\d{2})[-_.]/,
  // /2022/03/28/, /20220328/, /202203/28/, /2022-03-28/, t20220328_, /20220328134500.shtml
  /[/_-][a-z]?((?:19|20)\d{2})[/_-]?(\d{2})[/_-]?(\d{2})(?:\d{0,12})(?=[/_.t?-]|$)/i,
  // /19/0907/13/: year, day, hour
  /\/(\d{2})\/(\d{2})(\d{2})\/\d{1,2}\//,
  // /2022/3/8/
  /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})(?=\/)/,
]

/** The day in an address such as `/2022/03/28/` or `/20220328/`, or undefined. */
export function dayInAddress(url: string): ArticleTime | undefined {
  for (const form of FORMS) {
    const match = form.exec(url)
    if (!match) continue
    const [raw, years = '', months = '', days = ''] = match
    const year = Number(years) + (years.length === 2 ? 2000 : 0)
    const [month, day] = [Number(months), Number(days)]
    if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) continue
    const two = (value: number): string => String(value).padStart(2, '0')
    return { iso: `${year}-${two(month)}-${two(day)}`, zone: 'none', raw }
  }
  return undefined
}
