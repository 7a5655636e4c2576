import type { SiteRule } from '../site-rule.ts'

export const hexun: SiteRule = {
  hosts: ['hexun.com'],
  evidence: 'corpus page gne/hexun-1; DIYgod/RSSHub lib/routes/hexun/index.ts (.art_contextBox)',
  body: ['.art_contextBox'],
}
