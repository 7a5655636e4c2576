// Front matter of an earlier export with that of a new one: our fields are renewed, the reader's own stay where they are.

interface Field {
  readonly key: string
  readonly lines: readonly string[]
}

/** Top-level fields with the lines that belong to them; what stands before the first one has an empty key. */
function fieldsOf(lines: readonly string[]): Field[] {
  const fields: { key: string; lines: string[] }[] = []
  for (const line of lines) {
    const key = /^("(?:[^"\\]|\\.)*"|[^\s#:"'[\]{}-][^:]*?)\s*:(?:\s|$)/.exec(line)?.[1]
    if (key !== undefined || fields.length === 0) fields.push({ key: key ?? '', lines: [line] })
    else fields.at(-1)?.lines.push(line)
  }
  return fields
}

/** The items of a list, as YAML scalars; undefined for what is no list. */
function itemsOf({ lines }: Field): string[] | undefined {
  const [head = '', ...rest] = lines
  const flow = /:\s*\[(.*)\]\s*$/.exec(head)?.[1]
  if (flow !== undefined)
    return flow
      .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
      .map((item) => item.trim())
      .filter((item) => item !== '')
  if (!/:\s*$/.test(head)) return undefined
  const items = rest.filter((line) => line.trim() !== '').map((line) => /^\s*- (.*)$/.exec(line)?.[1]?.trim())
  return items.every((item) => item !== undefined) ? items : undefined
}

const plain = (item: string): string => item.replace(/^(["'])(.*)\1$/, '$2')

/** A list keeps what the reader added to it: tags above all. */
function mergeField(old: Field, now: Field): readonly string[] {
  const [before, after] = [itemsOf(old), itemsOf(now)]
  if (!before || !after) return now.lines
  const known = new Set(after.map(plain))
  return [`${now.key}:`, ...[...after, ...before.filter((item) => !known.has(plain(item)))].map((item) => `  - ${item}`)]
}

/** Lines between the dashes. */
export function mergeProperties(old: readonly string[] | undefined, now: readonly string[] | undefined): readonly string[] | undefined {
  if (!old || !now) return old ?? now
  const ours = fieldsOf(now)
  const theirs = fieldsOf(old)
  const renewed = theirs.flatMap((field) => {
    const fresh = ours.find(({ key }) => key === field.key)
    return fresh && field.key ? mergeField(field, fresh) : field.lines
  })
  const added = ours.filter(({ key }) => !theirs.some((field) => field.key === key)).flatMap(({ lines }) => lines)
  return [...renewed, ...added]
}
