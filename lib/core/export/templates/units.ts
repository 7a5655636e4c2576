// Units of an exported Markdown file: each ends with a block id, and the last line of the file says how each was written, so that a
// later export can tell what the reader changed since.
import { checksumOf } from '#lib/core/text/crc32.ts'
import { logseqIdOf } from './block-id.ts'
import type { Dialect } from './template.ts'
import { UNIT, UNIT_SIGNS } from './unit-tag.ts'

/** How a unit was written: number of lines and checksum, block id included. */
export interface Written {
  readonly lines: number
  readonly sum: string
}

/** Version of the closing line. */
const LEDGER_VERSION = 1

const UNITS = new RegExp(`${UNIT.start}([^${UNIT.name}]*)${UNIT.name}([^${UNIT.end}]*)${UNIT.end}`, 'g')

/** Obsidian takes an id at the end of a paragraph; behind anything else it stands on a line of its own. */
const OWN_LINE = /^\s*(?:>|\||`{3,}|~{3,}|[-*+] |\d+[.)] |#|<|\[\^)/

function withId(body: string, id: string, dialect: Dialect): string {
  if (dialect === 'commonmark') return `${body}\n<!-- ${id} -->`
  if (dialect === 'obsidian') return `${body}${OWN_LINE.test(body.slice(body.lastIndexOf('\n') + 1)) ? '\n\n' : ' '}^${id}`
  const [first = '', ...rest] = body.split('\n')
  const lead = /^\s*/.exec(first)?.[0] ?? ''
  return [first, `${lead}  id:: ${logseqIdOf(id)}`, ...rest].join('\n')
}

export const writtenAs = (unit: string): Written => ({ lines: unit.split('\n').length, sum: checksumOf(unit) })

/** The closing line. */
export function ledgerLine(ledger: ReadonlyMap<string, Written>, dialect: Dialect): string {
  const words = ['tickmark', LEDGER_VERSION, ...[...ledger].map(([id, { lines, sum }]) => `${id}=${lines}.${sum}`)].join(' ')
  if (dialect === 'logseq') return `- ${words.replace(' ', ':: ')}`
  return dialect === 'obsidian' ? `%% ${words} %%` : `<!-- ${words} -->`
}

const LEDGER = /^(?:<!-- tickmark|%% tickmark|- tickmark::) (\d+)((?: [\w-]+=\d+\.[0-9a-f]{8})*)(?: -->| %%)?$/

/** Reads a closing line; undefined for any other line and for one of a later version. */
export function readLedger(line: string): { readonly dialect: Dialect; readonly ledger: Map<string, Written> } | undefined {
  const found = LEDGER.exec(line)
  if (!found || Number(found[1]) !== LEDGER_VERSION) return undefined
  const ledger = new Map<string, Written>()
  for (const [, id = '', lines, sum = ''] of (found[2] ?? '').matchAll(/([\w-]+)=(\d+)\.([0-9a-f]{8})/g))
    ledger.set(id, { lines: Number(lines), sum })
  return { dialect: line.startsWith('<') ? 'commonmark' : line.startsWith('%') ? 'obsidian' : 'logseq', ledger }
}

/** Text between units: what Liquid leaves of its own lines is taken out. */
const between = (text: string, dialect: Dialect): string =>
  dialect === 'logseq'
    ? text.replace(/\n[ \t]*(?=\n|$)/g, '').replace(/^\n+/, '')
    : text
        .replace(/[ \t]+$/gm, '')
        .replace(/\n{3,}/g, '\n\n')
        .trim()

const bare = (body: string): string => body.replace(/^(?:[ \t]*\n)+/, '').trimEnd()

/** From rendered text with the signs of `{% unit %}` to the file. Without `updatable` there are neither ids nor a closing line. */
export function writeUnits(rendered: string, dialect: Dialect, updatable: boolean): string {
  const parts: string[] = []
  const ledger = new Map<string, Written>()
  let end = 0
  const add = (part: string): void => void (part.trim() === '' || parts.push(part))
  for (const { index, 0: all, 1: name = '', 2: body = '' } of rendered.matchAll(UNITS)) {
    add(between(rendered.slice(end, index).replace(UNIT_SIGNS, ''), dialect))
    end = index + all.length
    if (bare(body) === '') continue
    // A quote may stand under two institutions; ids are once in a file.
    let id = name
    const known = (): string => (dialect === 'logseq' ? logseqIdOf(id) : id)
    for (let count = 2; ledger.has(known()); count++) id = `${name}-${count}`
    const unit = updatable ? withId(bare(body), id, dialect) : bare(body)
    ledger.set(known(), writtenAs(unit))
    add(unit)
  }
  add(between(rendered.slice(end).replace(UNIT_SIGNS, ''), dialect))
  if (updatable) parts.push(ledgerLine(ledger, dialect))
  return `${parts.join(dialect === 'logseq' ? '\n' : '\n\n')}\n`
}
