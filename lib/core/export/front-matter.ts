// YAML front matter. Every string is written double-quoted in the JSON way, which YAML 1.2 reads as the same string.

type FrontMatterValue = string | readonly string[] | undefined

/** C1 controls, DEL, line and paragraph separators: allowed raw in JSON, not in a YAML double-quoted scalar. */
const UNSAFE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A double-quoted YAML scalar. */
export const yamlString = (text: string): string =>
  JSON.stringify(text).replace(UNSAFE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Renders fields in the order given; absent and empty ones are left out. Ends with a newline after the closing dashes. */
export function frontMatter(fields: Readonly<Record<string, FrontMatterValue>>): string {
  const lines = Object.entries(fields).flatMap(([key, value]) => {
    if (value === undefined || value.length === 0) return []
    if (typeof value === 'string') return [`${key}: ${yamlString(value)}`]
    return [`${key}:`, ...value.map((item) => `  - ${yamlString(item)}`)]
  })
  return ['---', ...lines, '---', ''].join('\n')
}
