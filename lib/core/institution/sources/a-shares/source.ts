import type { Source } from '../../record.ts'

export const aShares: Source = {
  id: 'a-shares',
  label: 'A shares',
  licence: 'MIT',
  origin: 'yhhe2004/QuantSandbox @6ad8440',
  retrieved: '2026-02-28',
  count: 5485,
}
