import type { SiteRule } from '../site-rule.ts'

export const netease: SiteRule = {
  hosts: ['163.com'],
  evidence:
    'corpus pages gne/163-*: #endText on eight, .post_body on ten pages of the host; DIYgod/RSSHub lib/routes/163/utils.tsx (.post_body)',
  body: ['.post_body', '#endText'],
  drop: ['.ep-source', '.gg200x300', '.post_statement'],
}
