// The source lists, in order of precedence: where two claim one name, collisions.ts decides, never this order.
import type { Source } from '../record.ts'
import { base } from './base/source.ts'

export const SOURCES: readonly Source[] = [base]
