import type { SiteRule } from '../site-rule.ts'

export const thepaper: SiteRule = {
  hosts: ['thepaper.cn'],
  evidence:
    'corpus pages gne/thepaper-1, -2, -3, -5; DIYgod/RSSHub lib/routes/thepaper/utils.js (.news_txt, .news_title); dongrunhua/simhash limpid_tools/custom_constant.py',
  body: ['.news_txt'],
  title: ['.newscontent .news_title'],
}
