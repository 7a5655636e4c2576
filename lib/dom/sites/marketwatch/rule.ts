import type { SiteRule } from '../site-rule.ts'

export const marketwatch: SiteRule = {
  hosts: ['marketwatch.com'],
  evidence:
    'shane-riley/jim-cramer-estimator src/web_scraper/MarketWatchScraper.py (#js-article__body, h1.article__headline, time.timestamp--pub); AngeloCioffi/Info-Retrieval-Practical-NLP Scrapy/SeleniumUrls.py (#article-body, h1#article-headline); JBGruber/paperboy R/deliver_marketwatch_com.R (.bio__description is no body)',
  body: ['#js-article__body', '#article-body'],
  drop: ['.bio__description'],
  title: ['h1.article__headline', 'h1#article-headline'],
  date: ['time.timestamp--pub'],
}
