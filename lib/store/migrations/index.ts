// The registry of migrations, oldest first. tests/architecture.test.ts checks that numbers are contiguous from 1.
import { initial } from './0001-initial.ts'
import { decisions } from './0002-decisions.ts'
import { bands } from './0003-bands.ts'
import type { Migration } from './migration.ts'

export const migrations: readonly Migration[] = [initial, decisions, bands]
