// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv'

export const PAGE = fixturePage({
  lang: 'zh-CN',
  title: '',
  head: '<meta property="og:title" content="居民贷款回来了吗"><meta name="author" content="何栖">',
  main: `<div class="rich_media_wrp"><h1 class="rich_media_title" id="activity-name">居民贷款回来了吗</h1><div id="meta_content"><span class="rich_media_meta rich_media_meta_text">何栖</span> <a id="js_name" href="#">海岸研究</a> <em id="publish_time">昨天</em></div><script nonce="1" type="text/javascript">var svr_time = "1710804000"; var ct = "1710718200"; var user_name = "gh_0";</script>
<div class="rich_media_content" id="js_content" style="visibility: hidden;"><p>上周五公布的金融数据里，最值得看的是居民中长期贷款，同比多增近一千亿元，为去年三月以来首次。</p><p>这一变化与二手房成交的回升同步，说明按揭提前偿还的高峰可能已经过去。</p><p>但是企业端仍然偏弱，票据融资的占比上升，需求的修复还不均衡。</p></div></div>`,
})

export const EXPECTED: ExpectedArticle = {
  title: '居民贷款回来了吗',
  byline: '何栖',
  published: '2024-03-18T07:30:00+08:00',
  body: [
    '上周五公布的金融数据里，最值得看的是居民中长期贷款，同比多增近一千亿元，为去年三月以来首次。',
    '这一变化与二手房成交的回升同步，说明按揭提前偿还的高峰可能已经过去。',
    '但是企业端仍然偏弱，票据融资的占比上升，需求的修复还不均衡。',
  ],
}
