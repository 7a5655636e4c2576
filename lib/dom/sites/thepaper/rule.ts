import type { SiteRule } from '../site-rule.ts'

export const thepaper: SiteRule = {
  hosts: ['thepaper.cn'],
  evidence: 'corpus pages gne/thepaper-1, -2, -3, -5: body in .news_txt',
  body: ['.news_txt'],
}
