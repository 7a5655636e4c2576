import type { SiteRule } from '../site-rule.ts'

export const wechat: SiteRule = {
  hosts: ['mp.weixin.qq.com'],
  evidence: 'public scrapers of mp.weixin.qq.com/s pages select #js_content; no page of the host in the corpus',
  body: ['#js_content'],
}
