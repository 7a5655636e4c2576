import type { SiteRule } from '../site-rule.ts'

export const sina: SiteRule = {
  hosts: ['sina.com.cn', 'sina.cn'],
  evidence: 'corpus pages gne/sina-*: their hand-picked body is #artibody or #article',
  body: ['#artibody', '#article', '.article#article'],
  drop: [
    '.statement',
    '.finance-hq',
    '.article-editor',
    '.show_author',
    '#left_hzh_ad',
    '.ct_hqimg',
    '.quotation',
    '.otherContent_01',
    '.img_descr_ad',
  ],
}
