// Reads a backup piece by piece and believes nothing: sizes are bounded before they are in memory, checksums are worked out again.
import { err, type Failure, type FileFlaw, ok, type Result } from '#lib/core/result.ts'
import { crc32 } from '#lib/core/text/crc32.ts'
import { parseJson } from '#lib/core/text/safe-json.ts'
import { type BackupHead, CONTAINER_VERSION } from './container.ts'
import { type InflateLimits, inflated } from './inflate.ts'
import { type BackupRow, isSection, parseRow, type SectionName } from './sections.ts'

export interface BackupLimits extends InflateLimits {
  readonly rows: number
  /** UTF-16 units of one row. */
  readonly line: number
}

/** Ten times the largest library we measure at (100,000 annotations); a row holds at most one article's text. */
export const BACKUP_LIMITS: BackupLimits = { bytes: 2_000_000_000, ratio: 400, rows: 2_000_000, line: 40_000_000 }

export interface BackupSummary extends BackupHead {
  /** Rows by section, in the order met. */
  readonly counts: Readonly<Partial<Record<SectionName, number>>>
  /** Sections that a later version has added: read over, not given to the visitor. */
  readonly unknown: readonly string[]
}

/** Called with rows in file order; reading goes on when the promise it may return is done. */
export type RowVisitor = (section: SectionName, rows: readonly BackupRow[]) => void | Promise<void>

/** Rows handed on at a time, or fewer that are so many UTF-16 units together. */
const BATCH = 500
const BATCH_UNITS = 500_000
const encoder = new TextEncoder()
const broken = (reason: FileFlaw, line: number, where: { section?: string; row?: number } = {}): Failure => ({
  kind: 'file-unreadable',
  reason,
  line,
  ...where,
})

interface OpenSection {
  readonly name: string
  count: number
  sum: number
}

/** The lines of one file, in order. */
class Reader {
  line = 0
  head: (BackupHead & { readonly version: number }) | undefined
  section: OpenSection | undefined
  isComplete = false
  total = 0
  readonly counts: Partial<Record<SectionName, number>> = {}
  readonly unknown = new Set<string>()
  private batch: BackupRow[] = []
  private units = 0
  private readonly knownSchema: number
  private readonly limits: BackupLimits
  private readonly visit: RowVisitor

  constructor(knownSchema: number, limits: BackupLimits, visit: RowVisitor) {
    this.knownSchema = knownSchema
    this.limits = limits
    this.visit = visit
  }

  /** Where the reading is: the section, and the row in it from 1. */
  get where(): { section?: string; row?: number } {
    if (!this.section) return {}
    return { section: this.section.name, ...(this.section.count > 0 ? { row: this.section.count } : {}) }
  }

  /** A failure ends the reading. */
  async take(text: string): Promise<Failure | undefined> {
    this.line++
    if (this.isComplete) return text.trim() === '' ? undefined : broken('format', this.line)
    if (!this.head) return this.begin(text)
    if (!this.section) return text.startsWith('],"total":') ? this.finish(text) : this.open(text)
    if (text.startsWith('],"count":')) return await this.close(text)
    return await this.row(text.endsWith(',') ? text.slice(0, -1) : text)
  }

  private begin(text: string): Failure | undefined {
    const head = parseJson(`${text}]}`) as Partial<BackupHead & { tickmark: string; version: number }> | undefined
    if (head?.tickmark !== 'backup' || !Number.isInteger(head.version) || !Number.isInteger(head.schema)) return broken('format', this.line)
    const { version = 0, schema = 0, app = '', createdAt = '' } = head
    if (version > CONTAINER_VERSION) return { kind: 'file-newer', found: version, known: CONTAINER_VERSION }
    if (schema > this.knownSchema) return { kind: 'file-newer', found: schema, known: this.knownSchema }
    this.head = { version, schema, app: String(app), createdAt: String(createdAt) }
    return undefined
  }

