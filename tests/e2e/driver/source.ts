// Turns a function and its arguments into source text that can be evaluated in another world.

/**
 * Source of an expression that calls `fn` with JSON arguments; a string is taken as an expression.
 * `first` are expressions, evaluated there, that come before the arguments.
 */
export function callSource(fn: ((...args: never[]) => unknown) | string, args: readonly unknown[], ...first: string[]): string {
  if (typeof fn === 'string') return `(${fn})`
  const list = args.map((value) => (value === undefined ? 'undefined' : JSON.stringify(value)))
  return `(${fn.toString()})(${[...first, ...list].join(', ')})`
}

/** The extension's API object where its background runs; Chromium's has promises too in Manifest V3. */
export const EXTENSION_API = 'globalThis.browser ?? chrome'
