// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'https://www.cnbc.com/2024/03/18/stocks-rise-ahead-of-fed-meeting.html'

export const PAGE = fixturePage({
  lang: 'en',
  title: 'Stocks rise ahead of Fed meeting as chipmakers lead',
  head: '<meta property="og:title" content="Stocks rise ahead of Fed meeting as chipmakers lead"><meta property="og:site_name" content="CNBC">',
  main: `<div class="ArticleHeader-wrapper"><a class="ArticleHeader-eyebrow" href="/markets/">Markets</a>
<h1 class="ArticleHeader-headline">Stocks rise ahead of Fed meeting as chipmakers lead</h1>
<time itemprop="datePublished" datetime="2024-03-18T20:31:00+0000">Published Mon, Mar 18 2024 4:31 PM EDT</time>
<div class="Author-author"><a class="Author-authorName" href="/dana-whitlock/">Dana Whitlock</a></div></div>
<div class="RenderKeyPoints-keyPoints"><div class="RenderKeyPoints-header">Key Points</div><div class="RenderKeyPoints-list"><ul><li>Northwind Semiconductor raised its forecast.</li></ul></div></div>
<div class="ArticleBody-articleBody"><div class="InlineImage-imageEmbedCaption">Traders at work on the floor of the exchange in New York, March 18, 2024.</div><div class="group"><p>U.S. stocks rose on Monday as traders looked ahead to the Federal Reserve meeting, with technology shares leading the advance.</p><p>Northwind Semiconductor gained 4.1% after it raised its revenue forecast for the current quarter, citing demand for data center chips.</p></div><div id="Placeholder-ArticleBody-Video-1"><p>Watch now: the strategist on what the market has priced in and what it has not.</p></div><div class="group"><p>“The bar for a hawkish surprise is high,” said Maria Lind, chief strategist at Harbor Lane Capital.</p></div></div>
<div class="RelatedContent-container"><h3>Related</h3><ul><li><a href="/1">What to expect from the Fed</a></li></ul></div>`,
})

export const EXPECTED: ExpectedArticle = {
  title: 'Stocks rise ahead of Fed meeting as chipmakers lead',
  byline: 'Dana Whitlock',
  published: '2024-03-18T16:31:00-04:00',
  body: [
    'U.S. stocks rose on Monday as traders looked ahead to the Federal Reserve meeting, with technology shares leading the advance.',
    'Northwind Semiconductor gained 4.1% after it raised its revenue forecast for the current quarter, citing demand for data center chips.',
    '“The bar for a hawkish surprise is high,” said Maria Lind, chief strategist at Harbor Lane Capital.',
  ],
}
