// Short lines and labels that belong to one kind of page: a shop says "add to cart", a forum says "joined", a newsroom names its photographer.
import type { Facts } from '#lib/core/article/model.ts'
import { simplify } from '#lib/core/text/simplify.ts'
import { flag, share } from './scale.ts'

const KINDS = {
  shop: /\badd to (?:cart|bag|basket|wish ?list)\b|\bbuy (?:it )?now\b|\b(?:in|out of) stock\b|\bsold out\b|\bfree (?:shipping|returns|delivery)\b|\bsku\b|\bsize (?:guide|chart)\b|\bqty\b|\bquantity\b|\bcheckout\b|\b(?:regular|sale|unit|list) price\b|\bcustomer reviews?\b|\bwrite a review\b|\bratings?\b.{0,20}\breviews?\b|\bsave \d+%|\bshop now\b|加入购物车|立即购买|加入收藏|库存|包邮|月销|商品详情|累计评价|规格|到手价/,
  pitch:
    /\b(?:request|book|schedule|get|watch|see|view) (?:a |an |your |our )?(?:free )?(?:demo|quote|consultation|call|estimate|trial|tour|appointment)\b|\bget started\b|\bstart (?:your |a )?(?:free|trial|now|today)\b|\b(?:free|start) trial\b|\btry (?:it )?(?:for )?free\b|\bcontact (?:us|sales|our)\b|\btalk to (?:us|sales|an expert)\b|\blet(?:'|’)s talk\b|\bour (?:services|solutions|team|clients|products|process|approach|story|customers|work)\b|\bwhy (?:choose|us|work with)\b|\btrusted by\b|\bwhat (?:our )?(?:clients|customers) say\b|\btestimonials?\b|\bcase stud(?:y|ies)\b|\bpricing\b|\bsign up (?:free|now|today)\b|\bhow it works\b|\bfrequently asked|\bfaqs?\b|\bapply (?:now|online|today)\b|\bcall (?:us|now)\b|\bfind (?:a|an) (?:store|location|branch|dealer|agent|advisor)\b|\bopen an account\b|立即(?:咨询|体验|开通|注册|申请|开户|下载)|免费(?:试用|体验|咨询|注册)|联系我们|在线客服|服务热线|解决方案|产品优势|客户案例|成功案例|应用场景/,
  forum:
    /\b(?:posts?|messages|replies|reputation|karma|likes|points|threads|topics|views): ?[\d,]+|^[\d,.k]+ (?:posts?|replies|points|answers?|views|upvotes?)$|\bjoined:?\b|\bmember since\b|\b(?:senior|junior|new|active|registered|full|veteran) member\b|\bmoderator\b|\btopic starter\b|\boriginal poster\b|^(?:reply|quote|report|upvote|downvote|like|reply to this|add a comment|share|permalink|flag)(?:\s?\(?\d+\)?)?(?:\s?likes?)?$|^repl(?:y|ies) ?(?:#|no)?\d+\b|\b\d+ repl(?:y|ies)\b|\bpost(?:ed)? by:|\bpost reply\b|\bpeople like this\b|\bsolved in post\b|\b(?:quote|reply to) (?:this )?(?:post|message|topic|thread)\b|\blast (?:post|reply|edited by)\b|\bpost (?:reply|subject|a reply|number)\b|\blog in (?:or|to) (?:reply|post|comment|answer)\b|\bmark(?:ed)? as (?:answer|solution|solved)\b|\b(?:accepted|best) answer\b|\bthread (?:starter|status)\b|#\d{1,4}$|\bwrote:$|\bon topic\b|楼主|\d+ ?楼|沙发|板凳|^回复|回复\(\d|\d+ ?[条个]回复|登录后(?:发表观点|回复|回帖|参与)|回帖|发帖|跟帖|发表于|只看|主题[:：]|帖子[:：]|积分|采纳|^赞同|个回答|关注问题|写回答|邀请回答|被浏览|最佳答案|吧主|本吧|收起回复|我也说一句|查看更多回/m,
  docs: /\bedit (?:this|on) (?:page|github)\b|\bon this page\b|\bin this (?:article|section|page|topic)\b|\btable of contents\b|\bwas this (?:page|article|information|helpful)\b|\blast (?:updated|modified) (?:on )?\b|\bapi reference\b|\bquick ?start\b|\bgetting started\b|\binstallation\b|\brelease notes\b|\bchangelog\b|\bparameters?\b$|\breturns?\b$|\bsyntax\b$|\bsee also\b$|\bexamples?\b:?$|\bskip to (?:main )?content\b.*\bdoc|\bversion:? ?v?\d+\.\d|\bgive feedback\b|\bview source\b|\bdocumentation\b|\bdeveloper guide\b|\btutorials?\b$|\bprerequisites\b|\bconfiguration\b$|编辑此页|本页内容|快速开始|接口文档|参数说明|返回值|更新日志|上一页|下一页|帮助中心|开发指南/,
  list: /\b(?:load|show|view|see) (?:more|all)\b|\bsort(?:ed)? by\b|\bfilter(?:s| by)?\b|\bshowing \d|\b\d[\d,]* (?:results|items|products|articles|stories)\b|\bpage \d+ of \d+\b|\bread more\b|\bcontinue reading\b|\blearn more\b|\bnext page\b|\bolder posts\b|\bnewer posts\b|\bview (?:product|details|article|post|all)\b|查看更多|加载更多|共\d+[条页个]|\[?详细\]?$|阅读全文|更多[>»]+|换一换|全部分类|排序/,
  tape: /涨跌[幅额]|涨幅|跌幅|成交[量额]|换手率?|市盈率|市净率|振幅|委比|昨收|今开|最高价?|最低价?|总市值|流通值|量比|买[一二三四五]|卖[一二三四五]|自选股?|分时|日k|盘口|\bprev(?:ious)? close\b|\bday(?:'|’)?s? range\b|\b52[- ]?w(?:ee)?k\b|\bmarket cap\b|\bp\/e\b|\beps\b|\bbid\b|\bask\b|\bvolume\b|\badd to watchlist\b|\bdividend yield\b|\bbeta\b/,
  login:
    /\bforgot(?:ten)? (?:your )?password\b|\bremember me\b|\bkeep me signed in\b|\bcreate (?:an |new )?account\b|\b(?:sign|log) in with\b|\bverification code\b|忘记密码|记住我|自动登录|验证码|扫码登录|短信登录|立即注册|第三方登录/,
  watch:
    /\b\d[\d,.]*[km]? (?:views|subscribers|plays|followers)\b|\bplay (?:video|now|all)\b|\bwatch (?:now|later|next)\b|\bup next\b|\bautoplay\b|\bnow playing\b|\btranscript\b|\bepisodes?\b|播放(?:量|列表|次数)?|弹幕|选集|倍速|次播放|投币/,
  newsroom:
    /\bphoto(?:graph)?(?: by|:| credit)|\bgetty images\b|\bap photo\b|\breuters\b|\bassociated press\b|\b\d+ min(?:ute)?s? read\b|\breporting by\b|\bediting by\b|\bstaff (?:writer|reporter)\b|\bcorrespondent\b|\bcontribut(?:ed|ing) (?:to|by)\b|\bfiled under\b|\brelated (?:stories|articles|news|posts)\b|\btop stories\b|\bmost (?:read|popular)\b|\bbreaking news\b|\btrending\b|\bnewsletters?\b|\bopinion\b|\bshare this (?:article|story|post)\b|\bpublished\b|\bposted (?:on|by|in)\b|\bwritten by\b|\babout the author\b|\bleave a (?:reply|comment)\b|责任?编辑|责编|原标题|来源[:：]|记者|本报讯|稿源|作者[:：]|校对|编辑[:：]|延伸阅读|相关(?:新闻|阅读|报道)|分享到|新闻中心|财经|要闻|快讯/,
} as const

type Kind = keyof typeof KINDS

/** Lines of which one is enough: nobody prints them on a page of another kind. */
const ONCE = {
  helpful:
    /\bwas this (?:page|article|information|answer|content|topic|document)?\s?helpful\b|\bfound this helpful\b|\bdid this (?:answer your|solve your)\b|\bsubmit a request\b|有帮助吗|是否解决了?您|^未解决$/,
  reference:
    /^(?:parameters|return values?|syntax|prerequisites|applies to:?|method summary|remarks|edit (?:this page )?on (?:github|gitlab)|view (?:page )?source|show source|(?:previous|next) topic|report (?:a bug|an issue))$|^(?:built|made|created) (?:with|using) (?:sphinx|mkdocs|material for|docusaurus|gitbook)|^(?:参数说明|返回值|请求参数|响应参数|错误码|接口文档|操作步骤|前提条件|使用限制|快速开始|开发指南)$/,
  edited:
    /\bthis page was last (?:edited|modified)\b|^from .{2,40}, the free encyclop(?:a)?edia\b|^jump to: ?navigation\b|\[edit\]$|^edit this page\b|词条统计|本词条|^历史版本|^播报$|播报编辑$|引用日期/,
  thread:
    /\b(?:log in|login|sign in|register) (?:or \w+ )?to (?:reply|post a reply|answer)\b|\bpost(?:ing)? (?:a )?reply\b|^reply with quote|\bthread starter\b|\bjoin(?:ed)? date\b|^joined:|^your answer$|^\d+ answers?$|\bre: .+ » |\breaction score\b|\busers? browsing this\b|\banswer views|\banswered .+ at \d|\bsubmitted .+ ago by\b|\bmark as solution\b|楼主|只看(?:该作者|楼主)|我也说一句|回帖|写回答|邀请回答|\d 个回答|关注问题|查看[:：] ?\d+|股吧网页版|登录后发表观点|\bforum software\b|\b(?:powered by|platform by) (?:phpbb|vbulletin|invision|xenforo|discourse|discuz|mybb|smf|vanilla|flarum|nodebb|ip\.?board)|^(?:total )?posts:? ?[\d,]+$|^[\d,]+ posts$|\bgo to topic listing\b|^recommended posts$|\bexisting user\? sign in|\bneed to be a member\b|^click to expand|^terms and rules$|^related questions$|^thread tools$|\ball times are (?:gmt|utc)\b|\byou (?:cannot|may not) (?:post|reply)\b|^(?:board|forum) index$|^forum (?:rules|jump|statistics)$|\bunanswered (?:topics|posts)\b|^new topic$|^most votes$|\blast post by\b|^(?:go to )?(?:first|last) unread|^permalink embed|^op$|^威望|^金币|^uid[:：]|注册时间|在线时间|本版积分规则|快速回复|^发新帖|^发表新帖|^返回列表$|电梯直达|收藏本帖|^版主|吧友|^查看全部 ?\d+ 个回答|^默认排序$|^添加评论$|^赞同 ?\d/,
  offer:
    /^add to (?:cart|bag|basket)$|^customer reviews?(?:$| ?\()|^ratings (?:and|&) reviews|^product (?:description|details|information)$|^related products$|^(?:technical )?specifications$|^about this item$|^what this place offers|^check availability$|^(?:in|out of) stock$|^sku\b|^(?:add to )?wish ?list$|^quantity:?$|^shop (?:all|by (?:brand|category|price))$|^shipping (?:&|and) (?:returns|delivery)|^size (?:guide|chart)$|^(?:regular|unit|sale|compare at) price:?(?:$| ?[$€£])|^sold out$|^msrp\b|^write a review$|^notify me when\b|^frequently bought together$|^store (?:locator|pickup)$|\d out of 5 stars\b|^\d(?:\.\d)? stars?$|加入购物车|立即购买|^商品(?:介绍|评价|详情)|规格参数|七天无理由|^月销|预约看房|元\/平米|挂牌(?:时间|价)|^房屋户型|^(?:buy|download|get|upgrade)\b.{1,40}\bfor (?:mac|macos|windows|ios|android|linux)\b/,
  job: /^(?:apply (?:now|for this (?:job|role))|about the role|job description|responsibilities|qualifications|what you(?:'|’)?(?:ll| will) do|entry requirements)$|\bequal opportunity employer\b|岗位职责|任职要求|职位描述/,
  service:
    /^ready to get started\??$|^(?:the )?services we offer$|^(?:request|get) (?:a |your )?(?:free )?(?:quote|estimate)$|^(?:schedule|book|request) (?:a |your )?(?:free )?(?:consultation|appointment)$|^(?:areas we serve|service areas?)$|^why choose (?:us|\w+)\??$|^what (?:our )?(?:clients|customers|patients) (?:are )?say|^(?:client )?testimonials$|\blicensed (?:and|&) insured\b|^(?:opening|business|office) hours:?$|^find an? (?:location|branch|dealer|lawyer|agent|doctor)$|^(?:产品优势|应用场景|客户案例|合作案例|立即咨询|免费试用)$/,
  results:
    /^showing (?:all )?\d|^(?:about )?\d[\d,]*\+? (?:results|items|products|listings|jobs)\b|^sort(?:ed)? by\b|^filter(?:s| by| results)?:?$|^clear (?:all|filters)|^refine (?:by|results)|共(?:找到)?\d+[条个件]/,
  record:
    /^abstract$|\bdoi(?:: ?|\.org\/)10\.|^(?:download|export) citation|^cite this|^supplementary material|^competing interests?|^摘要[:：]?$|^基金项目/,
  verse: /^\[(?:verse|chorus|bridge|intro|outro|hook)\b|\blyrics$/,
  clip: /^[\d.,]+[km] views\b|^[\d.,]+[km]? subscribers\b|\d ?弹幕/,
} as const
const ONCES = Object.entries(ONCE)
/** Longer lines are somebody's sentences. */
const LONGEST = 80
/** Different lines of a kind that make a fact of 1. */
const MANY = 15

/** Facts `lines:…` and `once:…`. The second and third of the same line still say something, the tenth does not. */
export function furnitureIn(lines: readonly string[]): Facts {
  const counts = new Map<Kind, number>()
  const seen = new Map<string, number>()
  const said = new Set<string>()
  for (const line of lines) {
    if (line.length < 2 || line.length > LONGEST) continue
    const times = seen.get(line) ?? 0
    seen.set(line, times + 1)
    if (times > 2) continue
    // Patterns are in lower case: one that ignores case costs three times as much.
    const plain = simplify(line).toLowerCase()
    if (times === 0) for (const [name, pattern] of ONCES) if (!said.has(name) && pattern.test(plain)) said.add(name)
    for (const [kind, pattern] of Object.entries(KINDS) as [Kind, RegExp][])
      if (pattern.test(plain)) counts.set(kind, (counts.get(kind) ?? 0) + (times === 0 ? 1 : 0.3))
  }
  return {
    ...Object.fromEntries(Object.keys(KINDS).map((kind) => [`lines:${kind}`, share(counts.get(kind as Kind) ?? 0, MANY)])),
    ...Object.fromEntries(ONCES.map(([name]) => [`once:${name}`, flag(said.has(name))])),
  }
}
