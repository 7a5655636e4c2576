import type { Source } from '../../record.ts'

export const investors: Source = {
  id: 'investors',
  label: 'Chinese investors',
  licence: 'none stated',
  origin: 'smoothnlp/FinancialDatasets @5e70262 (sample)',
  retrieved: '2019-09-03',
  count: 451,
}
