import type { SiteRule } from '../site-rule.ts'

export const stcn: SiteRule = {
  hosts: ['stcn.com'],
  evidence: 'corpus page gne/stcn-1: its hand-picked body is #ctrlfscont',
  body: ['#ctrlfscont', '.txt_con'],
  drop: ['.om', '.txt_zhu', '.share'],
}
