// Plain text → Markdown that reads back as the same text, in CommonMark, GFM, Obsidian and Logseq.

/** `$` opens math, `==` marks, `%%` comments, `#` tags and `^` block ids in Obsidian; the rest is CommonMark. */
const ANYWHERE = /[\\`*_[\]<>~$^|#]|=(?==)|%(?=%)|&(?=#?\w+;)/g
/** What would begin a list, heading, rule or setext underline. */
const AT_START = /^(?:([-+=])|(\d{1,9})([.)]))(?=\s|$|[-=])/

/** One line. White space at its ends is dropped: four spaces would make a code block, two at the end a break. */
export function escapeLine(line: string): string {
  const escaped = line.trim().replace(ANYWHERE, '\\$&')
  return escaped.replace(AT_START, (_, mark: string | undefined, number: string | undefined, dot: string | undefined) =>
    mark ? `\\${mark}` : `${number}\\${dot}`,
  )
}

/** Text as a block quote; each line of the text becomes a paragraph of it. */
export function blockQuote(text: string): string {
  const lines = text.split(/\s*[\n\r]+\s*/).filter((line) => line.trim() !== '')
  return lines.map((line) => `> ${escapeLine(line)}`).join('\n>\n')
}

/** A note is Markdown already; a code fence left open would swallow what follows, so it is closed. */
export function closeFences(markdown: string): string {
  let open: string | undefined
  for (const line of markdown.split('\n')) {
    const fence = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line)
    const marks = fence?.[1]
    if (!marks) continue
    if (!open) open = marks
    else if (marks.startsWith(open) && !fence[2]?.trim()) open = undefined
  }
  return open ? `${markdown.trimEnd()}\n${open}` : markdown.trimEnd()
}

/** A wikilink; characters that would end or split the link are taken out. */
export const wikilink = (name: string): string => `[[${name.replace(/[[\]|#^\s]+/g, ' ').trim()}]]`
