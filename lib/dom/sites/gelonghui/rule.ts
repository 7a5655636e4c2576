import type { SiteRule } from '../site-rule.ts'

export const gelonghui: SiteRule = {
  hosts: ['gelonghui.com'],
  evidence:
    'DIYgod/RSSHub lib/routes/gelonghui/utils.ts (article.article-with-html, .article-summary, .article-title, time.date; on live pages .dtb-content)',
  body: ['article.article-with-html', '.dtb-content'],
  also: ['.article-summary'],
  title: ['.article-title'],
  date: ['time.date'],
}
