import type { SiteRule } from '../site-rule.ts'

export const stcn: SiteRule = {
  hosts: ['stcn.com'],
  evidence: 'corpus page gne/stcn-1: body in #ctrlfscont',
  body: ['#ctrlfscont'],
}
