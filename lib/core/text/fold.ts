// One character in, one character out, so that offsets survive: full-width → half-width, curly → straight, spaces → ' '.

/** Bump when the folding changes: stored offsets and compiled gazetteers carry it. */
export const TEXT_VERSION = 1

const PAIRS: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201A': "'",
  '\u2032': "'",
  '\u02BC': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u2033': '"',
  '\u300C': '"',
  '\u300D': '"',
  '\u300E': '"',
  '\u300F': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u3002': '.',
  '\u3001': ',',
  '\u00A0': ' ',
  '\u3000': ' ',
  '\u2009': ' ',
  '\u202F': ' ',
}

/** Folds one UTF-16 unit. Case is kept: callers that want it lower-case it themselves. */
export function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0)
  if (code < 0x80) return unit
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  return PAIRS[unit] ?? unit
}

/** Folds a whole string, same length. */
export function foldText(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) out += foldUnit(text.charAt(i))
  return out
}
