import type { SiteRule } from '../site-rule.ts'

export const tenjqka: SiteRule = {
  hosts: ['10jqka.com.cn'],
  evidence: 'dongrunhua/simhash limpid_tools/custom_constant.py (.main-text)',
  body: ['.main-text'],
}
