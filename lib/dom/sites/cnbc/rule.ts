import type { SiteRule } from '../site-rule.ts'

export const cnbc: SiteRule = {
  hosts: ['cnbc.com'],
  evidence:
    'corpus pages scrapinghub, omnivore/cnbc, postlight/www.cnbc.com: .ArticleBody-articleBody; DIYgod/RSSHub lib/routes/cnbc/rss.ts; postlight/parser src/extractors/custom/www.cnbc.com; fivefilters/ftr-site-config cnbc.com.txt',
  body: ['.ArticleBody-articleBody', '.FeaturedContent-articleBody', '.LiveBlogBody-articleBody', '#article_body.content'],
  drop: ['[id*="Placeholder-ArticleBody-Video"]', '.InlineImage-imageEmbedCaption', '.InlineImage-imageEmbedCredit'],
  title: ['h1.ArticleHeader-headline'],
}
