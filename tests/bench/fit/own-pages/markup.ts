// Pieces of markup that many kinds of pages share.
import type { Writer } from './writer.ts'

export interface OwnPage {
  /** What a reader would call it, and the software it is in the manner of. */
  readonly kind: string
  readonly lang: 'en' | 'zh'
  readonly family: 'forum' | 'shop' | 'manual' | 'company' | 'list' | 'odd' | 'article'
  readonly url: string
  readonly html: string
}

/** One kind of page: what it is, and the page for a writer. */
export interface Kind {
  readonly kind: string
  readonly lang: 'en' | 'zh'
  write(writer: Writer): { readonly url: string; readonly html: string }
}

export const many = (count: number, make: (index: number) => string): string => Array.from({ length: count }, (_, i) => make(i)).join('')
export const ps = (lines: readonly string[]): string => many(lines.length, (i) => `<p>${lines[i]}</p>`)

/** A whole document; `names` goes to the body's class. */
export const page = (title: string, body: string, { head = '', names = '', lang = 'en' } = {}): string =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body class="${names}">${body}</body></html>`

export const menu = (labels: readonly string[], folder = '/'): string =>
  `<nav><ul>${labels.map((label, i) => `<li><a href="${folder}${label.toLowerCase().replaceAll(/\W+/g, '-') || i}">${label}</a></li>`).join('')}</ul></nav>`

const MENUS = {
  en: ['Home', 'World', 'Business', 'Markets', 'Opinion', 'Technology', 'Sport', 'Weather'],
  zh: ['首页', '要闻', '股票', '基金', '期货', '外汇', '银行', '保险', '科技'],
}

export const newsMenu = (w: Writer): string =>
  `<div class="nav">${MENUS[w.lang].map((label, i) => `<a href="/c${i}/">${label}</a> `).join('')}</div>`

export const headlines = (w: Writer, count: number): string =>
  `<ul>${many(count, (i) => `<li><a href="/news/${w.date()}/${1000 + i}.html">${w.headline()}</a><span>${w.clock()}</span></li>`)}</ul>`

const FOOTERS = {
  en: 'Terms of use · Privacy policy · Cookie settings · All rights reserved',
  zh: '关于我们 | 联系方式 | 广告服务 | 版权所有 未经授权不得转载',
}
export const footer = (w: Writer): string => `<footer class="footer"><p>© 2026 ${w.name('company')}. ${FOOTERS[w.lang]}</p></footer>`
