import type { Source } from '../../record.ts'

export const taiwan: Source = {
  id: 'taiwan',
  label: 'Taiwan listings',
  licence: 'MIT',
  origin: 'mlouielu/twstock @7794b13',
  retrieved: '2026-03-27',
  count: 1940,
}
