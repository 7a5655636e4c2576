import type { SiteRule } from '../site-rule.ts'

export const wechat: SiteRule = {
  hosts: ['mp.weixin.qq.com'],
  evidence: 'corpus page gne/wechat-1: its hand-picked body is #js_content, hidden by style until a script shows it',
  body: ['#js_content'],
  drop: ['.qr_code_pc', '.reward_area', '#js_pc_qr_code', '.original_area_primary'],
}
