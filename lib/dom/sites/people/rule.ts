import type { SiteRule } from '../site-rule.ts'

export const people: SiteRule = {
  hosts: ['people.com.cn'],
  evidence: 'DIYgod/RSSHub lib/routes/people/index.ts (.rm_txt_con, .show_text; .paper_num and #rwb_tjyd are no body)',
  body: ['.rm_txt_con', '.show_text'],
  drop: ['.paper_num', '#rwb_tjyd'],
}
