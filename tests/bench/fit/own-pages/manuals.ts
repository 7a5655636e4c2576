// What explains: manuals, help, references, encyclopedias.
import { footer, type Kind, many, page, ps } from './markup.ts'
import type { Writer } from './writer.ts'

const TOPICS = ['Connections', 'Installation', 'Retry policy', 'Working with queues', 'Deploying to a cluster', 'Access control']
const TOPICS_ZH = ['快速开始', '连接池配置', '错误码说明', '消息队列接入', '权限管理']
const topic = (w: Writer): string => w.pick(w.lang === 'zh' ? TOPICS_ZH : TOPICS)
const slug = (text: string): string => text.toLowerCase().replaceAll(/\W+/g, '-')
const code = (w: Writer): string =>
  `<pre><code class="language-sh">pool start --workers ${w.number(2, 16)}\npool status --json\ncurl -s localhost:${w.number(3000, 9000)}/health</code></pre>`
const body = (w: Writer, mark = ''): string =>
  many(
    w.number(1, 4),
    () =>
      `<h2 id="s">${topic(w)}${mark}</h2>${ps(w.paragraphs('manual', 1, 4))}${w.chance(0.6) ? code(w) : ''}${w.chance(0.3) ? `<ul>${many(4, () => `<li>${w.sentence('manual')}</li>`)}</ul>` : ''}`,
  )
const side = (w: Writer, base: string, own: string): string =>
  `${[own, ...TOPICS, 'Configuration', 'Command line', 'Changelog'].map((label) => `<li class="${label === own ? 'current active' : ''}"><a href="${base}${slug(label)}${w.lang === 'zh' ? w.number(1, 99) : ''}">${label}</a></li>`).join('')}`

