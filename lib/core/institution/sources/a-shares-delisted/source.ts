import type { Source } from '../../record.ts'

export const aSharesDelisted: Source = {
  id: 'a-shares-delisted',
  label: 'A shares of 2019 and 2020 that are gone',
  licence: 'MIT; the list of 2020: none stated',
  origin: 'foamliu/Auto-Trade @7567b7f, shwdbd/equan @2e845f9',
  retrieved: '2020-04-13',
  count: 211,
}
