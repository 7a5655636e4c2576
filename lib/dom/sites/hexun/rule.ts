import type { SiteRule } from '../site-rule.ts'

export const hexun: SiteRule = {
  hosts: ['hexun.com'],
  evidence: 'corpus page gne/hexun-1: body in .art_contextBox',
  body: ['.art_contextBox'],
}
