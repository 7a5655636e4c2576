// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'https://www.reuters.com/business/autos-transportation/harbour-motors-cut-4000-jobs-2024-03-18/'

export const PAGE = fixturePage({
  lang: 'en',
  title: 'Harbour Motors to cut 4,000 jobs | Reuters',
  head: '<meta property="og:title" content="Harbour Motors to cut 4,000 jobs as electric car demand slows"><meta property="og:site_name" content="Reuters">',
  main: `<article><div class="article-header__container__2024"><h1 data-testid="Heading">Harbour Motors to cut 4,000 jobs as electric car demand slows</h1><div><a rel="author" href="/authors/lena-vogt/">Lena Vogt</a></div><time datetime="2024-03-18T08:12:44Z">March 18, 2024 8:12 AM UTC</time></div>
<div class="article-body__container__3ypuX"><p>FRANKFURT, March 18 (Reuters) - Harbour Motors will cut 4,000 jobs by the end of next year as demand for its electric cars falls short of plan, the company said on Monday.</p><p>The cuts, about 6% of its workforce, will fall mainly on administrative staff in Germany and will cost 350 million euros this year.</p><p>Shares in the company rose 2.8% in early trading.</p><div data-testid="promo-box"><p>The Reuters Daily Briefing newsletter provides all the news you need to start your day. Sign up here.</p></div><div data-testid="AuthorBio"><p>Lena Vogt covers the car industry from Frankfurt and has written about it for eleven years.</p></div></div></article>`,
})

export const EXPECTED: ExpectedArticle = {
  title: 'Harbour Motors to cut 4,000 jobs as electric car demand slows',
  byline: 'Lena Vogt',
  published: '2024-03-18T08:12:44+00:00',
  body: [
    'FRANKFURT, March 18 (Reuters) - Harbour Motors will cut 4,000 jobs by the end of next year as demand for its electric cars falls short of plan, the company said on Monday.',
    'The cuts, about 6% of its workforce, will fall mainly on administrative staff in Germany and will cost 350 million euros this year.',
    'Shares in the company rose 2.8% in early trading.',
  ],
}