  private open(text: string): Failure | undefined {
    const start = text.startsWith('{"section":') ? (parseJson(`${text}]}`) as { section?: unknown } | undefined) : undefined
    if (typeof start?.section !== 'string' || text !== `{"section":${JSON.stringify(start.section)},"rows":[`)
      return broken('format', this.line)
    this.section = { name: start.section, count: 0, sum: 0 }
    if (!isSection(start.section)) this.unknown.add(start.section)
    return undefined
  }

  private async row(text: string): Promise<Failure | undefined> {
    const { section } = this
    if (!section) return broken('format', this.line)
    if (++this.total > this.limits.rows) return { kind: 'file-too-large', what: 'rows', limit: this.limits.rows }
    section.count++
    section.sum = crc32(encoder.encode(`${text}\n`), section.sum)
    if (!isSection(section.name)) return undefined
    const row = parseRow(section.name, parseJson(text))
    if (!row) return broken('format', this.line, this.where)
    this.counts[section.name] = (this.counts[section.name] ?? 0) + 1
    this.units += text.length
    if (this.batch.push(row) >= BATCH || this.units >= BATCH_UNITS) await this.flush()
    return undefined
  }

  private async flush(): Promise<void> {
    const rows = this.batch
    this.batch = []
    this.units = 0
    if (this.section && isSection(this.section.name) && rows.length > 0) await this.visit(this.section.name, rows)
  }

  private async close(text: string): Promise<Failure | undefined> {
    const end = parseJson(`{"rows":[${text.replace(/,$/, '')}`) as { count?: unknown; sum?: unknown } | undefined
    const { section } = this
    if (!section || !end || !/^\],"count":\d+,"sum":"[0-9a-f]{8}"\},?$/.test(text)) return broken('format', this.line)
    if (end.count !== section.count) return broken('count', this.line, { section: section.name })
    if (end.sum !== section.sum.toString(16).padStart(8, '0')) return broken('damaged', this.line, { section: section.name })
    await this.flush()
    this.section = undefined
    return undefined
  }

  private finish(text: string): Failure | undefined {
    const end = parseJson(`{"sections":[${text}`) as { total?: unknown; complete?: unknown } | undefined
    if (end?.complete !== true || text !== `],"total":${end.total},"complete":true}`) return broken('format', this.line)
    if (end.total !== this.total) return broken('count', this.line)
    this.isComplete = true
    return undefined
  }
}

/**
 * Reads a whole backup, gzip or plain. `knownSchema` is the version of the database schema of this code. The visitor has been given rows
 * by the time a flaw is found, so nothing may be changed by it before this has come back well: read twice, or visit into memory.
 */
export async function readBackup(
  file: ReadableStream<Uint8Array>,
  knownSchema: number,
  visit: RowVisitor,
  limits: BackupLimits = BACKUP_LIMITS,
): Promise<Result<BackupSummary>> {
  const reader = new Reader(knownSchema, limits, visit)
  let held: string[] = []
  let heldUnits = 0
  for await (const piece of inflated(file, limits)) {
    if (typeof piece !== 'string') return err(piece.kind === 'file-unreadable' ? { ...piece, line: reader.line, ...reader.where } : piece)
    const [end = '', ...more] = piece.split('\n')
    held.push(end)
    heldUnits += end.length
    if (heldUnits > limits.line) return err({ kind: 'file-too-large', what: 'line', limit: limits.line })
    if (more.length === 0) continue
    const last = more.pop() ?? ''
    for (const line of [held.join(''), ...more]) {
      const failure = await reader.take(line)
      if (failure) return err(failure)
    }
    held = [last]
    heldUnits = last.length
  }
  const rest = held.join('')
  if (rest !== '') {
    const failure = await reader.take(rest)
    // The last line of a file that was cut is no line of ours; the cut is what to tell.
    if (failure && (failure.kind !== 'file-unreadable' || reader.line === 1)) return err(failure)
  }
  if (!reader.isComplete || !reader.head) return err(broken(reader.head ? 'truncated' : 'format', reader.line, reader.where))
  const { version: _, ...head } = reader.head
  return ok({ ...head, counts: reader.counts, unknown: [...reader.unknown] })
}
