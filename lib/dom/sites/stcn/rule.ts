import type { SiteRule } from '../site-rule.ts'

export const stcn: SiteRule = {
  hosts: ['stcn.com'],
  evidence:
    'corpus page gne/stcn-1: #ctrlfscont; DIYgod/RSSHub lib/routes/stcn/index.ts (.detail-content, .detail-title, first and last span of .detail-info)',
  body: ['.detail-content', '#ctrlfscont'],
  title: ['.detail-title'],
  source: ['.detail-info span:first-of-type'],
  date: ['.detail-info span:last-of-type'],
}
