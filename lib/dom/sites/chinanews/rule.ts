import type { SiteRule } from '../site-rule.ts'

export const chinanews: SiteRule = {
  hosts: ['chinanews.com.cn', 'chinanews.com'],
  evidence: 'DIYgod/RSSHub lib/routes/chinanews/index.ts (div.left_zw, div.content_desc; .adInContent is no body)',
  body: ['.left_zw', '.content_desc'],
  drop: ['.adInContent'],
}
