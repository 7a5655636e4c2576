// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'https://www.ft.com/content/1f2e3d4c-0001-4a5b-9c8d-000000000001'

export const PAGE = fixturePage({
  lang: 'en-GB',
  title: 'Pension funds retreat further from commercial property',
  head: '<meta property="og:title" content="Pension funds retreat further from commercial property"><meta property="og:site_name" content="Financial Times">',
  main: `<article class="article"><h1 class="o-topper__headline">Pension funds retreat further from commercial property</h1><div class="o-topper__standfirst">Allocations fall for third year as refinancing worries mount</div>
<p class="article-info__byline">By Helena Marsh in London</p><time datetime="2024-03-18T05:00:14.000Z">March 18 2024</time>
<div class="article__content-body"><p>The eurozone’s largest pension funds are cutting their holdings of commercial property for a third year, according to regulatory filings.</p><p>Allocations fell to 7.4 per cent of assets at the end of last year, from 8.1 per cent in 2022, data from 40 schemes compiled by the Financial Times show.</p><aside><p>Recommended: The slow squeeze on offices, and who pays for it in the end</p></aside><p>“Refinancing is the question that keeps us awake,” said Jonas Ekker, chief investment officer of Norrland Pensions.</p></div></article>`,
})

export const EXPECTED: ExpectedArticle = {
  title: 'Pension funds retreat further from commercial property',
  byline: 'Helena Marsh in London',
  published: '2024-03-18T05:00:14+00:00',
  body: [
    'The eurozone’s largest pension funds are cutting their holdings of commercial property for a third year, according to regulatory filings.',
    'Allocations fell to 7.4 per cent of assets at the end of last year, from 8.1 per cent in 2022, data from 40 schemes compiled by the Financial Times show.',
    '“Refinancing is the question that keeps us awake,” said Jonas Ekker, chief investment officer of Norrland Pensions.',
  ],
}
