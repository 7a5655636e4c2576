// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'https://www.163.com/money/article/ITESTAAA00000001.html'

export const PAGE = fixturePage({
  lang: 'zh-CN',
  title: '湖光光电科创板上市首日开盘上涨64%_网易财经',
  main: `<div class="post_main"><h1 class="post_title">湖光光电科创板上市首日开盘上涨64%</h1><div class="post_info">2024-03-18 09:38:20　来源: <a href="/">网易财经</a></div>
<div class="post_body"><p>网易财经3月18日讯 湖光光电今日在科创板上市，发行价为每股28.6元，开盘上涨64%，换手率为71%。</p><p>招股书显示，公司主营车载激光雷达核心器件，2023年营业收入为9.7亿元，研发投入占比为18%。</p><p>公司表示，募集资金将用于扩产和新一代芯片的开发。</p><div class="ep-source">下载客户端，获取更多实时行情与深度解读</div></div><div class="post_statement">特别声明：以上内容为发布者个人观点，不代表本平台立场。</div></div>`,
})

export const EXPECTED: ExpectedArticle = {
  title: '湖光光电科创板上市首日开盘上涨64%',
  source: '网易财经',
  published: '2024-03-18T09:38:20+08:00',
  body: [
    '网易财经3月18日讯 湖光光电今日在科创板上市，发行价为每股28.6元，开盘上涨64%，换手率为71%。',
    '招股书显示，公司主营车载激光雷达核心器件，2023年营业收入为9.7亿元，研发投入占比为18%。',
    '公司表示，募集资金将用于扩产和新一代芯片的开发。',
  ],
}
