import type { SiteRule } from '../site-rule.ts'

export const jiemian: SiteRule = {
  hosts: ['jiemian.com'],
  evidence: 'DIYgod/RSSHub lib/routes/jiemian/common.tsx',
  body: ['.article-content'],
  also: ['.article-header p'],
  title: ['.article-header h1'],
  byline: ['span.author a'],
  date: ['.article-info span[data-article-publish-time]'],
}
