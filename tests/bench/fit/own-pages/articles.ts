// Stories, posts and columns, with and without anything that says so.
import { footer, headlines, type Kind, many, newsMenu, page, ps } from './markup.ts'
import type { Writer } from './writer.ts'

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
const news = (w: Writer): string[] => w.paragraphs('news', 4, 11)
const byline = (w: Writer): string =>
  w.lang === 'zh'
    ? w.pick([
        `${w.day()} ${w.clock()}　来源：${w.name('company')}　作者：${w.name('person')}`,
        `${w.day()} ${w.clock()} ${w.name('company')}`,
        `记者 ${w.name('person')} ${w.day()}`,
      ])
    : w.pick([`By ${w.name('person')} ${w.day()}`, `${w.name('person')} | ${w.day()} ${w.clock()}`, w.day()])
const related = (w: Writer): string =>
  `<div class="rel"><h3>${w.lang === 'zh' ? '相关新闻' : 'Related stories'}</h3>${headlines(w, w.number(4, 10))}</div>`

export const ARTICLES: readonly Kind[] = [
  {
    kind: 'story of a paper with metadata',
    lang: 'en',
    write: (w) => {
      const title = w.headline()
      return {
        url: `https://www.kestrelpost.test/${w.pick(['business/2026/11/17/', 'article/', 'news/'])}${slug(title)}`,
        html: page(
          `${title} - Kestrel Post`,
          `${newsMenu(w)}<article><h1>${title}</h1><p class="byline">${byline(w)}</p>${ps(news(w))}</article>${related(w)}${footer(w)}`,
          {
            head: `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-11-17T09:00:00Z"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","datePublished":"2026-11-17T09:00:00Z"}</script>`,
          },
        ),
      }
    },
  },
  {
    kind: 'story of a paper without metadata',
    lang: 'en',
    write: (w) => {
      const title = w.headline()
      return {
        url: `https://www.kestrelpost.test/${w.pick(['a/', 'story/', 'local/'])}${w.pick([slug(title), `${w.number(100_000, 999_999)}.html`])}`,
        html: page(
          `${title} | Kestrel Post`,
          `${newsMenu(w)}<div class="main"><h1>${title}</h1><div>${byline(w)}</div><div class="txt">${ps(news(w))}</div></div>${w.chance(0.5) ? related(w) : ''}${footer(w)}`,
        ),
      }
    },
  },
  {
    kind: 'release on a wire',
    lang: 'en',
    write: (w) => {
      const title = w.headline()
      return {
        url: `https://www.wirehub.test/${w.pick(['news/home/20261117005512/en/', 'news-releases/'])}${slug(title)}`,
        html: page(
          title,
          `<h1>${title}</h1><time>${w.day()} 08:00 AM Eastern</time><div class="release-body"><p>HOUSTON, ${w.day()} (WIREHUB) -- ${w.lines('news', 2)}</p>${ps(w.paragraphs('news', 2, 5))}<p>About ${w.name('company')}</p><p>${w.lines('pitch', 2)}</p><p>Forward-looking statements</p><p>${w.lines('law', 3)}</p><h3>Contacts</h3><p>Media: ${w.name('person')}, media@kestrel.test</p></div>`,
        ),
      }
    },
  },
  {
    kind: 'post, WordPress',
    lang: 'en',
    write: (w) => {
      const title = w.pick([
        `What I learned about ${w.name('thing')}`,
        `On ${w.name('thing')}`,
        `How to choose ${w.name('thing')}`,
        `${w.number(5, 25)} things to know about ${w.name('thing')}`,
      ])
      const voice = w.pick(['essay', 'guide', 'news'] as const)
      return {
        url: `https://${w.pick(['millnotes.test', 'www.ostrava.test/blog'])}/${w.pick(['2026/11/', ''])}${slug(title)}/`,
        html: page(
          `${title} - Mill notes`,
          `<header class="entry-header"><h1 class="entry-title">${title}</h1><div class="entry-meta"><span class="posted-on">Posted on <time>${w.day()}</time></span> by <a rel="author">${w.name('person')}</a></div></header><div class="entry-content">${many(w.number(2, 6), () => `${w.chance(0.5) ? `<h2>${w.name('thing')}</h2>` : ''}${ps(w.paragraphs(voice, 1, 3))}`)}</div><footer class="entry-footer">Filed under <a rel="tag">Notes</a></footer><div id="comments"><h2>${w.number(1, 9)} thoughts on “${title}”</h2>${many(w.number(0, 6), () => `<div class="comment-body"><b>${w.name('person')}</b> says: <p>${w.lines('chat', 2)}</p><a class="comment-reply-link">Reply</a></div>`)}<h3>Leave a Reply</h3></div>`,
          { names: w.chance(0.7) ? 'post-template-default single single-post postid-12 single-format-standard' : '' },
        ),
      }
    },
  },
  {
    kind: 'post, Ghost or Medium',
    lang: 'en',
    write: (w) => {
      const title = `${w.pick(['Why', 'When', 'How'])} ${w.name('thing')} stopped working`
      return {
        url: `https://${w.pick(['blog.millnotes.test', 'medium.trail.test/@ada', 'ada.substack.test/p'])}/${slug(title)}${w.pick(['', '-3f9a1c2b7d04'])}`,
        html: page(
          title,
          `<article><h1 class="article-title">${title}</h1><div>${w.name('person')} · ${w.number(3, 12)} min read · ${w.day()}</div>${ps(w.paragraphs(w.pick(['essay', 'guide'] as const), 4, 12))}</article><div>Share this post</div><button>Subscribe</button>`,
          { head: w.chance(0.5) ? '<meta property="og:type" content="article">' : '' },
        ),
      }
    },
  },
  {
    kind: 'post of a hand-made site',
    lang: 'en',
    write: (w) => ({
      url: `https://${w.pick(['ada', 'paul'])}.test/${w.pick(['essays', 'posts', 'writing'])}/${slug(w.name('thing'))}.html`,
      html: page(
        `On ${w.name('thing')}`,
        `<a href="/">ada.test</a><h1>On ${w.name('thing')}</h1>${w.chance(0.7) ? `<p><i>${w.day()}</i></p>` : ''}${ps(w.paragraphs('essay', 4, 12))}`,
      ),
    }),
  },
  {
    kind: 'post about software',
    lang: 'en',
    write: (w) => ({
      url: `https://engineering.ledgerly.test/${w.pick(['blog/', ''])}2026/11/how-we-made-our-queue-faster`,
      html: page(
        'How we made our queue faster - Ledgerly Engineering',
        `<h1>How we made our queue faster</h1><div class="post-meta">${w.day()} by ${w.name('person')}</div>${ps(w.paragraphs('essay', 2, 4))}<pre><code>pool start --workers ${w.number(2, 16)}</code></pre>${ps(w.paragraphs(w.pick(['essay', 'manual'] as const), 2, 4))}<h2>What we learned</h2>${ps(w.paragraphs('essay', 1, 3))}`,
      ),
    }),
  },
  {
    kind: 'live blog',
    lang: 'en',
    write: (w) => ({
      url: 'https://www.kestrelpost.test/live/2026/nov/17/markets-live',
      html: page(
        `Markets live: ${w.headline()} | Kestrel Post`,
        `<h1>Markets live: ${w.headline()}</h1><div>${byline(w)}</div><main>${many(w.number(5, 9), (i) => `<section class="entry"><time>1${i}:20 GMT</time><h2>${w.headline()}</h2>${ps(w.paragraphs('news', 1, 3))}</section>`)}</main>`,
        { head: '<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>' },
      ),
    }),
  },
  {
    kind: 'story of a Chinese portal without metadata',
    lang: 'zh',
    write: (w) => {
      const title = w.headline()
      return {
        url: `https://finance.haian.test/${w.pick(['a/20261117/', 'stock/2026-11-17/doc-'])}${w.number(100_000, 999_999)}.${w.pick(['html', 'shtml'])}`,
        html: page(
          `${title}_海岸财经_海岸网`,
          `${newsMenu(w)}<div class="main"><h1>${title}</h1><div class="info">${byline(w)}</div><div class="txt">${many(w.number(3, 9), () => `<p>　　${w.lines('news', 2)}</p>`)}<p>（责任编辑：${w.name('person')}）</p></div></div>${related(w)}${footer(w)}`,
          { lang: 'zh' },
        ),
      }
    },
  },
  {
    kind: 'soup of divs from 2005, Chinese',
    lang: 'zh',
    write: (w) => ({
      url: `http://www.haian.test/${w.pick(['stock/zqyw/20050317/', 'news/2005-03/17/content_'])}${w.number(100_000, 999_999)}.${w.pick(['shtml', 'htm'])}`,
      html: page(
        `${w.headline()}_证券要闻_海岸网`,
        `<table><tr><td>${newsMenu(w)}</td></tr></table><table width=960><tr><td width=640><table><tr><td align=center><font size=5><b>${w.headline()}</b></font></td></tr><tr><td align=center>http://www.haian.test 2005年03月17日 09:12 海岸证券报</td></tr><tr><td class=l17><font id=zoom>${many(w.number(3, 7), () => `　　${w.lines('news', 2)}<br><br>`)}</font></td></tr></table></td><td>${headlines(w, 16)}</td></tr></table>`,
      ),
    }),
  },
  {
    kind: 'flash, Chinese',
    lang: 'zh',
    write: (w) => {
      const title = w.headline()
      return {
        url: `https://www.haian.test/${w.pick(['flash', 'detail', 'kuaixun'])}/${w.number(100_000, 9_999_999)}.html`,
        html: page(
          `${title} - 快讯 - 海岸财经`,
          `${newsMenu(w)}<h1>${title}</h1><div class="meta">${w.date()} ${w.clock()} 来源：海岸财经</div><div class="content"><p>海岸财经11月17日电，${w.lines('news', 2)}</p></div>${related(w)}${footer(w)}`,
          { lang: 'zh' },
        ),
      }
    },
  },
  {
    kind: 'post of a public account',
    lang: 'zh',
    write: (w) => ({
      url: `https://mp.haixin.test/s/${w.number(100_000, 9_999_999)}`,
      html: page(
        w.headline(),
        `<div id="js_article" class="rich_media"><h1 class="rich_media_title">${w.headline()}</h1><div class="rich_media_meta_list">原创 ${w.name('person')} <a>海岸观察</a> ${w.date()} ${w.clock()}</div><div class="rich_media_content" id="js_content">${many(w.number(4, 12), () => `<section><span>${w.lines(w.pick(['essay', 'news', 'guide'] as const), 2)}</span></section>`)}</div></div>`,
        { lang: 'zh' },
      ),
    }),
  },
  {
    kind: 'notice of an office, Chinese',
    lang: 'zh',
    write: (w) => ({
      url: `http://www.beifang.gov.test/zwgk/tzgg/202611/t20261117_${w.number(100_000, 999_999)}.html`,
      html: page(
        `北方市港口局召开${w.name('thing')}工作会议`,
        `<div>您当前的位置：首页 &gt; 政务公开 &gt; 要闻</div><h2>北方市港口局召开${w.name('thing')}工作会议</h2><div>发布时间：${w.date()} 来源：港口局 【字体：大 中 小】</div><div class="TRS_Editor">${many(w.number(3, 6), () => `<p>　　${w.lines('news', 2)}</p>`)}</div><div>打印 关闭</div>${footer(w)}`,
        { lang: 'zh' },
      ),
    }),
  },
  {
    kind: 'Chinese blog post',
    lang: 'zh',
    write: (w) => ({
      url: `https://blog.haian.test/${w.pick(['u/', 'article/details/'])}${w.number(100_000, 9_999_999)}`,
      html: page(
        `关于${w.name('thing')}的一点想法_海岸博客`,
        `<h1>关于${w.name('thing')}的一点想法</h1><div class="article-info">${w.name('person')} 于 ${w.date()} ${w.clock()} 发布 阅读量${w.number(100, 9000)}</div><div class="blog-content-box">${ps(w.paragraphs(w.pick(['essay', 'guide'] as const), 4, 9))}</div><div>点赞 收藏 评论</div>`,
        { lang: 'zh' },
      ),
    }),
  },
  {
    kind: 'column in a magazine',
    lang: 'en',
    write: (w) => ({
      url: `https://www.quarter.test/${w.pick(['magazine/2026/12/', 'opinion/', 'culture/'])}the-trouble-with-${slug(w.name('thing'))}`,
      html: page(
        `The trouble with ${w.name('thing')} | Quarter`,
        `${newsMenu(w)}<h1>The trouble with ${w.name('thing')}</h1><h2>${w.sentence('essay')}</h2><div class="byline">${byline(w)}</div>${ps(w.paragraphs('essay', 6, 14))}<p><i>${w.name('person')} is a writer based in Leeds.</i></p>${footer(w)}`,
      ),
    }),
  },
]
