import type { SiteRule } from '../site-rule.ts'

export const cnstock: SiteRule = {
  hosts: ['cnstock.com'],
  evidence: 'dongrunhua/simhash limpid_tools/custom_constant.py (#qmt_content_div)',
  body: ['#qmt_content_div'],
}
