// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'https://www.eeo.com.cn/2024/0318/643000.shtml'

export const PAGE = fixturePage({
  lang: 'zh-CN',
  title: '长三角民营快递加盟商调查：单票利润只剩三分钱_经济观察网',
  main: `<div class="xd-nr"><h1>长三角民营快递加盟商调查：单票利润只剩三分钱</h1><p>海岸观察 记者 顾言<span>2024-03-18 09:30</span></p>
<div class="xx_boxsing"><p>3月的一个清晨，网点负责人老郑在仓库里把前一天的账又算了一遍：收件6100票，扣去面单、中转和派费，每票剩下三分钱。</p><p>多位加盟商说，去年下半年以来，总部补贴逐月减少，而电商客户的报价还在往下走，不少网点靠代收点的租金维持。</p></div></div>`,
})

export const EXPECTED: ExpectedArticle = {
  title: '长三角民营快递加盟商调查：单票利润只剩三分钱',
  byline: '顾言',
  published: '2024-03-18T09:30:00+08:00',
  body: [
    '3月的一个清晨，网点负责人老郑在仓库里把前一天的账又算了一遍：收件6100票，扣去面单、中转和派费，每票剩下三分钱。',
    '多位加盟商说，去年下半年以来，总部补贴逐月减少，而电商客户的报价还在往下走，不少网点靠代收点的租金维持。',
  ],
}
