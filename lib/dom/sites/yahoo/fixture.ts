// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'https://finance.yahoo.com/news/cedar-grove-energy-spin-off-pipeline-113000001.html'

export const PAGE = fixturePage({
  lang: 'en-US',
  title: 'Cedar Grove Energy to spin off pipeline business',
  head: '<meta property="og:title" content="Cedar Grove Energy to spin off pipeline business"><meta property="og:site_name" content="Yahoo Finance">',
  main: `<article><header class="caas-header"><h1>Cedar Grove Energy to spin off pipeline business</h1></header><div class="caas-attr-meta"><span class="caas-author-byline-collapse">Ann Poe</span><time datetime="2024-03-18T11:30:00.000Z">Mon, Mar 18, 2024, 7:30 AM EDT</time></div>
<div class="caas-body"><p>Cedar Grove Energy shares climbed 9% in premarket trading on Monday after the company said it would spin off its pipeline business.</p><p>The separation, expected to be completed in the second half of 2025, will leave the parent focused on renewable power.</p><p>Analysts at Tideway Research called the move overdue and lifted their price target to $64 from $55.</p></div></article>
<div class="stream"><h3>Recommended Stories</h3><p>TipTop says these five dividend stocks belong in every portfolio, and here is why the firm thinks so.</p></div>`,
})

export const EXPECTED: ExpectedArticle = {
  title: 'Cedar Grove Energy to spin off pipeline business',
  byline: 'Ann Poe',
  published: '2024-03-18T07:30:00-04:00',
  body: [
    'Cedar Grove Energy shares climbed 9% in premarket trading on Monday after the company said it would spin off its pipeline business.',
    'The separation, expected to be completed in the second half of 2025, will leave the parent focused on renewable power.',
    'Analysts at Tideway Research called the move overdue and lifted their price target to $64 from $55.',
  ],
}
