import type { SiteRule } from '../site-rule.ts'

export const netease: SiteRule = {
  hosts: ['163.com'],
  evidence: 'corpus pages gne/163-*: their hand-picked body is #endText; later pages carry .post_body',
  body: ['.post_body', '#endText', '#content .post_text'],
  drop: ['.ep-source', '.gg200x300', '.post_statement', '.icon_eg', '.sp-editor'],
}
