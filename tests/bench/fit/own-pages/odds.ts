// Pages with words that are neither stories nor any of the great kinds.
import { footer, type Kind, many, page, ps } from './markup.ts'
import type { Writer } from './writer.ts'

const verse = (w: Writer): string => many(w.number(5, 9), () => `${w.sentence('essay').slice(0, w.number(18, 34))}<br>`)

export const ODDS: readonly Kind[] = [
  {
    kind: 'video with a description',
    lang: 'en',
    write: (w) => ({
      url: `https://www.tubes.test/watch?v=${w.number(100_000, 999_999)}`,
      html: page(
        `${w.headline()} - Tubes`,
        `<video src="v"></video><h1>${w.headline()}</h1><div>${w.number(2, 900)}K views · ${w.day()}</div><a href="/@a">${w.name('company')}</a><span>${w.number(2, 90)}K subscribers</span><button>Subscribe</button><button>Share</button><div class="description">${ps(w.paragraphs('pitch', 1, 2))}<p>Follow us: https://social.test/kestrel</p></div><h2>${w.number(10, 900)} Comments</h2>${many(w.number(2, 8), () => `<div class="comment"><b>@${w.number(10, 999)}mill</b><span>${w.number(2, 11)} months ago</span><p>${w.sentence('chat')}</p><button>Reply</button></div>`)}<h3>Up next</h3>${many(8, () => `<a href="/watch?v=x">${w.headline()}</a><span>0${w.number(1, 9)}:${w.number(10, 59)}</span>`)}`,
        { head: '<meta property="og:type" content="video.other">' },
      ),
    }),
  },
  {
    kind: 'video, Chinese',
    lang: 'zh',
    write: (w) => ({
      url: `https://www.haishi.test/video/BV${w.number(100_000, 999_999)}/`,
      html: page(
        `${w.headline()}_海视`,
        `<h1 class="video-title">${w.headline()}</h1><div>${w.number(2, 90)}.${w.number(1, 9)}万播放 · ${w.number(100, 900)}弹幕 ${w.date()}</div><div class="bpx-player"><video></video></div><button>点赞</button><button>投币</button><button>收藏</button><div class="desc">${w.lines('pitch', 2)}</div><h3>评论</h3>${many(w.number(3, 8), () => `<div class="reply-item"><b>海友${w.number(10, 999)}</b><p>${w.sentence('chat')}</p><span>回复</span></div>`)}`,
        { lang: 'zh' },
      ),
    }),
  },
  {
    kind: 'words of a song',
    lang: 'en',
    write: (w) => ({
      url: `https://www.verses.test/lyrics/${w.number(100, 999)}-the-night-train`,
      html: page(
        'The Night Train Lyrics | Verses',
        `<h1>The Night Train Lyrics</h1><div>${w.name('person')}</div><div class="lyrics">${many(w.number(3, 5), (i) => `<p>[Verse ${i + 1}]<br>${verse(w)}</p>`)}</div><h2>About this song</h2><p>${w.lines('essay', 2)}</p><button>Embed</button><h3>More lyrics</h3>${many(6, () => `<a href="/lyrics/x">${w.name('thing')} Lyrics</a>`)}`,
      ),
    }),
  },
  {
    kind: 'record of a paper',
    lang: 'en',
    write: (w) => ({
      url: `https://www.preprints.test/content/10.1101/${w.number(100_000, 999_999)}v1`,
      html: page(
        `A survey of ${w.name('thing')} | Preprints`,
        `<h1>A survey of ${w.name('thing')}</h1><div>${w.name('person')}, ${w.name('person')}, ${w.name('person')}</div><div>doi: https://doi.org/10.1101/${w.number(1000, 9999)}</div><a>Download PDF</a><a>Cite this</a><a>Full Text</a><a>Supplementary Material</a><h2>Abstract</h2><p>${w.lines('lexicon', 5)}</p><h3>Competing interests</h3><p>The authors have declared no competing interest.</p><h3>Copyright</h3><p>The copyright holder for this preprint is the author.</p><span>Posted ${w.day()}.</span><h3>Subject area</h3>${many(10, () => `<a href="/c">${w.name('thing')} (${w.number(10, 900)})</a>`)}`,
        { head: '<meta name="citation_title" content="A survey"><meta name="citation_doi" content="10.1101/1">' },
      ),
    }),
  },
  {
    kind: 'pictures with captions',
    lang: 'en',
    write: (w) => ({
      url: `https://www.kestrelpost.test/${w.pick(['gallery', 'photos', 'slideshow'])}/the-harbour-at-night`,
      html: page(
        'The harbour at night – photos',
        `<h1>The harbour at night</h1>${many(w.number(8, 16), (i) => `<figure><img src="${i}.jpg"><figcaption>${i + 1} of 16 ${w.sentence('essay')}</figcaption></figure>`)}<button>Next photo</button>`,
      ),
    }),
  },
  {
    kind: 'a word in a dictionary',
    lang: 'en',
    write: (w) => ({
      url: 'https://www.lexica.test/dictionary/english/harbour',
      html: page(
        'HARBOUR | English meaning - Lexica Dictionary',
        `<h1>harbour</h1><span>noun [ C ]</span>${many(w.number(2, 5), (i) => `<div class="def-block"><b>${i + 1}</b><div>${w.sentence('lexicon')}</div><ul><li>${w.sentence('essay')}</li><li>${w.sentence('essay')}</li></ul></div>`)}<h2>Translations of harbour</h2><h2>Word of the day</h2><a>Look it up now!</a>`,
      ),
    }),
  },
  {
    kind: 'nothing here',
    lang: 'en',
    write: (w) => ({
      url: `https://www.kestrelpost.test/business/2026/${w.number(10, 99)}/gone`,
      html: page(
        'Page not found - Kestrel Post',
        `<h1>404</h1><p>We looked everywhere, but the page you asked for is not here. It may have been moved, or its address may have been mistyped. Try the search below, or go back to our front page and start from there.</p><input><button>Search</button>${footer(w)}`,
      ),
    }),
  },
  {
    kind: 'login',
    lang: 'zh',
    write: (w) => ({
      url: 'https://passport.haian.test/login',
      html: page(
        '用户登录 - 海岸财经',
        `<h1>登录</h1><form><input name="u"><input type="password"><label>记住我</label><a>忘记密码</a><button>登录</button></form><p>${w.lines('law', 3)}</p>`,
        { lang: 'zh' },
      ),
    }),
  },
  {
    kind: 'evening of a hall',
    lang: 'en',
    write: (w) => ({
      url: `https://www.northhall.test/events/${w.number(100, 999)}/the-night-train`,
      html: page(
        'The night train | Events | North Hall',
        `<h1>The night train</h1><div>${w.day()}, 7:30 pm</div><div>Doors 7:00 pm · $${w.number(10, 60)}</div><a class="btn">Buy tickets</a>${ps(w.paragraphs('pitch', 1, 2))}<h2>Venue</h2><p>North Hall, 12 Quay Street</p><a href="tel:+15550100">Box office (555) 010-0100</a><h2>You might also like</h2>${many(4, () => `<a href="/events/x">${w.name('thing')}</a><span>${w.day()}</span>`)}`,
        { head: '<script type="application/ld+json">{"@type":"Event"}</script>' },
      ),
    }),
  },
]
