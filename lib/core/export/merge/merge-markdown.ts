// A second export into the file of the first: our units are renewed, what the reader wrote around and inside them is kept.
import { ledgerLine, type Written, writtenAs } from '../templates/units.ts'
import { mergeProperties } from './merge-properties.ts'
import { type ParsedFile, type Part, parseFile } from './parse-file.ts'

const isWritten = (lines: readonly string[], { sum }: Written): boolean => writtenAs(lines.join('\n')).sum === sum
const same = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n')
const isHeading = (line: string): boolean => /^#{1,6} /.test(line)

/** A merged file, and what became of its units; those that stay as they were are not counted. */
export interface Merged {
  readonly text: string
  /** The new export took the place of what we had written. */
  readonly renewed: number
  /** Changed by the reader, and kept: in place of ours, or below it where ours changed as well. */
  readonly kept: number
  readonly added: number
  /** Left alone by the reader, and no longer in the export. */
  readonly gone: number
}

/**
 * `previous` is the file as it is now, `next` the new export. The rules, unit by unit:
 * untouched since we wrote it → the new one, or nothing when the annotation is gone;
 * edited by the reader, unchanged on our side → the reader's; edited and changed → the new one, the reader's below it as plain text;
 * edited, and the annotation is gone → the reader's stays; taken out by the reader → stays out;
 * new → behind the unit it follows in `next`, with its heading when that is new as well.
 */
export function mergeMarkdown(previous: string, next: string): Merged {
  const now = parseFile(next, isWritten)
  const units = new Map(now.parts.flatMap((part) => (part.id === undefined ? [] : [[part.id, part] as const])))
  const old = parseFile(previous, isWritten, new Map([...units].map(([id, { lines }]) => [id, lines[0] ?? ''])))
  const known = new Set(old.parts.flatMap(({ id }) => (id === undefined ? [] : [id])))
  const counts = { renewed: 0, kept: 0, added: 0, gone: 0 }
  const parts = old.parts.flatMap((part) => {
    const { parts: left, became } = renewed(part, part.id === undefined ? undefined : units.get(part.id), old.ledger)
    if (became) counts[became]++
    return left
  })
  if (known.size === 0 && !old.isOurs) {
    parts.push(...now.parts)
    counts.added = units.size
  } else counts.added = insertNew(parts, now, (id) => known.has(id) || old.ledger.has(id))
  const properties = mergeProperties(old.properties, now.properties)
  const gap = now.dialect === 'logseq' ? '' : '\n'
  const body = joined(parts, gap)
  const head = properties ? `---\n${properties.join('\n')}\n---\n${body.startsWith('\n') ? '' : '\n'}` : ''
  const close = now.isOurs ? `\n${gap}${ledgerLine(now.ledger, now.dialect)}` : ''
  const merged = `${head}${body.trimEnd()}${close}\n`
  return { text: /\r\n/.test(previous) ? merged.replaceAll('\n', '\r\n') : merged, ...counts }
}

interface Renewed {
  readonly parts: readonly Part[]
  readonly became?: 'renewed' | 'kept' | 'gone'
}

function renewed(part: Part, fresh: Part | undefined, ledger: ReadonlyMap<string, Written>): Renewed {
  if (part.id === undefined) return { parts: [part] }
  const written = ledger.get(part.id)
  const untouched = written !== undefined && isWritten(part.lines, written)
  if (!fresh) return untouched ? { parts: [], became: 'gone' } : { parts: [part], became: 'kept' }
  if (same(part.lines, fresh.lines)) return { parts: [fresh] }
  if (untouched) return { parts: [fresh], became: 'renewed' }
  if (written && isWritten(fresh.lines, written)) return { parts: [part], became: 'kept' }
  return { parts: [fresh, { lines: ['', ...withoutId(part.lines)] }], became: 'kept' }
}

/** The reader's version of a unit as text of their own. */
const withoutId = (lines: readonly string[]): string[] =>
  lines.filter((line) => !/^(?:<!-- tm-[\w-]+ -->|\s*id:: \S+)$/.test(line)).map((line) => line.replace(/\s?\^tm-[\w-]+$/, ''))

/** Puts in what is not known yet; returns how many that were. */
function insertNew(parts: Part[], now: ParsedFile, isKnown: (id: string) => boolean): number {
  let count = 0
  const here = new Set(parts.flatMap(({ lines }) => lines.filter(isHeading)))
  const present = new Set(parts.map(({ id }) => id))
  let last: string | undefined
  now.parts.forEach((part, at) => {
    if (part.id === undefined) return
    if (!isKnown(part.id)) {
      const before = now.parts[at - 1]
      const above = before && before.id === undefined ? before.lines.filter(isHeading) : []
      // Below a new heading the ones under it are new as well, though another section may have the same.
      const first = above.findIndex((line) => !here.has(line))
      const headings = first < 0 ? [] : above.slice(first)
      const place = placeFor(parts, now, last, part.id, headings.length > 0)
      const added: Part[] = [...(headings.length > 0 ? [{ lines: ['', headings.join('\n\n'), ''] }] : []), part]
      for (const heading of headings) here.add(heading)
      parts.splice(place, 0, ...added)
      count++
      present.add(part.id)
    }
    if (present.has(part.id)) last = part.id
  })
  return count
}

/** Behind the unit that comes before it in the new export, or in front of the one that comes after. */
function placeFor(parts: Part[], now: ParsedFile, last: string | undefined, id: string, headed: boolean): number {
  const behind = last === undefined ? -1 : parts.findIndex((part) => part.id === last)
  if (behind >= 0) {
    const text = parts[behind + 1]
    if (!headed || !text || text.id !== undefined) return behind + 1
    // What the reader wrote below the last unit stays in its section.
    const cut = text.lines.findIndex(isHeading)
    if (cut < 0) return behind + 2
    parts.splice(behind + 1, 1, { lines: text.lines.slice(0, cut) }, { lines: text.lines.slice(cut) })
    return behind + 2
  }
  const order = now.parts.map((part) => part.id)
  const later = new Set(order.slice(order.indexOf(id) + 1))
  const front = parts.findIndex((part) => part.id !== undefined && later.has(part.id))
  return front < 0 ? parts.length : front
}

/** Units stand apart by `gap`; text keeps the empty lines it has. */
function joined(parts: readonly Part[], gap: string): string {
  let out = ''
  for (const { id, lines } of parts) {
    const text = lines.join('\n')
    if (text.trim() === '' && id === undefined) continue
    if (out !== '') out = `${out.replace(/\n+$/, '')}\n${gap}`
    out += id === undefined && out !== '' ? text.replace(/^\n+/, '') : text
  }
  return out
}
