// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'https://www.marketwatch.com/story/harbour-freight-cuts-its-outlook-as-rates-at-sea-fall-11710743400'

export const PAGE = fixturePage({
  lang: 'en-US',
  title: 'Harbour Freight cuts its outlook as rates at sea fall - MarketWatch',
  head: '<meta property="og:title" content="Harbour Freight cuts its outlook as rates at sea fall"><meta property="og:site_name" content="MarketWatch"><meta name="parsely-author" content="Nora Finch">',
  main: `<div class="article__masthead"><h1 class="article__headline">Harbour Freight cuts its outlook as rates at sea fall</h1><time class="timestamp timestamp--update">Last Updated: March 18, 2024 at 9:41 a.m. ET</time><time class="timestamp timestamp--pub">First Published: March 18, 2024 at 6:30 a.m. ET</time><div class="author"><h4 itemprop="name">Nora Finch</h4></div></div>
<div id="js-article__body" itemprop="articleBody"><p>Shares of Harbour Freight <span class="symbol">HBFR</span> fell 7% before the bell on Monday after the shipping line cut its outlook for the year.</p><p>It now expects to earn between $2.10 and $2.40 a share, from as much as $3.05, as spot rates on its routes to Asia have dropped by a third since January.</p><p>“The new ships arrive whether the cargo does or not,” chief executive Paul Okoro told analysts.</p><div class="bio__description"><p>Nora Finch reports on transport and shipping and has covered the industry since 2011.</p></div></div>`,
})

export const EXPECTED: ExpectedArticle = {
  title: 'Harbour Freight cuts its outlook as rates at sea fall',
  byline: 'Nora Finch',
  published: '2024-03-18T06:30:00-04:00',
  body: [
    'Shares of Harbour Freight HBFR fell 7% before the bell on Monday after the shipping line cut its outlook for the year.',
    'It now expects to earn between $2.10 and $2.40 a share, from as much as $3.05, as spot rates on its routes to Asia have dropped by a third since January.',
    '“The new ships arrive whether the cargo does or not,” chief executive Paul Okoro told analysts.',
  ],
}
