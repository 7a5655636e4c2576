import type { SiteRule } from '../site-rule.ts'

export const sohu: SiteRule = {
  hosts: ['sohu.com'],
  evidence: 'DIYgod/RSSHub lib/routes/sohu/mp.ts (#mp-editor; #backsohucom and p[data-role="editor-name"] are no body)',
  body: ['#mp-editor'],
  drop: ['#backsohucom', '[data-role="editor-name"]'],
}
