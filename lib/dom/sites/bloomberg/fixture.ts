// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'https://www.bloomberg.com/news/articles/2024-03-18/hedge-funds-pay-most-in-a-decade-to-borrow-treasuries'

export const PAGE = fixturePage({
  lang: 'en',
  title: 'Hedge Funds Pay Most in a Decade to Borrow Treasuries - Bloomberg',
  head: '<meta property="og:title" content="Hedge Funds Pay Most in a Decade to Borrow Treasuries"><meta property="og:site_name" content="Bloomberg.com">',
  main: `<article><h1 class="lede-headline">Hedge Funds Pay Most in a Decade to Borrow Treasuries</h1><div class="abstract"><ul class="abstract__list"><li>Financing cost of basis trade climbs to 5.6%</li></ul></div>
<div class="byline-details">By <a class="byline-details__link" href="/authors/AB1/mira-cole">Mira Cole</a></div><time class="published-at" datetime="2024-03-18T09:00:00.123Z">March 18, 2024, 9:00 AM UTC</time>
<div class="article-body__content"><p>Hedge funds are paying the most in a decade to borrow Treasury bonds, a sign that a popular arbitrage trade is becoming crowded.</p><p>The cost of financing the so-called basis trade rose to 5.6% last week, according to data compiled by Bloomberg.</p><div class="inline-newsletter"><p>Get the Markets Daily newsletter in your inbox every morning before the bell.</p></div><p>“Everybody is on the same side of the boat,” said Idris Kane, a portfolio manager at Long Reach Partners.</p></div></article>`,
})

export const EXPECTED: ExpectedArticle = {
  title: 'Hedge Funds Pay Most in a Decade to Borrow Treasuries',
  byline: 'Mira Cole',
  published: '2024-03-18T09:00:00+00:00',
  body: [
    'Hedge funds are paying the most in a decade to borrow Treasury bonds, a sign that a popular arbitrage trade is becoming crowded.',
    'The cost of financing the so-called basis trade rose to 5.6% last week, according to data compiled by Bloomberg.',
    '“Everybody is on the same side of the boat,” said Idris Kane, a portfolio manager at Long Reach Partners.',
  ],
}
