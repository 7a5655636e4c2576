import type { Source } from '../../record.ts'

export const hongKong: Source = {
  id: 'hong-kong',
  label: 'Hong Kong listings',
  licence: 'none stated',
  origin: 'TheStepTwo/quantitative_trading @163cac8, Carl-Tsoi/hk-portfolio @1e2fc38',
  retrieved: '2026-06-15',
  count: 2652,
}
