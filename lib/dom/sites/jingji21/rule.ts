import type { SiteRule } from '../site-rule.ts'

export const jingji21: SiteRule = {
  hosts: ['21jingji.com'],
  evidence: 'DIYgod/RSSHub lib/routes/21caijing/channel.ts',
  body: ['.main_content', '.txtContent'],
  drop: ['.rela-box', '.copyright'],
  title: ['.titleHead h1'],
  date: ['.author-infos span'],
}
