import type { SiteRule } from '../site-rule.ts'

export const ft: SiteRule = {
  hosts: ['ft.com'],
  evidence:
    'corpus page omnivore/ft.com: .article__content-body; fivefilters/ftr-site-config ft.com.txt; beclab/article-extractor templates/ft.go (#article-body)',
  body: ['.article__content-body', '#article-body', '#storyContent'],
  drop: ['aside', '.n-content-pullquote__content', '.in-article-advert', '.flourish-disclaimer', '.promobox', '.o-ads'],
  byline: ['p.article-info__byline'],
}
