import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fileIn, type Served, serve } from './serve.ts'

describe('fileIn', () => {
  test.each([
    ['/a.html', '/site/a.html'],
    ['/b/../a.html', '/site/a.html'],
    ['/../secret', '/site/secret'],
    ['/../../etc/passwd', '/site/etc/passwd'],
    ['../site-other/x', '/site/site-other/x'],
  ])('%s stays inside', (path, file) => {
    expect(fileIn('/site', path)).toBe(file)
  })
})

describe('serve', () => {
  let folder: string
  let site: Served
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tickmark-serve-'))
    await writeFile(join(folder, 'a.html'), '<p>工商银行</p>')
    await writeFile(join(folder, 'index.html'), 'front')
    site = await serve({
      folders: [folder],
      headers: { '/a.html': { 'content-security-policy': "default-src 'none'" } },
      pages: { '/made.html': () => 'made' },
    })
  })
  afterAll(async () => {
    await site.close()
    await rm(folder, { recursive: true })
  })

  test.each([
    ['/', 200, 'front'],
    ['/a.html?x=1', 200, '<p>工商银行</p>'],
    ['/made.html', 200, 'made'],
    ['/nothing', 404, 'not found'],
    ['/%2e%2e/%2e%2e/etc/passwd', 404, 'not found'],
    ['/%00', 400, ''],
    ['/%E0%A4%A', 400, ''],
  ])('%s gives %i', async (path, status, body) => {
    const response = await fetch(site.url + path)
    expect([response.status, await response.text()]).toEqual([status, body])
  })

  test('sends charset and headers, and lists the requests', async () => {
    const response = await fetch(`${site.url}/a.html`)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'")
    await response.text()
    expect(site.requests.some(({ method, path, status }) => method === 'GET' && path === '/a.html' && status === 200)).toBe(true)
  })
})
