// The registry of site rules: one line each.
import { hexun } from './hexun/rule.ts'
import { netease } from './netease/rule.ts'
import { sina } from './sina/rule.ts'
import type { SiteRule } from './site-rule.ts'
import { stcn } from './stcn/rule.ts'
import { thepaper } from './thepaper/rule.ts'
import { wechat } from './wechat/rule.ts'

export const SITE_RULES: readonly SiteRule[] = [hexun, netease, sina, stcn, thepaper, wechat]
