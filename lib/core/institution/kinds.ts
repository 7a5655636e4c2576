// Kinds by number: the compiled files store the position in this list, so only ever append.
import type { InstitutionKind } from './model.ts'

export const KINDS: readonly InstitutionKind[] = [
  'company',
  'bank',
  'pevc',
  'exchange',
  'securities',
  'fund',
  'insurer',
  'media',
  'futures',
  'consulting',
  'regulator',
  'government',
  'central_bank',
  'trust',
  'hedge',
  'index',
  'intl_org',
  'association',
  'infrastructure',
  'rating',
]
