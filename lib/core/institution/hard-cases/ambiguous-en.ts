// English names that are also words, people, indices or something else.
import type { HardCase } from './case.ts'

export const AMBIGUOUS_EN: readonly HardCase[] = [
  {
    why: 'Apple the company',
    marked:
      'Phone sales slip\nShipments fell again last quarter. Analysts expect ⟦Apple|apple-inc⟧ to cut prices, and shares of ⟦Apple|apple-inc⟧ lost 2%.',
  },
  {
    why: 'apple the fruit',
    marked: 'Orchards count losses\nApple growers in the valley lost a third of their crop. An apple a day became a luxury.',
  },
  {
    why: 'Target the retailer',
    marked:
      'Retail roundup\nSame-store sales at ⟦Target Corp|target-corporation⟧ rose, and ⟦Target|target-corporation⟧ said margins held up.',
  },
  { why: 'target as a word', marked: 'Target price raised\nTarget prices were raised across the board. The target rate stays unchanged.' },
  { why: 'visa the document', marked: 'Visa rules eased\nVisa applications jumped after the rules were eased for tourists.' },
  { why: 'Visa with its ticker', marked: 'Payments\nThe network ⟦Visa|visa-inc⟧ (NYSE: V) processed more transactions than expected.' },
  { why: 'gap as a word', marked: 'The wage gap\nGap between rich and poor widened again, the report showed.' },
  { why: 'Gap with a legal form', marked: 'Retail\nThe clothing chain ⟦Gap Inc|gap-inc⟧ will close 30 stores.' },
  {
    why: 'shell companies',
    marked: 'Listing by the back door\nShell companies were used to hide the money, prosecutors said. A shell was bought for a dollar.',
  },
  {
    why: 'Shell the oil major',
    marked: 'Oil results\nAnglo-Dutch oil major ⟦Shell|shell⟧ beat forecasts, and ⟦Shell|shell⟧ shares rose 3%.',
  },
  {
    why: 'ON, NET and ALL are words',
    marked: 'ALL EYES ON RATES\nNET profit was flat. We are ON track, the chairman wrote, and ALL units did well.',
  },
  { why: 'the Fed', marked: 'Rates\nTraders think ⟦the Fed|federal-reserve⟧ is done. ⟦Fed|federal-reserve⟧ officials disagree.' },
  { why: 'fed the verb', marked: 'Farm report\nCattle fed on corn gained weight faster. Fed cattle prices rose.' },
  {
    why: '"the bank" is whoever was named',
    marked: 'Lender cuts jobs\nThe bank said it would cut jobs. A bank spokesman declined to comment.',
  },
  {
    why: 'an index is not an institution',
    marked: 'Stocks close higher\nThe S&P 500 rose 0.5%, the Nasdaq Composite gained 1% and the Dow Jones Industrial Average was flat.',
  },
  {
    why: 'the Nasdaq as an index, Nasdaq as a company',
    marked: 'Wall Street\nThe Nasdaq rose 1.2%. Separately, ⟦Nasdaq Inc|nasdaq⟧ named a new finance chief.',
  },
  {
    why: 'a person with a company name',
    marked: 'Parliament\nTony Ford said the vote would be delayed. Mr Disney disagreed, and Ford left early.',
  },
  {
    why: 'the company with a person’s name',
    marked: 'Autos\n⟦Ford Motor|ford-motor-company⟧ will build trucks in Ohio, and ⟦Ford|ford-motor-company⟧ shares rose.',
  },
  {
    why: 'an acronym of two countries',
    marked: 'Lenders\nBad loans at Indian lenders fell, and ⟦SBI|state-bank-of-india⟧ and ⟦ICICI Bank|icici-bank⟧ led the gains.',
  },
  {
    why: 'possessives and line wraps',
    marked:
      "Deals\nThe sale was arranged by ⟦Goldman\nSachs|goldman-sachs⟧. ⟦Morgan Stanley|morgan-stanley⟧’s bankers advised the buyer; ⟦Walmart|walmart-inc⟧'s board agreed.",
  },
  {
    why: 'NET by its code alone',
    marked: 'Cloud\nShares of ⟦Cloudflare|cloudflare-inc⟧ (NYSE: NET) rose, and traders bought ⟦$NET|cloudflare-inc⟧ calls.',
  },
  { why: 'ALL by its code alone', marked: 'Insurers\nStorm losses weighed on ⟦$ALL|allstate⟧, while ALL other names rose.' },
  {
    why: 'the Bank that the article named',
    marked:
      'Rates\nOfficials at the ⟦Bank of England|bank-of-england⟧ met on Thursday. Minutes of the ⟦Bank|bank-of-england⟧ show a split.',
  },
  {
    why: 'the Bank when two were named',
    marked:
      'Rates\nThe ⟦Bank of England|bank-of-england⟧ and the ⟦Bank of Canada|bank-of-canada⟧ met on Thursday. Minutes of the Bank show a split.',
  },
  {
    why: 'a founder and the company of that name',
    marked: 'Fishing\nTyler Besecker, president of ⟦Besecker Inc|?⟧, sold two boats. ⟦Besecker Inc|?⟧ declined to comment.',
  },
  {
    why: 'kinds of company in law',
    marked: 'Founding a firm\nForming an S Corporation or a Professional LLC takes a month. File the Articles of Organization first.',
  },
  { why: 'an invitation to the reader', marked: 'Advice\nThere are reasons to choose us. Work With Our Company and save time.' },
]
