// A page of our own in the manner of this site.
import { type ExpectedArticle, fixturePage } from '../fixture-page.ts'

export const ADDRESS = 'https://www.yicai.com/news/102040001.html'

export const PAGE = fixturePage({
  lang: 'zh-CN',
  title: '云岭机场夏秋航季新增11条国际航线',
  main: `<div class="title"><h1>云岭机场夏秋航季新增11条国际航线</h1><p class="names"><span>第一财经</span> <em>2024-03-18 14:28:35</em></p><p>作者：方远　责编：何理</p></div>
<div class="m-txt" id="multi-text"><p>第一财经获悉，3月18日，云岭机场集团与三家航空公司签署协议，将在今年夏秋航季新增11条国际航线。</p><p>协议涵盖东南亚和中东的主要城市，每周新增航班92班，国际航线数量将恢复到2019年同期的94%。</p><p>云岭机场集团负责人对第一财经记者表示，免签政策带来的入境客流超出预期。</p><div class="topic-hot"><a href="/t">热点专题：民航复苏的下一站在哪里，哪些公司最受益</a></div></div>`,
})

export const EXPECTED: ExpectedArticle = {
  title: '云岭机场夏秋航季新增11条国际航线',
  byline: '方远',
  published: '2024-03-18T14:28:35+08:00',
  body: [
    '第一财经获悉，3月18日，云岭机场集团与三家航空公司签署协议，将在今年夏秋航季新增11条国际航线。',
    '协议涵盖东南亚和中东的主要城市，每周新增航班92班，国际航线数量将恢复到2019年同期的94%。',
    '云岭机场集团负责人对第一财经记者表示，免签政策带来的入境客流超出预期。',
  ],
}
