import type { Source } from '../../record.ts'

export const handWritten: Source = {
  id: 'hand-written',
  label: 'Written by hand',
  licence: 'own work, MIT',
  origin: 'this project: authorities, licensed institutions, funds, media, unlisted firms, short names',
  retrieved: '2026-11-22',
  count: 2327,
}
