import type { Source } from '../../record.ts'

export const markets: Source = {
  id: 'markets',
  label: 'Markets by ISO 10383',
  licence: 'none stated; the registration authority publishes the list free',
  origin: 'brettamusselman/public-company-overview @52aef57',
  retrieved: '2025-06-10',
  count: 294,
}
