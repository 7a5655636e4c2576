import type { SiteRule } from '../site-rule.ts'

export const xinhua: SiteRule = {
  hosts: ['news.cn', 'xinhuanet.com'],
  evidence:
    'DIYgod/RSSHub lib/routes/news/xhsxw.ts (#detailContent) and whxw.js (#detail); dongrunhua/simhash limpid_tools/custom_constant.py (#p-detail)',
  body: ['#detailContent', '#detail', '#p-detail'],
}
