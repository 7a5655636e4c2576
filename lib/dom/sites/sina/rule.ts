import type { SiteRule } from '../site-rule.ts'

export const sina: SiteRule = {
  hosts: ['sina.com.cn', 'sina.cn'],
  evidence:
    'DIYgod/RSSHub lib/routes/sina/utils.tsx (#artibody, on news.sina.com.cn #article, #pub_date); dongrunhua/simhash limpid_tools/custom_constant.py (mobile: .art_content)',
  body: ['#artibody', '#article', '.art_pic_card.art_content'],
  drop: ['#left_hzh_ad', '.appendQr_wrap', '.app-kaihu-qr', '.tech-quotation'],
  date: ['#pub_date'],
}