export const MANUALS: readonly Kind[] = [
  {
    kind: 'manual, Sphinx',
    lang: 'en',
    write: (w) => {
      const own = topic(w)
      const base = w.pick(['/en/latest/', '/docs/', '/manual/3.2/'])
      return {
        url: `https://${w.pick(['poolkit.readthedocs.test', 'docs.poolkit.test', 'www.poolkit.test'])}${base}${slug(own)}.html`,
        html: page(
          `${own} — Poolkit ${w.number(1, 9)}.${w.number(0, 9)} documentation`,
          `<div class="related"><ul><li><a href="../genindex.html">index</a></li><li><a href="x.html">next</a> |</li><li><a href="y.html">previous</a> |</li></ul></div><div class="document"><div class="body" role="main"><h1>${own}<a class="headerlink" href="#a">¶</a></h1>${ps(w.paragraphs('manual', 1, 2))}<div class="admonition note"><p class="admonition-title">Note</p><p>${w.sentence('manual')}</p></div>${body(w, '<a class="headerlink" href="#a">¶</a>')}</div></div><div class="sphinxsidebar"><h3>Table of Contents</h3><ul>${side(w, '', own)}</ul><h3>This Page</h3><a href="/_sources/x.rst.txt">Show Source</a></div><div class="footer">Last updated on ${w.day()}. Created using Sphinx.</div>`,
        ),
      }
    },
  },
  {
    kind: 'manual, Docusaurus',
    lang: 'en',
    write: (w) => {
      const own = topic(w)
      return {
        url: `https://poolkit.test/docs/${w.pick(['', 'next/', 'guides/'])}${slug(own)}`,
        html: page(
          `${own} | Poolkit`,
          `<nav class="navbar"><a href="/docs/intro">Docs</a><a href="/blog">Blog</a><a href="https://github.com/x/poolkit">GitHub</a></nav><aside class="theme-doc-sidebar-container"><ul class="theme-doc-sidebar-menu menu__list">${side(w, '/docs/', own)}</ul></aside><main class="docMainContainer"><article><div class="theme-doc-markdown markdown"><h1>${own}</h1>${ps(w.paragraphs('manual', 1, 3))}${body(w)}</div><footer class="theme-doc-footer"><a href="https://github.com/x/poolkit/edit/main/docs/x.md" class="theme-edit-this-page">Edit this page</a><span class="theme-last-updated">Last updated on <time>${w.day()}</time></span></footer></article><nav class="pagination-nav"><a>Previous</a><a>Next</a></nav></main>`,
          { head: '<meta name="generator" content="Docusaurus v3.1">', names: w.chance(0.5) ? 'docs-wrapper plugin-docs' : '' },
        ),
      }
    },
  },
  {
    kind: 'manual, MkDocs',
    lang: 'en',
    write: (w) => {
      const own = topic(w)
      return {
        url: `https://poolkit.test/${w.pick(['guide', 'user-guide', 'setup'])}/${slug(own)}/`,
        html: page(
          `${own} - Poolkit`,
          `<nav class="md-nav md-nav--primary"><ul class="md-nav__list">${side(w, '../', own)}</ul></nav><div class="md-content"><article class="md-content__inner md-typeset"><a href="https://github.com/x/poolkit/edit/master/docs/x.md" title="Edit this page"></a><h1>${own}</h1>${body(w)}</article></div><nav class="md-nav md-nav--secondary"><label>Table of contents</label></nav><footer class="md-footer"><a>Previous</a><a>Next</a><p>Made with Material for MkDocs</p></footer>`,
        ),
      }
    },
  },
  {
    kind: 'manual, GitBook',
    lang: 'en',
    write: (w) => {
      const own = topic(w)
      return {
        url: `https://${w.pick(['poolkit.gitbook.test/docs/', 'help.poolkit.test/'])}${slug(own)}`,
        html: page(
          `${own} | Poolkit`,
          `<aside><ul>${side(w, '/docs/', own)}</ul></aside><main><h1>${own}</h1><p>${w.sentence('manual')}</p>${body(w)}<div><a>Previous ${topic(w)}</a><a>Next ${topic(w)}</a></div><p>Last updated ${w.number(2, 11)} months ago</p><p>Was this helpful?</p></main><aside>On this page</aside>`,
        ),
      }
    },
  },
  {
    kind: 'answer of a help centre',
    lang: 'en',
    write: (w) => ({
      url: `https://${w.pick(['support', 'help'])}.ledgerly.test/hc/en-us/articles/${w.number(100_000, 9_999_999)}-${slug(topic(w))}`,
      html: page(
        `How do I change my ${w.name('thing')}? – Ledgerly Help Center`,
        `<header><a href="/hc/en-us/requests/new">Submit a request</a><a href="/signin">Sign in</a></header><ol class="breadcrumbs"><li><a href="/hc">Ledgerly Help Center</a></li><li><a href="/hc/s">Your account</a></li></ol><article class="article"><header class="article-header"><h1 class="article-title">How do I change my ${w.name('thing')}?</h1><div class="article-meta"><time>${w.day()}</time> Updated</div></header><div class="article-body">${ps(w.paragraphs('manual', 1, 3))}<ol>${many(w.number(2, 5), () => `<li>${w.sentence('manual')}</li>`)}</ol></div><div>Was this article helpful?</div><button>Yes</button><button>No</button><p>${w.number(2, 90)} out of ${w.number(91, 200)} found this helpful</p><h3>Related articles</h3>${many(5, () => `<a href="/hc/x">How do I change my ${w.name('thing')}?</a>`)}</article>`,
      ),
    }),
  },
  {
    kind: 'how-to of a host, on a blog system',
    lang: 'en',
    write: (w) => {
      const own = `How to set up ${w.name('thing')}`
      return {
        url: `https://www.marlowhost.test/support/${w.pick(['edu', 'product-guides', 'website'])}/${slug(own)}/`,
        html: page(
          `${own} | Marlow Hosting`,
          `<nav class="menu"><a href="/hosting">Hosting</a><a href="/domains">Domains</a><a href="/support">Support Center</a></nav><div class="breadcrumbs"><a href="/">Home</a> / <a href="/support">Support</a></div><h1>${own}</h1><div class="entry-meta">Updated on ${w.day()} by Marlow Hosting Contributor</div><p>${w.number(2, 9)} Minutes to Read</p><div class="entry-content">${ps(w.paragraphs('manual', 1, 3))}<h2>Install</h2><ol>${many(w.number(4, 9), () => `<li>${w.sentence('manual')}</li>`)}</ol>${code(w)}${ps(w.paragraphs('manual', 1, 2))}</div><p>Was this article helpful? Let us know!</p>`,
          { names: 'support-template-default single single-support' },
        ),
      }
    },
  },
  {
    kind: 'reference of an API',
    lang: 'en',
    write: (w) => ({
      url: `https://${w.pick(['api.poolkit.test/reference', 'developers.poolkit.test/api', 'learn.poolkit.test/en-us/dotnet/api'])}/pool.connect`,
      html: page(
        `Pool.connect() method - Poolkit API reference`,
        `<ul class="tree">${many(30, (i) => `<li><a href="m${i}">method${i}</a></li>`)}</ul><main><h1>Pool.connect() method</h1><p>${w.sentence('manual')}</p><h2>Syntax</h2>${code(w)}<h2>Parameters</h2><table>${many(4, (i) => `<tr><td><code>p${i}</code></td><td>string</td><td>${w.sentence('manual')}</td></tr>`)}</table><h2>Return value</h2><p>${w.sentence('manual')}</p><h2>Examples</h2>${code(w)}${ps(w.paragraphs('manual', 1, 3))}<h2>See also</h2><ul><li><a href="m1">method1</a></li></ul><h2>Feedback</h2><p>Was this page helpful?</p></main>`,
      ),
    }),
  },
  {
    kind: 'page of a wiki, MediaWiki',
    lang: 'en',
    write: (w) => ({
      url: `https://${w.pick(['en.openpedia.test/wiki/', 'wiki.trail.test/', 'trail.fanpedia.test/wiki/'])}${w.name('thing').replaceAll(' ', '_')}`,
      html: page(
        `${w.name('thing')} - Openpedia`,
        `<h1 id="firstHeading" class="firstHeading">${w.name('thing')}</h1><div id="siteSub">From Openpedia, the free encyclopedia</div><div id="jump-to-nav">Jump to: navigation, search</div><div id="mw-content-text"><table class="infobox">${many(5, () => `<tr><th>${w.name('thing')}</th><td>${w.number(1, 999)}</td></tr>`)}</table>${ps(w.paragraphs('lexicon', 2, 4))}<div id="toc"><h2>Contents</h2></div>${many(w.number(1, 4), () => `<h2>${w.name('thing')}<span class="mw-editsection">[<a href="/w/index.php?title=x&action=edit">edit</a>]</span></h2>${ps(w.paragraphs('lexicon', 1, 3))}`)}<h2>References</h2><ol class="references">${many(6, () => `<li>^ ${w.name('person')}. "${w.name('thing')}". Retrieved ${w.day()}.</li>`)}</ol></div><div id="catlinks">Categories: <a href="/wiki/Category:A">Rivers</a></div><li>This page was last edited on ${w.day()}, at ${w.clock()}.</li>`,
        { names: w.chance(0.7) ? 'mediawiki ltr sitedir-ltr ns-0 ns-subject' : '' },
      ),
    }),
  },
  {
    kind: 'entry of a Chinese encyclopedia',
    lang: 'zh',
    write: (w) => ({
      url: `https://baike.haian.test/item/${encodeURIComponent(w.name('thing'))}/${w.number(1000, 99_999)}`,
      html: page(
        `${w.name('thing')}_海岸百科`,
        `<a href="/">首页</a><a>秒懂百科</a><h1 class="lemmaTitle">${w.name('thing')}</h1><a>编辑</a><a>讨论</a><a>上传视频</a><a>收藏</a><div class="lemmaSummary">${ps(w.paragraphs('lexicon', 1, 2))}</div><dl class="basicInfo"><dt>中文名</dt><dd>${w.name('thing')}</dd><dt>所属地区</dt><dd>北方</dd></dl><h2>目录</h2><ol><li>历史沿革</li><li>主要特点</li></ol>${many(w.number(1, 4), () => `<h2>历史沿革<a>播报</a><a>编辑</a></h2>${ps(w.paragraphs('lexicon', 1, 3))}`)}<h2>参考资料</h2><ol>${many(4, () => `<li>${w.name('thing')}．海岸日报[引用日期${w.date()}]</li>`)}</ol><p>词条统计 浏览次数：${w.number(1000, 99_999)}次 编辑次数：${w.number(2, 90)}次</p>`,
        { lang: 'zh' },
      ),
    }),
  },
  {
    kind: 'Chinese manual',
    lang: 'zh',
    write: (w) => ({
      url: `https://${w.pick(['help.yunzhan.test/document_detail/', 'cloud.yunzhan.test/document/product/213/', 'docs.yunzhan.test/zh/guide/'])}${w.number(1000, 99_999)}.html`,
      html: page(
        `${topic(w)}_云栈科技文档中心`,
        `<ul class="sidebar">${many(20, (i) => `<li><a href="/document_detail/${i}.html">${topic(w)}${i}</a></li>`)}</ul><main class="markdown-body"><h1>${topic(w)}</h1><p>更新时间：${w.date()}</p>${ps(w.paragraphs('manual', 1, 3))}<h2>操作步骤</h2><ol>${many(4, () => `<li>${w.sentence('manual')}</li>`)}</ol>${code(w)}${body(w)}</main><div>上一篇：${topic(w)}</div><div>下一篇：${topic(w)}</div><p>该文章对您有帮助吗？</p>${footer(w)}`,
        { lang: 'zh' },
      ),
    }),
  },
  {
    kind: 'answer to a frequent question, Chinese',
    lang: 'zh',
    write: (w) => ({
      url: `https://help.changqiao.test/faq/${w.number(100, 999)}`,
      html: page(
        `${topic(w)} - 帮助中心 - 长桥银行`,
        `<div>帮助中心 &gt; 常见问题</div><h1>如何修改${w.name('thing')}？</h1><div class="answer">${ps(w.paragraphs('manual', 1, 3))}</div><p>以上内容是否解决了您的问题？</p><button>已解决</button><button>未解决</button><h3>相关问题</h3>${many(6, () => `<a href="/faq/x">如何修改${w.name('thing')}？</a>`)}<p>在线客服 服务热线 95000</p>`,
        { lang: 'zh' },
      ),
    }),
  },
]
