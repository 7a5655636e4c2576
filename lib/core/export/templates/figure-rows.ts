// The figures of a quote as rows of a table.
import { figures } from '#lib/core/annotation/figures.ts'

export interface FigureContext {
  /** As written. */
  readonly text: string
  /** In plain digits, sign and scale worked out: 41.7亿 is 4170000000. A date as year-month-day, a quarter as Q3. */
  readonly value: string
  /** %, CNY, USD, bp …; empty for a bare number. */
  readonly unit: string
}

/** Figures and dates of a text in order; days of the week are none. */
export function figuresOf(text: string): FigureContext[] {
  return figures(text).flatMap(({ kind, key, start, end }) => {
    const written = text.slice(start, end).trim()
    if (kind === 'date') return key.startsWith('w:') ? [] : [{ text: written, value: key.replace(/^d:/, '').replace(/^q:/, 'Q'), unit: '' }]
    const [sign = '', value = '', unit = ''] = key.split('|')
    return [{ text: written, value: sign + plainDigits(value), unit }]
  })
}

/** `417e7` → 4170000000. */
function plainDigits(value: string): string {
  const [digits = '', power = '0'] = value.split('e')
  const shift = Number(power)
  if (shift >= 0) return shift > 40 ? value : digits + '0'.repeat(shift)
  const padded = digits.padStart(1 - shift, '0')
  return `${padded.slice(0, shift)}.${padded.slice(shift)}`
}
