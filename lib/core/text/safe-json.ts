// JSON of strangers: no key that would change an object's prototype, no nesting that would overflow a stack later on.

/** Our own records nest 6 deep; W3C files of others up to a dozen. */
const DEEPEST = 64

/**
 * The value, or undefined for text that is no JSON or nests too deep. Keys named `__proto__` are left out: a copy of such an object by
 * assignment would get another prototype.
 */
export function parseJson(text: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  return tame(value, 0) ? value : undefined
}

function tame(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (depth >= DEEPEST) return false
  if (Array.isArray(value)) {
    for (const item of value) if (!tame(item, depth + 1)) return false
    return true
  }
  if (Object.hasOwn(value, '__proto__')) Reflect.deleteProperty(value, '__proto__')
  for (const key in value) if (!tame((value as Record<string, unknown>)[key], depth + 1)) return false
  return true
}
