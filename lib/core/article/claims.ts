// What a page's address, title, template names and declared types say it is. Each is one fact among many: claims are cheap and often wrong.
import { simplify } from '../text/simplify.ts'
import type { Facts } from './model.ts'

type Patterns = readonly (readonly [name: string, pattern: RegExp])[]

/** Sees host and path in lower case, from the two slashes on. */
const ADDRESS: Patterns = [
  [
    'shop',
    /\/(?:products?|dp|item\.htm|cart|checkout|collections?|gp|p\/\w+|product-\w+|goods)(?:[/.?-]|$)|[?&](?:sku|skuid|pid|product_?id)=/,
  ],
  ['store', /\/(?:shop|store|item|sku|buy|catalog(?:ue)?)(?:[/.?-]|$)|\/\/(?:shop|store|item|detail|buy)\./],
  [
    'forum',
    /\/(?:forums?|threads?|viewtopic|showthread|showtopic|bbs|boards?|tieba|questions?|discussions?)(?:[/.?-]|$)|thread-\d|viewthread|topic[=-]\d|[?&](?:tid|showtopic|topic)=|\/\/(?:\w+\.)?(?:forums?|bbs|discuss|discourse|ask|answers|tieba|guba|zhidao|meta)\./,
  ],
  [
    'talk',
    /\/(?:community|topics?|t|r|answers?|comments|post-?\d+|p\/\d+|status|qa|ask)(?:[/.?-]|$)|\/\/(?:community|talk|club|groups?)\./,
  ],
  [
    'docs',
    /\/(?:docs?|documentation|api|reference|manual|man\d?|javadoc|kb|knowledge-?base|hc|en-us\/library)(?:[/.?-]|$)|\/\/(?:docs?|developers?|dev|api|kb|manual|wiki)\.|readthedocs|github\.io/,
  ],
  ['help', /\/(?:guides?|wiki|help|support|learn|tutorials?|faqs?|getting-started|install\w*)(?:[/.?-]|$)|\/\/(?:help|support|learn)\./],
  ['search', /\/(?:search|results?|s\/?\?)(?:[/.?-]|$)|[?&](?:q|query|search|keywords?|wd|kw|word)=/],
  [
    'list',
    /\/(?:tags?|categor(?:y|ies)|archives?|list|index|browse|sections?|channel|authors?|user|profile|latest|all|directory|events?|jobs?|roll|telegraph|7x24)(?:[/.?-]|$)|[?&]page=|\/page\/\d+\/?$/,
  ],
  [
    'service',
    /\/(?:services?|solutions?|pricing|features?|about(?:-us)?|contact(?:-us)?|company|careers?|industr(?:y|ies)|platform|plans?|locations?|what-we-do|customers?|partners?|home|products-and-services|personal|business|insurance|loans?|banking|mortgages?|cards?|accounts?)(?:[/.?-]|$)/,
  ],
  [
    'legal',
    /\/(?:legal|terms[\w-]*|privacy[\w-]*|cookie-?policy|cookies|tos|user-?agreement|agreement|policies|imprint|impressum|disclaimer)(?:[/.?-]|$)/,
  ],
  ['login', /\/(?:login|signin|sign-in|register|signup|account|auth|passport|password)(?:[/.?-]|$)/],
  [
    'quote',
    /\/(?:quotes?|symbols?|hq|quotation|realstock|s[hz]\d{6}|ticker|gs?\/\d{6}|stocks?\/[a-z.]{1,6}\/?$|stocks?\/\d{6})(?:[/.?-]|$)|\/\/(?:quotes?|hq|stockpage)\./,
  ],
  ['media', /\/(?:watch|videos?|v|play|gallery|photos?|album|live|podcasts?|audio|slideshow)(?:[/.?-]|$)|\/\/(?:v|video|tv|photo|pic)\./],
  [
    'story',
    /\/(?:news|article|articles|story|stories|posts?|blog|blogs|opinion|press|columns?|analysis|insights?|a|content|n|c|doc-|finance\/\w+)(?:[/.?-]|$)|\/\/(?:news|blog|blogs|finance|money|business|story)\./,
  ],
  [
    'day',
    /\/(?:19|20)\d\d[-/]?(?:0?[1-9]|1[0-2])(?:[-/]?\d\d?)?(?:\/|[_.-]|$|[a-z0-9_]*\.s?html?)|\/(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\/|t20\d{6}_/,
  ],
]

/** Sees classes and ids of `<html>` and `<body>` and the generator. The names are those that the makers of these systems print. */
const TEMPLATE: Patterns = [
  ['shop', /woocommerce|shopify|magento|prestashop|bigcommerce|opencart|product|\bshop\b|\bcart\b|\bpdp\b|demandware|catalog|collection/],
  [
    'forum',
    /phpbb|vbulletin|discourse|xenforo|discuz|invision|\bipb|ips-|vanilla|question|thread|smf|forum|\btopic|talkyard|mybb|flarum|nodebb|p-body|community/,
  ],
  [
    'docs',
    /docusaurus|sphinx|mkdocs|gitbook|readthedocs|wy-body|vitepress|vuepress|docs?\b|document(?:ation)?\b|mediawiki|confluence|zendesk|hugo-book|docsy|rustdoc|javadoc|jekyll-docs|theme-doc|nextra|mintlify|readme/,
  ],
  [
    'list',
    /\barchive\b|\bcategory|\btag\b|search|listing|\bindex\b|\bsection\b|\bhome(?:-?page)?\b|front-?page|is-front|\bblog\b|taxonomy|path-frontpage/,
  ],
  ['page', /page-template|page-id-\d|\bpage\b|landing|node-type-page|elementor-page|webflow|squarespace|wix/],
  [
    'story',
    /\bsingle(?:-post)?\b|single-format|post-template|article|story|news-?detail|node-type-(?:article|story|news|blog)|page--type-article|path-article|postid-\d/,
  ],
]

/** Types of https://schema.org, without its address. */
const TYPES: Patterns = [
  [
    'story',
    /(?:NewsArticle|BlogPosting|LiveBlogPosting|ReportageNewsArticle|AnalysisNewsArticle|OpinionNewsArticle|BackgroundNewsArticle|ReviewNewsArticle|^Article|^Report)$/,
  ],
  ['news', /NewsArticle$/],
  ['shop', /^(?:Product|ProductGroup|Offer|AggregateOffer|OfferCatalog)$/],
  ['forum', /^(?:DiscussionForumPosting|QAPage)$/],
  ['comments', /^(?:Question|Answer|Comment|UserComments)$/],
  ['docs', /^(?:TechArticle|APIReference|HowTo|SoftwareSourceCode)$/],
  ['list', /^(?:ItemList|CollectionPage|SearchResultsPage|Blog|ProfilePage)$/],
  [
    'service',
    /^(?:Service|SoftwareApplication|WebApplication|MobileApplication|LocalBusiness|FinancialService|FinancialProduct|BankOrCreditUnion|InsuranceAgency|FAQPage|AboutPage|ContactPage|Store|MedicalBusiness|ProfessionalService|Corporation|LoanOrCredit)$/,
  ],
  ['media', /^(?:VideoObject|AudioObject|ImageGallery|PodcastEpisode|MusicRecording|Movie|TVEpisode)$/],
  ['recipe', /^Recipe$/],
]

/** Sees headline and `<title>` in lower case. */
const TITLE: Patterns = [
  [
    'shop',
    /\bbuy\b.*\bonline\b|\bshop\b|\bfor sale\b|free shipping|\bonline (?:store|shop)\b|\bbest prices?\b|商城|正品|淘宝|京东|天猫|报价大全|网购/,
  ],
  [
    'forum',
    /\b(?:forums?|discussions?|community|q&a|thread|message board|solved|reddit|stack ?(?:overflow|exchange))\b|\bon (?:x|twitter|threads|mastodon|linkedin): ?["“]|\/ x$|的微博_|论坛|贴吧|问答|百度知道|股吧|讨论区|社区(?:$|[\s_|-])/,
  ],
  [
    'docs',
    /\b(?:documentation|docs|reference|manual|wiki|api|install(?:ation|ing)?|faqs?|getting started|user guide|help cent(?:er|re))\b|文档|教程|帮助中心|手册|百科/,
  ],
  [
    'list',
    /\b(?:home ?page|archives?|category|search|results|list of|index|official (?:site|website)|tags?|browse|directory)\b|首页|新闻列表|7[x×*]24|搜索|大全|排行榜|官网|滚动新闻|专题_/,
  ],
  [
    'service',
    /\b(?:about us|contact us|pricing|careers|services|solutions|software|platform|agency|consulting|providers?)\b|关于我们|联系我们|解决方案/,
  ],
  // What two parties agree upon is called that, and nothing before it.
  [
    'legal',
    /^(?:our |the |website )?(?:terms (?:of|and|&)|terms$|privacy (?:policy|notice|statement)|cookie (?:policy|notice)|legal notice|user agreement|imprint)|^.{0,6}(?:用户协议|隐私(?:权)?(?:政策|声明|条款)|服务(?:条款|协议)|法律声明|免责声明)(?:[\s_|-]|$)/,
  ],
  // What a firm puts over a page about itself.
  ['self', /^(?:about us|contact us|who we are)\b|^(?:公司|企业)(?:简介|概况)|^(?:关于|联系)我们(?:$|[\s_|-])/],
  // Shown instead of the page, whatever page it is.
  [
    'wall',
    /not a (?:ro)?bot\b|are you (?:a )?human|verify(?:ing)? (?:that )?you are|checking your browser|just a moment|access (?:to this page )?(?:has been )?denied|attention required|security check|pardon our interruption|enable (?:javascript|cookies)|安全验证|访问验证|人机验证/,
  ],
  ['login', /\b(?:log ?in|sign ?in|sign ?up|register|password|404|not found|page error)\b|登录|登陆|注册|找不到页面/],
  [
    'quote',
    /\bstock (?:price|quote)\b|\bshare price\b|\bquote (?:&|and) |\blive price\b|\bprice today\b|走势图|股票价格|实时行情|行情中心|_行情|最新价|净值_|资金流向_/,
  ],
  ['media', /\b(?:video|watch|gallery|photos|pictures|episode|podcast|lyrics|trailer)\b|视频|直播间|图集|组图|高清/],
]

const claimed = (prefix: string, patterns: Patterns, test: (pattern: RegExp) => boolean): [string, number][] =>
  patterns.map(([name, pattern]) => [`${prefix}:${name}`, test(pattern) ? 1 : 0])

/** Facts `address:…`. An address that is not on the web (a saved file) claims nothing. */
export function addressClaims(url: string): Facts {
  const parts = /^https?:(\/\/[^/?#]+)([^#]*)/.exec(url.toLowerCase())
  const path = parts?.[2] ?? ''
  const named = parts ? `${parts[1]}${path}` : ''
  const clean = path.replace(/\?.*$/, '').replace(/\/$/, '')
  const last = clean.split('/').at(-1) ?? ''
  const words = last.split(/[-_]/).filter((word) => /^[a-z]{2,}/.test(word)).length
  const flag = (test: boolean): number => (parts && test ? 1 : 0)
  return {
    ...Object.fromEntries(claimed('address', ADDRESS, (pattern) => pattern.test(named))),
    'address:root': flag(/^\/?(?:(?:index|default|home|main)(?:\.\w+)?)?(?:\?\D*)?$/.test(path)),
    'address:folder': flag(/\/$/.test(path)),
    'address:words': Math.min(1, Math.max(0, words - 2) / 5),
    'address:short': flag(clean.split('/').filter(Boolean).length <= 1 && last.length < 16 && !/\d/.test(last)),
    'address:query': flag(/\?/.test(path) && last.length < 12),
  }
}

/** Facts `template:…`. */
export const templateClaims = (names: string): Facts =>
  Object.fromEntries(claimed('template', TEMPLATE, (pattern) => pattern.test(names.toLowerCase())))

/** Facts `type:…`. A page with many stories is a list of them. */
export function typeClaims(types: readonly string[]): Facts {
  const stories = types.filter((type) => TYPES[0]?.[1].test(type)).length
  return {
    ...Object.fromEntries(claimed('type', TYPES, (pattern) => types.some((type) => pattern.test(type)))),
    'type:story': stories > 0 && stories < 4 ? 1 : 0,
    'type:stories': stories >= 4 ? 1 : 0,
  }
}

/** Facts `title:…`. */
export const titleClaims = (headline: string, documentTitle: string): Facts => ({
  ...Object.fromEntries(
    claimed('title', TITLE, (pattern) => pattern.test(simplify(`${headline} ${documentTitle}`.slice(0, 300).toLowerCase()))),
  ),
  'title:asks': /[?？]\s*$/.test(headline) ? 1 : 0,
})
