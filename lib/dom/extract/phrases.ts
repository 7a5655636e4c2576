// Lines that sites print around every article, by kind. A line is one passage; patterns look at short lines only.
import { simplify } from '#lib/core/text/simplify.ts'

interface PhraseGroup {
  /** Longest line, in UTF-16 units, that the pattern is tried on: a long sentence may mention the same words honestly. */
  readonly longest: number
  readonly latin?: RegExp
  /** Tried on lines with Han characters only, in simplified ones. */
  readonly han?: RegExp
}

const PHRASES = {
  tail: {
    longest: 60,
    han: /^[\s【[（(>▼■◆●★☆*-]*(?:责任?编辑|责编|编辑[:：]|校对[:：]|审核[:：]|监制[:：]|(?:免责|特别|郑重|版权|风险|平台|本站|重要)?(?:声明|提示)[:：]|(?:特别|免责|版权|郑重)声明|相关(?:新闻|阅读|报道|文章|推荐|链接|专题|内容|资讯)|延伸阅读|推荐阅读|热门(?:推荐|文章|新闻|评论)|热点(?:推荐|新闻)|为(?:你|您)推荐|猜你喜欢|精彩推荐|更多(?:精彩|新闻|内容|阅读)|网友评论|我要评论|发表评论|我要留言|最新评论|上一篇|下一篇|返回.{0,12}首页|扫一扫|分享(?:到|至)|看更多|加入会员|订阅电子报|关键词[:：]|标签[:：]|本文来源|\(?原标题|阅读排行|点击排行|新闻排行|打印|【?关闭)/,
  },
  tailLatin: {
    longest: 80,
    latin:
      /^[\s>▼■*•-]*(?:related(?: (?:articles?|stories|posts?|news|content|topics?|reading|links?))?:?$|recommended|more (?:from|on|stories|news|in)\b|you (?:may|might) (?:also )?(?:like|be interested)|read (?:more|next|also)|also read|see also:?$|(?:most )?(?:popular|read|viewed|trending)\b|trending now|up next|latest (?:news|stories|posts|articles)|top stories|about the authors?|share this|leave a (?:reply|comment)|comments?(?: \(\d+\))?$|\d+ comments?$|post a comment|join the (?:conversation|discussion)|tags?:|filed under|topics?:|categories:|previous (?:post|article)|next (?:post|article)|sponsored|advertisement|newsletter|around the web|from our partners|editors'? picks?|don'?t miss|what to read next|copyright|all rights reserved|follow us|contact us|recent posts)/i,
  },
  editor: {
    longest: 60,
    latin: /edited by|reporting by|editing by/i,
    han: /责任?编辑|责编|编辑\s*[:：]|校对\s*[:：]|审核\s*[:：]|监制\s*[:：]|[(（]编辑|^[（(]?完[）)]?$/,
  },
  source: { longest: 70, latin: /^source:|^via\b/i, han: /(?:来源|稿源|来自|转自|本文来源|文章来源)\s*[:：]/ },
  byline: { longest: 80, latin: /^(?:by|written by|posted by|author)\b/i, han: /(?:作者|记者|文)\s*[:：/]|^(?:本报|新华社).{0,8}记者/ },
  dateline: {
    longest: 70,
    latin:
      /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{4}|\b\d+ (?:minutes?|hours?|days?|weeks?|months?) ago|(?:19|20)\d{2}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/i,
    han: /\d+\s*(?:小时|分钟|天)前/,
  },
  readtime: {
    longest: 40,
    latin: /\bmin(?:ute)?s?\.? read|reading time|last updated|updated:|published:|posted (?:on|in|at)|first published|views?\b/i,
    han: /浏览|阅读[:：(（\d]|评论[(（\d]|字号|字体|大中小|收藏|点赞/,
  },
  share: {
    longest: 60,
    latin: /\bshare\b|\btweet\b|\bpin it\b|facebook|twitter|linkedin|whatsapp|\bemail\b|\bprint\b|copy link|follow (?:us|@)/i,
    han: /分享|微博|微信|朋友圈|扫码|二维码|扫描|关注(?:我们|公众号)|公众号|qq空间|复制链接/i,
  },
  signup: {
    longest: 200,
    latin:
      /sign ?up|subscri|newsletter|log ?in\b|register|create (?:an )?account|your inbox|free trial|already a (?:member|subscriber)|submission has been received|something went wrong|download (?:the|our) app|get the app|join (?:us|now|our)/i,
    han: /登录|注册|订阅|下载.{0,6}(?:app|客户端)|开通会员|立即开户/i,
  },
  copyright: {
    longest: 260,
    latin:
      /©|\(c\) ?\d{4}|copyright|all rights reserved|may not be (?:published|reproduced|copied)|terms of (?:use|service)|privacy policy|cookie|icp/i,
    han: /版权所有|未经.{0,12}(?:授权|许可|书面)|不得转载|转载(?:请|须|需)|京公网|侵权|版权归/,
  },
  disclaimer: {
    longest: 500,
    latin:
      /disclaim|not (?:constitute |intended as |be considered )?(?:investment|financial|legal|medical) advice|affiliate (?:links?|commission)|earn a commission|opinions expressed|for informational purposes|comments? (?:are|is) moderated|comments? (?:may|will) be (?:re)?published|we ask that comments/i,
    han: /免责|(?:不|并不|不构成).{0,8}投资建议|据此(?:操作|入市|投资)|风险自(?:担|负)|仅供参考|不代表.{0,12}(?:观点|立场|赞同)|(?:仅|只)代表.{0,6}(?:作者|本人|个人)|证实其描述|投资有风险|举报|联系我们|本文由.{0,20}(?:撰写|发布|上传)/,
  },
  more: {
    longest: 120,
    latin:
      /^(?:read|see|view|show|load|learn|find out|click|watch|listen|continue|discover|explore|shop|buy|get|check)\b.{0,60}(?:more|here|now|all|reading|out|below)?$|[>»→]{1,2}$/i,
    han: /^\(?点击|查看(?:更多|全文|原图)|展开|全文|更多>|详情/,
  },
  also: {
    longest: 160,
    latin:
      /^\W*(?:read (?:more|also|next|this)?|see(?: also)?|also|related|watch|more|recommended|related stor(?:y|ies)|don'?t miss|must read|in case you missed|editor'?s note|相关|延伸阅读|推荐阅读|更多|阅读|往期)\W{0,3}[:：|–—-]/i,
  },
  appeal: {
    longest: 420,
    latin:
      /\bdonat(?:e|ion)|\bcontribut(?:e|ing|ions?) (?:as little|now|today|to (?:our|us|this)|\$)|your (?:support|contribution|donation)|support (?:our|us|independent|quality|local)\b|keep (?:our|this|the) .{0,40}\bfree\b|reader[- ](?:funded|supported|funding)|becom(?:e|ing) a (?:member|subscriber|supporter|patron)|chip in\b/i,
    han: /捐款|捐赠|打赏|赞赏|支持我们/,
  },
  elsewhere: {
    longest: 260,
    latin:
      /\b(?:listen|subscribe|follow|watch|find|join|hear)\b[^.]{0,80}(?:apple podcasts|spotify|google (?:podcasts|news)|youtube|itunes|soundcloud|stitcher|whatsapp|telegram|instagram|tiktok)|^(?:this|the) (?:episode|story|show|segment|article|podcast|update)\b.{0,40} was (?:produced|edited|written|fact[- ]checked)|e-?mail (?:us|him|her|them|the author)|contact (?:us|the (?:author|reporter|editor)s?)\b|@\w[\w.-]*\.\w{2,}\W*$/i,
    han: /微信号|关注.{0,12}(?:微博|抖音|视频号|头条号)/,
  },
  advert: {
    longest: 60,
    latin:
      /^(?:-+\s*)?(?:adverts?|advertise?ments?|sponsored|ad|promoted|story continues|continue reading|广告|推广|article continues|scroll to continue|loading|report this ad|remove ads)\b/i,
  },
  credit: {
    longest: 140,
    latin:
      /\b(?:photos?|image|picture|illustration|graphic|video)s?(?: credit| courtesy| by|:|\/)|getty images|shutterstock|istock|unsplash|associated press|\bap photo|reuters\/|\(reuters\)$/i,
    han: /(?:图片来源|图源|图片|配图|摄影|资料图|供图|视觉中国|(?:图|资料照|翻摄)\s*[:：/／]|资料照[)）]?$|摄$|截图$)/,
  },
  // Who wrote it, told in the present: news tells what somebody did, a biography what somebody does for a living.
  bio: {
    longest: 600,
    latin:
      /^(?:[A-Z][A-Za-z\u00c0-\u024f.'’-]+,? ){1,4}(?:is|was|has been|covers|writes|reports|works|joined|serves)\b.{0,160}\b(?:reporter|writer|editor|journalist|correspondent|columnist|contributor|author|producer|blogger|covering|covers)\b|\b(?:[Ff]ollow|[Rr]each|[Cc]ontact|E-?mail|e-?mail) (?:him|her|them|me)\b|^(?:ABOUT THE|About the) (?:AUTHOR|[Aa]uthor)/,
    han: /(?:作者|笔者)(?:系|为|是|就职于)/,
  },
  // Words of a viewer of pictures.
  control: {
    longest: 40,
    latin:
      /^(?:(?:toggle|hide|show|view) caption|caption|close|enlarge(?: this)?(?: image)?|play(?: video)?|pause|mute|next|prev(?:ious)?|(?:image|photo|slide) \d+(?: of)?[ /]*\d+|\d+ ?\/ ?\d+|view gallery|this slideshow requires javascript\.?|播放|暂停|上一[张页]|下一[张页]|查看大图|点击(?:查看|放大).{0,4}图.{0,4})$/i,
  },
  // The desk that signs below a wire story.
  desk: {
    longest: 260,
    latin: /^[(（\s]*(?:additional )?(?:reporting|writing|editing|compiled|edited)(?: and (?:writing|editing))? by [A-Z]|^our standards:/i,
  },
  list: {
    longest: 40,
    latin: /^[#\d\s]*[A-Za-z\u00c0-\u1fff\u3040-\ud7ff\d ]{1,20}[|｜·•/][A-Za-z\u00c0-\u1fff\u3040-\ud7ff\d ]{1,20}(?:[|｜·•/]|$)/,
  },
} as const satisfies Record<string, PhraseGroup>

export type PhraseName = keyof typeof PHRASES
export const PHRASE_NAMES = Object.keys(PHRASES) as PhraseName[]
const GROUPS: readonly PhraseGroup[] = Object.values(PHRASES)
const LONGEST = Math.max(...GROUPS.map(({ longest }) => longest))

/** The kinds of boilerplate that `line` reads like, as bits in the order of `PHRASE_NAMES`; `hasHan` when it has Han characters. */
export function phraseBits(line: string, hasHan: boolean): number {
  const size = line.length
  if (size > LONGEST) return 0
  const plain = hasHan ? simplify(line) : line
  let bits = 0
  for (let i = 0; i < GROUPS.length; i++) {
    const { longest, latin, han } = GROUPS[i] as PhraseGroup
    if (size <= longest && (latin?.test(plain) || (hasHan && han?.test(plain)))) bits |= 1 << i
  }
  return bits
}

/** The bits of some kinds. */
export const bitsOfPhrases = (...names: readonly PhraseName[]): number =>
  names.reduce((bits, name) => bits | (1 << PHRASE_NAMES.indexOf(name)), 0)
