import type { SiteRule } from '../site-rule.ts'

export const wallstreetcn: SiteRule = {
  hosts: ['wallstreetcn.com'],
  evidence: 'dongrunhua/simhash limpid_tools/custom_constant.py (.rich-text)',
  body: ['.rich-text'],
}
