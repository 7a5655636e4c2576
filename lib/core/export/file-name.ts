// File names that Windows, macOS and Linux all accept; Chinese is kept.

import type { About } from './model.ts'
import { blockIdOf } from './templates/block-id.ts'

/** Most file systems allow 255 bytes; room is left for " (1)" and sync tools' additions. */
const MAX_BYTES = 180
/** Not allowed on Windows, or with a meaning in paths, Obsidian links or bidirectional tricks; half a surrogate pair is no character. */
const FORBIDDEN = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu
/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file#naming-conventions */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(\s*\..*)?$/i

/** Makes any text a file name without extension; "untitled" when nothing is left. */
export function safeFileName(text: string, maxBytes = MAX_BYTES): string {
  const encoder = new TextEncoder()
  // macOS would decompose é; composed, the name is the same everywhere.
  let clean = text.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim()
  const points = [...clean.slice(0, maxBytes)]
  while (encoder.encode(points.join('')).length > maxBytes) points.pop()
  clean = points.join('').replace(/^[. ]+|[. ]+$/g, '')
  if (RESERVED.test(clean)) clean = `_${clean}`
  return clean || 'untitled'
}

/** `2022-03-28 Title` for an article, else the group's name. */
const stemOf = ({ name, day }: About): string => safeFileName(day ? `${day} ${name}` : name)

/** Names that a file system without case takes for one. */
const sameName = (name: string): string => name.toLowerCase().normalize('NFKC')

/**
 * Gives one file after the other its name. Of several that would have the same the first keeps it and the others get a part of their
 * key, so that a file's name does not depend on how many others there are.
 */
export function fileNamer(extension: string): (file: About) => string {
  const taken = new Set<string>()
  return (file) => {
    const stem = stemOf(file)
    let name = stem
    for (let count = 1; taken.has(sameName(name)); count++) {
      const key = safeFileName(blockIdOf(file.key).slice(3), 20)
      name = `${stem} (${count === 1 ? key : `${key} ${count}`})`
    }
    taken.add(sameName(name))
    return `${name}.${extension}`
  }
}

/** One name for each file, in their order. */
export const fileNamesOf = (files: readonly About[], extension: string): string[] => files.map(fileNamer(extension))
