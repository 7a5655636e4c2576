import type { SiteRule } from '../site-rule.ts'

export const xueqiu: SiteRule = {
  hosts: ['xueqiu.com'],
  evidence: 'DIYgod/RSSHub lib/routes/xueqiu/today.ts; dongrunhua/simhash limpid_tools/custom_constant.py (.article__bd__detail)',
  body: ['.article__bd__detail'],
}
