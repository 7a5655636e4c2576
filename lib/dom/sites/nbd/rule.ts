import type { SiteRule } from '../site-rule.ts'

export const nbd: SiteRule = {
  hosts: ['nbd.com.cn'],
  evidence: 'DIYgod/RSSHub lib/routes/nbd/index.ts; dongrunhua/simhash limpid_tools/custom_constant.py (.g-articl-text)',
  body: ['.g-articl-text'],
}
