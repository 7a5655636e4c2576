// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'https://www.wsj.com/articles/midland-rail-to-buy-cobalt-lines-11710700001'

export const PAGE = fixturePage({
  lang: 'en',
  title: 'Midland Rail to Buy Cobalt Lines - WSJ',
  head: '<meta property="og:title" content="Midland Rail to Buy Cobalt Lines for $7.8 Billion"><meta property="og:site_name" content="WSJ">',
  main: `<main id="main"><h1 class="wsj-article-headline">Midland Rail to Buy Cobalt Lines for $7.8 Billion</h1><h2 class="sub-head">Deal would create third-largest freight network in North America</h2>
<div class="byline">By <a rel="author" href="/news/author/ravi-menon">Ravi Menon</a></div><time datetime="2024-03-17T22:40:00Z">March 17, 2024 6:40 pm ET</time>
<div id="wsj-article-wrap"><p>Midland Rail agreed to buy the freight operator Cobalt Lines for $7.8 billion in cash and stock, people familiar with the matter said.</p><p>The deal, which could be announced as early as this week, would create the third-largest freight network in North America.</p><div class="newsletter-inset"><p>Newsletter Sign-Up: What’s News. Catch up on the headlines, understand the news and make better decisions.</p></div><p>Regulators have looked hard at rail mergers since 2021, and a review could take more than a year.</p></div></main>`,
})

export const EXPECTED: ExpectedArticle = {
  title: 'Midland Rail to Buy Cobalt Lines for $7.8 Billion',
  byline: 'Ravi Menon',
  published: '2024-03-17T18:40:00-04:00',
  body: [
    'Midland Rail agreed to buy the freight operator Cobalt Lines for $7.8 billion in cash and stock, people familiar with the matter said.',
    'The deal, which could be announced as early as this week, would create the third-largest freight network in North America.',
    'Regulators have looked hard at rail mergers since 2021, and a review could take more than a year.',
  ],
}
