// All hard cases.
import { AMBIGUOUS_EN } from './ambiguous-en.ts'
import { AMBIGUOUS_ZH } from './ambiguous-zh.ts'
import type { HardCase } from './case.ts'
import { LEARNT } from './learnt.ts'
import { TICKERS } from './tickers.ts'
import { UNLISTED } from './unlisted.ts'

export const HARD_CASES: readonly HardCase[] = [...AMBIGUOUS_ZH, ...AMBIGUOUS_EN, ...TICKERS, ...UNLISTED, ...LEARNT]
