import type { SiteRule } from '../site-rule.ts'

export const wechat: SiteRule = {
  hosts: ['mp.weixin.qq.com'],
  evidence: 'DIYgod/RSSHub lib/utils/wechat-mp.ts (#js_content, the variable ct)',
  body: ['#js_content'],
  dateVariable: 'ct',
}
