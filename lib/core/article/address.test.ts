import { describe, expect, test } from 'vitest'
import { canonicalAddress, normaliseAddress } from './address.ts'

describe('normaliseAddress', () => {
  test.each([
    ['https://example.com/a.html#top', 'https://example.com/a.html'],
    ['https://example.com/#/news/42', 'https://example.com/#/news/42'],
    ['https://example.com:443/a?utm_source=x&id=7&fbclid=1', 'https://example.com/a?id=7'],
    ['http://example.com:80/a?', 'http://example.com/a'],
    ['https://example.com/a?20220328', 'https://example.com/a?20220328'],
    ['https://user:secret@example.com/a', 'https://example.com/a'],
    ['https://example.com/2024/story/amp/', 'https://example.com/2024/story'],
    ['https://example.com/a?b=2&a=1', 'https://example.com/a?b=2&a=1'],
    ['https://example.com/a?q=%E6%B2%AA', 'https://example.com/a?q=%E6%B2%AA'],
    [
      'https://mp.weixin.qq.com/s?__biz=A==&mid=1&idx=2&sn=f&chksm=9&scene=21#wechat_redirect',
      'https://mp.weixin.qq.com/s?__biz=A==&mid=1&idx=2&sn=f',
    ],
    ['https://mp.weixin.qq.com/s/AbCd?scene=1', 'https://mp.weixin.qq.com/s/AbCd'],
    ['https://example.com/a?id=7&print=1', 'https://example.com/a?id=7'],
    ['https://example.com/a?id=7&page=1', 'https://example.com/a?id=7'],
    ['https://example.com/a?id=7&page=2', 'https://example.com/a?id=7&page=2'],
    ['https://example.com/?p=1', 'https://example.com/?p=1'],
    ['https://www-example-com.cdn.ampproject.org/c/s/www.example.com/a/amp/?usqp=1', 'https://www.example.com/a'],
    ['https://evil-com.cdn.ampproject.org/c/s/www.example.com/a', 'https://evil-com.cdn.ampproject.org/c/s/www.example.com/a'],
    ['https://www.google.evil.test/amp/s/www.example.com/a', 'https://www.google.evil.test/amp/s/www.example.com/a'],
    ['https://www.google.com/amp/s/www.example.com/a', 'https://www.example.com/a'],
    ['https://www.google.com/search?q=amp', 'https://www.google.com/search?q=amp'],
    ['https://evil.test/amp/s/www.example.com/a', 'https://evil.test/amp/s/www.example.com/a'],
    ['about:blank#x', 'about:blank'],
    ['not a url#x', 'not a url'],
  ])('%s', (url, expected) => expect(normaliseAddress(url)).toBe(expected))

  test.each(['https://example.com/a?utm_a=1&b=2#x', 'https://example.com/x//', 'https://例子.公司/文?id=1'])('twice is once: %s', (url) => {
    expect(normaliseAddress(normaliseAddress(url))).toBe(normaliseAddress(url))
  })
})

describe('canonicalAddress', () => {
  const page = 'https://m.example.com/news/1.html?utm_medium=app'
  const own = 'https://m.example.com/news/1.html'
  test.each([
    ['same site without m.', page, 'https://www.example.com/news/1.html', 'https://www.example.com/news/1.html'],
    [
      'another article of the site',
      'https://example.com/a/2026/4188.html',
      'https://example.com/a/2026/4177.html',
      'https://example.com/a/2026/4188.html',
    ],
    ['another article by parameter', 'https://example.com/read?id=4188&utm_id=1', '/read?id=4177', 'https://example.com/read?id=4188'],
    [
      'the same article by another day',
      'https://example.com/2026/11/18/rates-fall',
      '/2026/11/17/rates-fall',
      'https://example.com/2026/11/17/rates-fall',
    ],
    [
      'another headline’s words',
      'https://example.com/n/copper-slides-again-monday',
      '/n/rates-fall-further-than-expected',
      'https://example.com/n/copper-slides-again-monday',
    ],
    [
      'a headline that was changed',
      'https://example.com/n/copper-slides-again-monday',
      '/n/copper-falls-third-session',
      'https://example.com/n/copper-falls-third-session',
    ],
    [
      'the same number behind other words',
      'https://example.com/n/copper-slides-4188',
      '/n/metals-mixed-day-4188',
      'https://example.com/n/metals-mixed-day-4188',
    ],
    ['page 2', 'https://example.com/read?id=4188&page=2', '/read?id=4188&page=1', 'https://example.com/read?id=4188'],
    ['relative', page, '/news/one.html', 'https://m.example.com/news/one.html'],
    ['http claim on an https page', page, 'http://www.example.com/news/1.html#x', 'https://www.example.com/news/1.html'],
    ['nothing claimed', page, undefined, own],
    ['empty claim', page, ' ', own],
    ['another site', page, 'https://paper.test/news/1.html', own],
    ['a host that only ends alike', page, 'https://evil-example.com/news/1.html', own],
    ['another subdomain', page, 'https://blog.example.com/news/1.html', own],
    ['another port', page, 'https://example.com:8443/news/1.html', own],
    ['a script', page, 'javascript:alert(1)', own],
    ['the front page', page, 'https://www.example.com/', own],
    ['the front page by file', page, 'https://www.example.com/index.html', own],
    ['the section above', page, 'https://www.example.com/news', own],
    ['AMP page', 'https://example.com/story/amp', 'https://example.com/story', 'https://example.com/story'],
    ['second page', 'https://example.com/story/2/', 'https://example.com/story/', 'https://example.com/story/'],
    ['AMP copy', 'https://www.google.com/amp/s/example.com/story/amp', 'https://example.com/story', 'https://example.com/story'],
    [
      'a copy that claims another site',
      'https://www.google.com/amp/s/example.com/story',
      'https://paper.test/x',
      'https://example.com/story',
    ],
    ['broken claim', page, 'https://[', own],
  ])('%s', (_name, url, claimed, expected) => expect(canonicalAddress(url, claimed)).toBe(expected))
})
