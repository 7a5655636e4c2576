import type { Source } from '../../record.ts'

export const unitedStates: Source = {
  id: 'united-states',
  label: 'American listings',
  licence: 'none stated',
  origin: 'rreichel3/US-Stock-Symbols @7d1d221',
  retrieved: '2026-08-22',
  count: 2442,
}
