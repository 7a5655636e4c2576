import type { SiteRule } from '../site-rule.ts'

export const reuters: SiteRule = {
  hosts: ['reuters.com'],
  evidence:
    'corpus pages htmlparser-benchmark (13: #articleText), scrapinghub (.StandardArticleBody_body), postlight and trafilatura (.ArticleBodyWrapper); kovidgoyal/calibre recipes/reuters.recipe (article-body__container__); postlight/parser src/extractors/custom/www.reuters.com (#article-text)',
  body: ['[class*="article-body__container__"]', '.StandardArticleBody_body', '.ArticleBodyWrapper', '#article-text', '#articleText'],
  drop: [
    '[class*="ArticleBody-read-time-and-social"]',
    '[class*="RegistrationPrompt__container"]',
    '[class*="RelatedCoverage-container"]',
    '[data-testid="promo-box"]',
    '[data-testid="AuthorBio"]',
    '[data-testid="SocialIcon"]',
    '.articleLocation',
    '[class*="Attribution"]',
    '[class*="TrustBadge" i]',
    '.Image_caption',
  ],
}
