import type { SiteRule } from '../site-rule.ts'

export const ifeng: SiteRule = {
  hosts: ['ifeng.com'],
  evidence:
    'corpus page gne/ifeng-3: #main_content; dongrunhua/simhash limpid_tools/custom_constant.py (#main_content, .js_selection_area). Newer pages have hashed class names only: the generic path reads them',
  body: ['#main_content', '.js_selection_area'],
}
