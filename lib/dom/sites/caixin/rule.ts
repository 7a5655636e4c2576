import type { SiteRule } from '../site-rule.ts'

export const caixin: SiteRule = {
  hosts: ['caixin.com'],
  evidence:
    'DIYgod/RSSHub lib/routes/caixin/templates/article.tsx (#Main_Content_Val) and utils.ts (#the_content on blogs); dongrunhua/simhash limpid_tools/custom_constant.py',
  body: ['#Main_Content_Val', '#the_content'],
}
