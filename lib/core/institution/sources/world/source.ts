import type { Source } from '../../record.ts'

export const world: Source = {
  id: 'world',
  label: 'Listings of the rest of the world',
  licence: 'MIT',
  origin: 'JerBouma/FinanceDatabase @268be5d',
  retrieved: '2026-08-16',
  count: 4218,
}
