import type { SiteRule } from '../site-rule.ts'

export const cnbc: SiteRule = {
  hosts: ['cnbc.com'],
  evidence:
    'corpus pages scrapinghub, omnivore/cnbc, postlight/www.cnbc.com: .ArticleBody-articleBody; DIYgod/RSSHub lib/routes/cnbc/rss.ts; postlight/parser src/extractors/custom/www.cnbc.com; fivefilters/ftr-site-config cnbc.com.txt',
  body: ['.ArticleBody-articleBody', '.FeaturedContent-articleBody', '.LiveBlogBody-articleBody', '#article_body.content'],
  also: ['.RenderKeyPoints-keyPoints'],
  drop: ['[id*="Placeholder-ArticleBody-Video"]', '.RenderKeyPoints-header'],
  title: ['h1.ArticleHeader-headline'],
}
