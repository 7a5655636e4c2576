// The common way of a JSON source: parse, find the items, read each, and keep count.
import { err, ok, type Result } from '#lib/core/result.ts'
import { parseJson } from '#lib/core/text/safe-json.ts'
import { isFields } from './fields.ts'
import { isRefused, refusal } from './item.ts'
import { itemLines } from './item-lines.ts'
import { MOST_ITEMS } from './limits.ts'
import type { ImportFile, Incoming, Refused } from './model.ts'

/** An item with the path of keys and places it stands at, joined by "/". */
export interface Placed {
  readonly path: string
  readonly item: unknown
}

/** Sorts what was read into taken and refused. */
export function sorted(from: string, read: Iterable<Incoming | Refused>): ImportFile {
  const items: Incoming[] = []
  const refused: Refused[] = []
  for (const one of read) isRefused(one) ? refused.push(one) : items.push(one)
  return { from, items, refused }
}

/** `find` gives the items of the parsed file, or undefined when it is of another kind. */
export function readJsonItems(
  from: string,
  text: string,
  find: (file: unknown) => readonly Placed[] | undefined,
  read: (item: Readonly<Record<string, unknown>>, line: number) => Incoming | Refused,
): Result<ImportFile> {
  const bare = text.replace(/^\ufeff/, '')
  const file = parseJson(bare)
  if (file === undefined) return err({ kind: 'file-unreadable', reason: /[\]}]\s*$/.test(bare) ? 'format' : 'truncated', line: 0 })
  const found = find(file)
  if (!found) return err({ kind: 'file-unreadable', reason: 'format', line: 1 })
  if (found.length > MOST_ITEMS) return err({ kind: 'file-too-large', what: 'rows', limit: MOST_ITEMS })
  const lines = itemLines(bare)
  return ok(
    sorted(
      from,
      found.map(({ path, item }) => {
        const line = lines.get(path) ?? 0
        return isFields(item) ? read(item, line) : refusal(line, 'not-an-annotation', JSON.stringify(item) ?? '')
      }),
    ),
  )
}

/** Items of a list with their paths; nothing for what is no list. */
export const placed = (list: unknown, path: string): readonly Placed[] =>
  Array.isArray(list) ? list.map((item: unknown, at) => ({ path: path ? `${path}/${at}` : String(at), item })) : []
