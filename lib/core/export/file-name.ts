// File names that Windows, macOS and Linux all accept; Chinese is kept.
import type { ArticleRecord } from '#lib/core/article/record.ts'

/** Most file systems allow 255 bytes; room is left for " (1)" and sync tools' additions. */
const MAX_BYTES = 180
/** Not allowed on Windows, or with a meaning in paths, Obsidian links or bidirectional tricks. */
const FORBIDDEN = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}\u2028\u2029]+/gu
/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file#naming-conventions */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i

/** Makes any text a file name without extension; "untitled" when nothing is left. */
export function safeFileName(text: string, maxBytes = MAX_BYTES): string {
  const encoder = new TextEncoder()
  let clean = text.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim()
  const points = [...clean]
  while (encoder.encode(points.join('')).length > maxBytes) points.pop()
  clean = points.join('').replace(/^[. ]+|[. ]+$/g, '')
  if (RESERVED.test(clean)) clean = `_${clean}`
  return clean || 'untitled'
}

/** `2022-03-28 Title.md` */
export function fileNameOf(article: ArticleRecord, extension: string): string {
  const day = (article.publishedAt?.iso ?? article.createdAt).slice(0, 10)
  return `${safeFileName(`${day} ${article.title}`)}.${extension}`
}
