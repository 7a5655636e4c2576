import type { SiteRule } from '../site-rule.ts'

export const thepaper: SiteRule = {
  hosts: ['thepaper.cn'],
  evidence: 'corpus pages gne/thepaper-*: their hand-picked body is .news_txt',
  body: ['.news_txt'],
  drop: ['.go_app', '.news_tit2', '.contheight', '.zan_btn'],
}
