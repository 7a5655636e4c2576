import type { SiteRule } from '../site-rule.ts'

export const economist: SiteRule = {
  hosts: ['economist.com'],
  evidence:
    'DIYgod/RSSHub lib/routes/economist/full.ts (the grandparent of p[data-component="paragraph"]); fivefilters/ftr-site-config economist.com.txt (aside and .newsletter-form are no body)',
  body: [':has(> * > p[data-component="paragraph"])'],
  drop: ['aside', '.newsletter-form', '.article-audio-player__center-tooltip'],
}
