// The list Tickmark ships with: listed companies, licensed institutions, authorities and media. Origins in LICENCE.md.
import type { Source } from '../../record.ts'

export const base: Source = {
  id: 'base',
  label: 'Tickmark base list',
  licence: 'mixed, see LICENCE.md',
  retrieved: '2026-08-22',
  count: 20101,
}
