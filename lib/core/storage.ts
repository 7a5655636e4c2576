// How full the disk is, and when that is worth a word.

export interface StorageUse {
  /** Bytes that this extension takes, as the browser counts them. */
  readonly used: number
  /** Bytes that the browser would let it take. */
  readonly quota: number
  /** The browser has promised not to clear it when the disk runs short. */
  readonly persisted: boolean
}

/** Below this a large restore or a backup may not fit: five times what 100,000 highlights take (`npm run bench -- store`). */
const LITTLE_BYTES = 400_000_000

/** What is left is little. */
export const runsShort = ({ used, quota }: StorageUse): boolean => quota - used < LITTLE_BYTES

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

/** Bytes as the reader's locale writes them, decimal units, two figures ("1.2 MB"). */
export function formatBytes(bytes: number, locale: string): string {
  let value = Math.max(0, bytes)
  let unit = 0
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000
    unit++
  }
  const maximumFractionDigits = value < 10 && unit > 0 ? 1 : 0
  const options = { style: 'unit', unit: UNITS[unit] ?? 'byte', unitDisplay: 'short', maximumFractionDigits } as const
  return new Intl.NumberFormat(locale, options).format(value)
}
