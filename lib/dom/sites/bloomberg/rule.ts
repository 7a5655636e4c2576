import type { SiteRule } from '../site-rule.ts'

export const bloomberg: SiteRule = {
  hosts: ['bloomberg.com'],
  evidence:
    'postlight/parser src/extractors/custom/www.bloomberg.com (.article-body__content); fivefilters/ftr-site-config bloomberg.com.txt (.body-copy); DIYgod/RSSHub lib/routes/bloomberg/utils.ts (what is no body)',
  body: ['.article-body__content', '[class*="body-copy"]'],
  drop: [
    '.inline-newsletter',
    '.terminal-tout-container',
    '[class$="-footnotes"]',
    '[class$="-newsletter"]',
    '[class$="page-ad"]',
    '[class$="-recirc"]',
  ],
  title: ['h1.lede-headline', 'h1.article-title'],
  date: ['time.published-at'],
}
