// An exported Markdown file as front matter, units and the text between them.

import type { Dialect } from '../templates/template.ts'
import { readLedger, type Written } from '../templates/units.ts'

export interface Part {
  /** Of a unit; absent for text between units. */
  readonly id?: string
  readonly lines: readonly string[]
}

export interface ParsedFile {
  /** Between the dashes; undefined when there is none. */
  readonly properties: readonly string[] | undefined
  readonly parts: readonly Part[]
  readonly ledger: ReadonlyMap<string, Written>
  readonly dialect: Dialect
  /** It has a closing line of ours. */
  readonly isOurs: boolean
}

const MARKER = /^<!-- (tm-[\w-]+) -->$|(?:^| )\^(tm-[\w-]+)$|^\s*id:: ([0-9a-f-]{36})$/

const columns = (line: string): number => (/^[ \t]*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length

/** A Logseq block is its bullet with all that is indented below it. */
function outlineUnit(lines: readonly string[], marker: number, floor: number): readonly [number, number] | undefined {
  let start = marker - 1
  while (start >= floor && !/^\s*- /.test(lines[start] ?? '')) start--
  if (start < floor) return undefined
  const depth = columns(lines[start] ?? '')
  let end = marker + 1
  while (end < lines.length && ((lines[end] ?? '').trim() === '' || columns(lines[end] ?? '') > depth)) end++
  return [start, end]
}

/** Where a unit that ends at `end` begins: as written, else where its first line stands, else its quote. Never before `floor`. */
function startOf(
  lines: readonly string[],
  floor: number,
  end: number,
  written: Written | undefined,
  isWritten: Check,
  first?: string,
): number {
  if (written && end - written.lines >= floor && isWritten(lines.slice(end - written.lines, end), written)) return end - written.lines
  for (let at = end - 1; first !== undefined && at >= floor; at--) if (lines[at] === first) return at
  let at = end - 1
  while (at > floor && !/^>/.test(lines[at] ?? '')) at--
  if (/^>/.test(lines[at] ?? '')) {
    while (at > floor && /^>/.test(lines[at - 1] ?? '')) at--
    return at
  }
  at = end - 1
  while (at > floor && (lines[at - 1] ?? '').trim() !== '') at--
  return at
}

type Check = (lines: readonly string[], written: Written) => boolean

/** `firstLines` gives how a unit begins in the other file, for units that were edited since they were written. */
export function parseFile(text: string, isWritten: Check, firstLines?: ReadonlyMap<string, string>): ParsedFile {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n')
  const closing = lines.findLastIndex((line) => readLedger(line) !== undefined)
  const { ledger, dialect } = (closing >= 0 && readLedger(lines[closing] ?? '')) || {
    ledger: new Map<string, Written>(),
    dialect: undefined,
  }
  if (closing >= 0) lines.splice(closing, 1)
  let floor = 0
  let properties: string[] | undefined
  const dashes = lines[0] === '---' ? lines.indexOf('---', 1) : -1
  if (dashes > 0) {
    properties = lines.slice(1, dashes)
    floor = dashes + 1
  }
  const parts: Part[] = []
  let guessed: Dialect = 'commonmark'
  for (let at = floor; at < lines.length; at++) {
    const marker = MARKER.exec(lines[at] ?? '')
    const id = marker?.[1] ?? marker?.[2] ?? marker?.[3]
    if (!id || (marker?.[3] && !ledger.has(id) && !firstLines?.has(id))) continue
    guessed = marker?.[1] ? 'commonmark' : marker?.[2] ? 'obsidian' : 'logseq'
    const place = marker?.[3]
      ? outlineUnit(lines, at, floor)
      : ([startOf(lines, floor, at + 1, ledger.get(id), isWritten, firstLines?.get(id)), at + 1] as const)
    if (!place) continue
    if (place[0] > floor) parts.push({ lines: lines.slice(floor, place[0]) })
    parts.push({ id, lines: trimmed(lines.slice(...place)) })
    floor = place[1]
    at = floor - 1
  }
  if (floor < lines.length) parts.push({ lines: lines.slice(floor) })
  return { properties, parts, ledger, dialect: dialect ?? guessed, isOurs: closing >= 0 }
}

/** Without empty lines at the end. */
const trimmed = (lines: readonly string[]): string[] => lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1)
