// The text of a YAML scalar on one line, as we or an editor of properties write it.

/** Double-quoted, single-quoted or plain. What is no string in YAML is taken as it stands. */
export function yamlText(scalar: string): string {
  if (/^".*"$/.test(scalar)) {
    try {
      return String(JSON.parse(scalar))
    } catch {
      return scalar.slice(1, -1)
    }
  }
  return /^'.*'$/.test(scalar) ? scalar.slice(1, -1).replaceAll("''", "'") : scalar
}
