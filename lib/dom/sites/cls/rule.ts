import type { SiteRule } from '../site-rule.ts'

export const cls: SiteRule = {
  hosts: ['cls.cn'],
  evidence: 'DIYgod/RSSHub lib/routes/cls/depth.js (div.detail-content)',
  body: ['.detail-content'],
}
