// The source lists. Where two claim one name, reviewed.ts decides, never this order.
import type { Source } from '../record.ts'
import { aShares } from './a-shares/source.ts'
import { aSharesDelisted } from './a-shares-delisted/source.ts'
import { aSharesLater } from './a-shares-later/source.ts'
import { chineseBanks } from './chinese-banks/source.ts'
import { handWritten } from './hand-written/source.ts'
import { hongKong } from './hong-kong/source.ts'
import { investors } from './investors/source.ts'
import { markets } from './markets/source.ts'
import { taiwan } from './taiwan/source.ts'
import { unitedStates } from './united-states/source.ts'
import { world } from './world/source.ts'

export const SOURCES: readonly Source[] = [
  aShares,
  aSharesDelisted,
  aSharesLater,
  chineseBanks,
  handWritten,
  hongKong,
  investors,
  markets,
  taiwan,
  unitedStates,
  world,
]
