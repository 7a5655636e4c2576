// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'https://www.economist.com/finance-and-economics/2024/03/16/the-end-of-boring-money'

export const PAGE = fixturePage({
  lang: 'en',
  title: 'The end of boring money',
  head: '<meta property="og:title" content="The end of boring money"><meta property="og:site_name" content="The Economist">',
  main: `<main><article><section><span>Finance and economics | Monetary policy</span><h1>The end of boring money</h1><h2>Central banks are learning to surprise again</h2></section>
<section><div><p data-component="paragraph">CENTRAL BANKERS like to be boring. This spring they have been anything but, and markets have noticed.</p></div><aside><p>Listen to this story. Enjoy more audio and podcasts on iOS or Android.</p></aside><div><p data-component="paragraph">The Harbour Bank raised its policy rate by a quarter of a point on March 14th, its first increase in seven years, and hinted at more to come.</p><p data-component="paragraph">Investors had bet on the opposite. Ten-year yields jumped by 22 basis points within the hour, the largest move since 2020.</p></div></section></article></main>
<section><h3>More from Finance and economics</h3><p><a href="/x">Why bond traders are nervous again and what they watch</a></p></section>`,
})

export const EXPECTED: ExpectedArticle = {
  title: 'The end of boring money',
  published: '2024-03-16',
  body: [
    'CENTRAL BANKERS like to be boring. This spring they have been anything but, and markets have noticed.',
    'The Harbour Bank raised its policy rate by a quarter of a point on March 14th, its first increase in seven years, and hinted at more to come.',
    'Investors had bet on the opposite. Ten-year yields jumped by 22 basis points within the hour, the largest move since 2020.',
  ],
}
