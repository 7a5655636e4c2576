import type { SiteRule } from '../site-rule.ts'

export const eeo: SiteRule = {
  hosts: ['eeo.com.cn'],
  evidence: 'DIYgod/RSSHub lib/routes/eeo/kuaixun.ts (div.xx_boxsing, div#mainBody)',
  body: ['.xx_boxsing', '#mainBody'],
}
