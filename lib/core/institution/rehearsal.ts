// One round of the matcher over made-up sentences: what has run once is compiled when the first article comes.
import { findMentions } from './find-mentions.ts'
import type { Gazetteer } from './gazetteer.ts'

/** Names, codes, short forms and unlisted names in both languages, so that every path is taken. */
const SENTENCES =
  '国泰君安证券股份有限公司（下称“国泰君安”）与Apple Inc. (AAPL.O)、中国平安（601318.SH）\n记者 张三获悉，武汉金凰珠宝股份有限公司与' +
  'Silicon Valley Bank (SVB)达成合作，来源：证券时报网。云帆资本表示，招商、平安等跟进。\nThe Fed and Northgate Savings Bank met on Monday.\n'

/** Measured: each of the first three rounds makes the first article faster, more hardly do. */
const ROUNDS = 3

export function rehearse(gazetteer: Gazetteer): void {
  for (let round = 0; round < ROUNDS; round++) findMentions(gazetteer, SENTENCES)
}
