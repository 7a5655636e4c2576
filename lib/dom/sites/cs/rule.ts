import type { SiteRule } from '../site-rule.ts'

export const cs: SiteRule = {
  hosts: ['cs.com.cn'],
  evidence: 'DIYgod/RSSHub lib/routes/cs/index.ts (article.cont_article section, its header h1, .time[datetime])',
  body: ['article.cont_article section'],
  title: ['article.cont_article header h1'],
  date: ['.time[datetime]'],
}
