// Made-up decisions of a reader about institutions.
import type { ListsActions } from '#components/institutions/view.ts'
import { type CorrectionId, institutionId } from '#lib/core/ids.ts'
import type { Correction, OwnInstitution } from '#lib/core/institution/decided/model.ts'
import type { InstitutionKind } from '#lib/core/institution/model.ts'
import { NOW } from './samples.ts'

const at = { createdAt: NOW.toISOString(), updatedAt: NOW.toISOString(), revision: 1 }

export const sampleOwn = (name: string, kind: InstitutionKind, aliases: readonly string[]): OwnInstitution => ({
  id: institutionId(`own:${name}`),
  name,
  kind,
  aliases,
  tickers: [],
  ...at,
})

export const SAMPLE_CORRECTIONS: readonly Correction[] = [
  { id: 'correction:1' as CorrectionId, key: 'cn-601318', name: '中国平安', surface: '平安', article: 'https://news.example/zh/1', ...at },
  { id: 'correction:2' as CorrectionId, key: 'unlisted:澄湖', name: '澄湖', to: { key: 'own:澄湖资本', name: '澄湖资本' }, ...at },
]

const yes = () => Promise.resolve(true)

/** Actions that succeed and do nothing; name the ones a case is about. */
export const sampleListsActions = (more: Partial<ListsActions> = {}): ListsActions => ({
  add: yes,
  revise: yes,
  remove: yes,
  withdraw: yes,
  restore: yes,
  unwatch: yes,
  importFile: yes,
  exportFile: yes,
  ...more,
})
