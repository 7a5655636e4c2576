// On which line of a JSON text each object begins, so that a refused item can be found in the file.

/** Deeper objects are parts of items. */
const DEEPEST = 8

/** Path of each object, keys and places joined by "/", → line from 1. The text is known to be JSON. One pass. */
export function itemLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  const path: (string | number)[] = []
  const inArray: boolean[] = []
  let line = 1
  let lastString = ''
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '\n') line++
    else if (sign === '"') {
      const start = at + 1
      for (at++; at < text.length && text.charAt(at) !== '"'; at++) if (text.charAt(at) === '\\') at++
      lastString = text.slice(start, at)
    } else if (sign === '{' || sign === '[') {
      if (sign === '{' && path.length <= DEEPEST) lines.set(path.join('/'), line)
      inArray.push(sign === '[')
      path.push(sign === '[' ? 0 : '')
    } else if (sign === '}' || sign === ']') {
      inArray.pop()
      path.pop()
    } else if (sign === ':') path[path.length - 1] = lastString
    else if (sign === ',' && inArray.at(-1)) path[path.length - 1] = Number(path.at(-1)) + 1
  }
  return lines
}
