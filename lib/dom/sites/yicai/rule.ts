import type { SiteRule } from '../site-rule.ts'

export const yicai: SiteRule = {
  hosts: ['yicai.com'],
  evidence:
    'DIYgod/RSSHub lib/routes/yicai/utils.ts (.multiText, #multi-text); dongrunhua/simhash limpid_tools/custom_constant.py (.m-txt)',
  body: ['#multi-text', '.multiText', '.m-txt'],
  drop: ['.u-btn6', '.m-smallshare', '.topic-hot'],
}
