// Decimal numbers without rounding, from Arabic and Chinese numerals.

/** Sum of digits × 10^power, kept as an integer and a power. */
export interface Decimal {
  readonly digits: bigint
  readonly power: number
}

const HAN_DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
}
const HAN_TENS: Readonly<Record<string, number>> = { 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3 }
const HAN_GROUPS: Readonly<Record<string, number>> = { 万: 4, 萬: 4, 亿: 8, 億: 8 }

/** Characters a Chinese numeral is written with. */
export const HAN_NUMERAL = `${Object.keys({ ...HAN_DIGITS, ...HAN_TENS, ...HAN_GROUPS }).join('')}点點`

/** `1,234.50`, `1234.5` → 1234.5 */
export function arabic(text: string): Decimal {
  const [whole = '', fraction = ''] = text.replace(/,/g, '').split('.')
  return { digits: BigInt(whole + fraction || '0'), power: -fraction.length }
}

/** `三亿二千万`, `二〇二四`, `三点二` → their values; undefined when it is not a numeral. */
export function han(text: string): Decimal | undefined {
  const [whole = '', fraction, ...rest] = text.split(/[点點]/)
  if (rest.length > 0 || (fraction !== undefined && (fraction === '' || !allDigits(fraction)))) return undefined
  const value = allDigits(whole) && whole.length > 1 ? BigInt(digitString(whole)) : hanInteger(whole)
  if (value === undefined) return undefined
  const tail = fraction === undefined ? '' : digitString(fraction)
  return { digits: BigInt(`${value}${tail}`), power: -tail.length }
}

const allDigits = (text: string): boolean => text !== '' && [...text].every((sign) => sign in HAN_DIGITS)
const digitString = (text: string): string => [...text].map((sign) => HAN_DIGITS[sign]).join('')

function hanInteger(text: string): bigint | undefined {
  if (text === '') return undefined
  let total = 0n
  let group = 0n
  let lastPower = Number.POSITIVE_INFINITY
  let digit: bigint | undefined
  for (const sign of text) {
    if (sign in HAN_DIGITS) digit = BigInt(HAN_DIGITS[sign] as number)
    else if (sign in HAN_TENS) {
      group += (digit ?? 1n) * 10n ** BigInt(HAN_TENS[sign] as number)
      digit = undefined
    } else if (sign in HAN_GROUPS) {
      const power = HAN_GROUPS[sign] as number
      const counted = group + (digit ?? (total + group === 0n ? 1n : 0n))
      // 三万亿: a greater group counts everything before it; 三亿二千万: a lesser one only what follows the greater.
      total = power > lastPower ? (total + counted) * 10n ** BigInt(power) : total + counted * 10n ** BigInt(power)
      lastPower = power
      group = 0n
      digit = undefined
    } else return undefined
  }
  return total + group + (digit ?? 0n)
}

export function shift({ digits, power }: Decimal, by: number): Decimal {
  return { digits, power: power + by }
}

export function add(a: Decimal, b: Decimal): Decimal {
  const power = Math.min(a.power, b.power)
  return { digits: a.digits * 10n ** BigInt(a.power - power) + b.digits * 10n ** BigInt(b.power - power), power }
}

/** One spelling for each value: `1.50` and `1.5` are both `15e-1`. */
export function canonical({ digits, power }: Decimal): string {
  if (digits === 0n) return '0'
  let left = digits
  let exponent = power
  while (left % 10n === 0n) {
    left /= 10n
    exponent++
  }
  return exponent >= 0 ? `${left}${'0'.repeat(exponent)}` : `${left}e${exponent}`
}
