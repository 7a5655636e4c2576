import type { Source } from '../../record.ts'

export const aSharesLater: Source = {
  id: 'a-shares-later',
  label: 'A shares, later names',
  licence: 'MIT',
  origin: 'henrylin99/stock_web_app @c5fa6c2',
  retrieved: '2026-04-16',
  count: 4,
}
