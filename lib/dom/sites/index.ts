// The registry of site rules: one line each.
import { bloomberg } from './bloomberg/rule.ts'
import { caixin } from './caixin/rule.ts'
import { chinanews } from './chinanews/rule.ts'
import { cls } from './cls/rule.ts'
import { cnbc } from './cnbc/rule.ts'
import { cnstock } from './cnstock/rule.ts'
import { cs } from './cs/rule.ts'
import { eastmoney } from './eastmoney/rule.ts'
import { economist } from './economist/rule.ts'
import { eeo } from './eeo/rule.ts'
import { ft } from './ft/rule.ts'
import { gelonghui } from './gelonghui/rule.ts'
import { hexun } from './hexun/rule.ts'
import { ifeng } from './ifeng/rule.ts'
import { jiemian } from './jiemian/rule.ts'
import { jingji21 } from './jingji21/rule.ts'
import { marketwatch } from './marketwatch/rule.ts'
import { nbd } from './nbd/rule.ts'
import { netease } from './netease/rule.ts'
import { people } from './people/rule.ts'
import { reuters } from './reuters/rule.ts'
import { sina } from './sina/rule.ts'
import type { SiteRule } from './site-rule.ts'
import { sohu } from './sohu/rule.ts'
import { stcn } from './stcn/rule.ts'
import { tenjqka } from './tenjqka/rule.ts'
import { thepaper } from './thepaper/rule.ts'
import { wallstreetcn } from './wallstreetcn/rule.ts'
import { wechat } from './wechat/rule.ts'
import { wsj } from './wsj/rule.ts'
import { xinhua } from './xinhua/rule.ts'
import { xueqiu } from './xueqiu/rule.ts'
import { yahoo } from './yahoo/rule.ts'
import { yicai } from './yicai/rule.ts'

export const SITE_RULES: readonly SiteRule[] = [
  bloomberg,
  caixin,
  chinanews,
  cls,
  cnbc,
  cnstock,
  cs,
  eastmoney,
  economist,
  eeo,
  ft,
  gelonghui,
  hexun,
  ifeng,
  jiemian,
  jingji21,
  marketwatch,
  nbd,
  netease,
  people,
  reuters,
  sina,
  sohu,
  stcn,
  tenjqka,
  thepaper,
  wallstreetcn,
  wechat,
  wsj,
  xinhua,
  xueqiu,
  yahoo,
  yicai,
]
