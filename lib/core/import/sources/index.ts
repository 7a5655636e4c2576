// The registry of import sources, asked in this order. A new one is one folder and one line here. Our own backups are read by core/backup.
import type { ImportSource } from '#lib/core/import/model.ts'
import { hypothesis } from './hypothesis/source.ts'
import { obsidian } from './obsidian/source.ts'
import { readwise } from './readwise/source.ts'
import { w3c } from './w3c/source.ts'

export const SOURCES: readonly ImportSource[] = [w3c, hypothesis, obsidian, readwise]
