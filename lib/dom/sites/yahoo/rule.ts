import type { SiteRule } from '../site-rule.ts'

export const yahoo: SiteRule = {
  hosts: ['finance.yahoo.com', 'news.yahoo.com'],
  evidence: 'fivefilters/ftr-site-config .yahoo.com.txt; beclab/article-extractor processor/rules.go (.caas-body)',
  body: ['.caas-body', 'article[itemprop="articleBody"]'],
}
