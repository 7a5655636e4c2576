import type { SiteRule } from '../site-rule.ts'

export const wsj: SiteRule = {
  hosts: ['wsj.com'],
  evidence:
    'fivefilters/ftr-site-config wsj.com.txt; DIYgod/RSSHub lib/routes/wsj/utils.tsx (.newsletter-inset, .wsj-ad and .bylineWrap are no body)',
  body: ['#wsj-article-wrap', '#article_story_body', 'main#main [itemprop="articleBody"]'],
  drop: [
    '.newsletter-inset',
    '.wsj-ad',
    '.bylineWrap',
    '.article__byline',
    '.insettipBox',
    '.type-InsetMediaVideo',
    '.snippet',
    '.media-object-podcast',
  ],
}
