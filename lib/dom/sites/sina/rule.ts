import type { SiteRule } from '../site-rule.ts'

export const sina: SiteRule = {
  hosts: ['sina.com.cn', 'sina.cn'],
  evidence: 'public scrapers of finance.sina.com.cn article pages (2017 on) select #artibody; no page of the host in the corpus',
  body: ['#artibody'],
}
