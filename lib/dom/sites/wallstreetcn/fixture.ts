// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'https://wallstreetcn.com/articles/3710001'

export const PAGE = fixturePage({
  lang: 'zh-CN',
  title: '美联储会改点阵图吗？ - 华尔街见闻',
  head: '<meta property="og:title" content="美联储会改点阵图吗？">',
  main: `<article><h1 class="title">点阵图悬念：三次还是两次</h1><div class="meta"><a class="author" href="/u">许念</a><time datetime="2024-03-18T11:20:00+08:00">2024-03-18 11:20</time></div>
<div class="rich-text"><p>美联储本周将公布利率决议与最新点阵图，市场普遍预计按兵不动，焦点在于年内降息次数是否由三次下调为两次。</p><p>港湾证券首席经济学家在报告中写道，通胀回落的最后一程最难，联储没有理由急于行动。</p><p>期货市场显示，6月首次降息的概率由一个月前的82%降至56%。</p></div></article>
<div class="comments"><div class="rich-text"><p>写得好，关注利率决议之后的记者会。</p></div></div>`,
})

export const EXPECTED: ExpectedArticle = {
  title: '点阵图悬念：三次还是两次',
  byline: '许念',
  published: '2024-03-18T11:20:00+08:00',
  body: [
    '美联储本周将公布利率决议与最新点阵图，市场普遍预计按兵不动，焦点在于年内降息次数是否由三次下调为两次。',
    '港湾证券首席经济学家在报告中写道，通胀回落的最后一程最难，联储没有理由急于行动。',
    '期货市场显示，6月首次降息的概率由一个月前的82%降至56%。',
  ],
}
