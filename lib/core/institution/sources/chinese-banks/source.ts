import type { Source } from '../../record.ts'

export const chineseBanks: Source = {
  id: 'chinese-banks',
  label: 'Chinese banks',
  licence: 'ISC',
  origin: 'npm package bankcardinfo 2.0.6',
  retrieved: '2026-11-22',
  count: 77,
}
