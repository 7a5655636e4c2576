import type { SiteRule } from '../site-rule.ts'

export const hexun: SiteRule = {
  hosts: ['hexun.com'],
  evidence: 'corpus page gne/hexun-1: its hand-picked body is .art_contextBox',
  body: ['.art_contextBox', '.art_context'],
  drop: ['.showAd', '.art_keyword', '.shareBox'],
}
