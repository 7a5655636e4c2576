// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'https://www.chinanews.com.cn/cj/2024/03-18/10182000.shtml'

export const PAGE = fixturePage({
  lang: 'zh-CN',
  title: '江南两市首批共有产权住房开放申请-中新网',
  main: `<div class="con_left"><h1 class="content_left_title">江南两市首批共有产权住房开放申请</h1><div class="left-t">2024年03月18日 10:26　来源：中国新闻网</div>
<div class="left_zw"><p>　　中新社江南3月18日电 (记者 何舟)江南两市18日起接受首批共有产权住房申请，共推出房源4200套，均价约为周边商品房的六成。</p><div class="adInContent"><p>广告：新春安居季，多重好礼等你来拿，详情请咨询售楼处。</p></div><p>　　按照规定，申请家庭须在当地连续缴纳社保满三年，且名下无住房，签约五年后可按规定购买剩余产权。</p></div></div>`,
})

export const EXPECTED: ExpectedArticle = {
  title: '江南两市首批共有产权住房开放申请',
  byline: '何舟',
  source: '中国新闻网',
  published: '2024-03-18T10:26:00+08:00',
  body: [
    '中新社江南3月18日电 (记者 何舟)江南两市18日起接受首批共有产权住房申请，共推出房源4200套，均价约为周边商品房的六成。',
    '按照规定，申请家庭须在当地连续缴纳社保满三年，且名下无住房，签约五年后可按规定购买剩余产权。',
  ],
}
