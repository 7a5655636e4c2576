import type { SiteRule } from '../site-rule.ts'

export const eastmoney: SiteRule = {
  hosts: ['eastmoney.com'],
  evidence:
    'dongrunhua/simhash limpid_tools/custom_constant.py (#ContentBody); JansonLv/eastmoney eastmoney/spiders/eastmoney_spider.py (mobile: #zwtext, .atitle); DIYgod/RSSHub lib/routes/eastmoney/report/index.tsx (.newsContent, .ctx-content); the corpora’s seed page, taken from this site (.em_media)',
  body: ['#ContentBody', '#zwtext', '.newsContent', '.ctx-content'],
  drop: ['.em_media'],
  title: ['.atitle'],
}
