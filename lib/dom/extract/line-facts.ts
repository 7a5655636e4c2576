// Reads the characters of a line once, for everything that is counted in them.

export interface LineFacts {
  /** Han characters. */
  readonly han: number
  /** Stops, commas and colons of both scripts. */
  readonly stops: number
  readonly digits: number
  /** Latin capitals, and those of them that begin a word. */
  readonly capitals: number
  readonly initials: number
  /** Number of words between white space. */
  readonly words: number
  /** Letters and digits, at most `LONGEST_KEY`. */
  readonly letters: number
  /** The same for lines with the same letters and digits, whatever their case and punctuation; 0 without any. */
  readonly key: number
}

/** A line is told from others by this many letters. */
const LONGEST_KEY = 300

const OTHER = 0
const STOP = 1
const BLANK = 2
/** All that follow are of words. */
const DIGIT = 3
const CAPITAL = 4
const SMALL = 5
const HAN = 6
const LETTER = 7

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/\d/.test(character)) return DIGIT
  if (/[A-Z]/.test(character)) return CAPITAL
  if (/[a-z]/.test(character)) return SMALL
  if (/[.!?;,]/.test(character)) return STOP
  return /\s/.test(character) ? BLANK : OTHER
})
const WIDE_STOPS = '。！？；，、：'

/** Kind of a character beyond ASCII; blocks of https://www.unicode.org/Public/UNIDATA/Blocks.txt, coarse where lines of news do not care. */
function kindBeyond(code: number): number {
  if (code < 0xc0) return OTHER
  if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)) return HAN
  if (code >= 0x2000 && code < 0x2c00) return OTHER
  if (code >= 0x3000 && code < 0x3040) return code === 0x3001 || code === 0x3002 ? STOP : OTHER
  if (code >= 0xff00 && code < 0xff66)
    return WIDE_STOPS.includes(String.fromCharCode(code)) ? STOP : (code >= 0xff10 && code < 0xff1a) || code > 0xff20 ? LETTER : OTHER
  return code >= 0xfe00 && code < 0xfe70 ? OTHER : LETTER
}

/** How often each kind came in the line being read; one list for all lines. */
const counts = new Uint32Array(8)

/** Counts and key of `text`. The key is a rolling sum of 32 bits, after https://en.wikipedia.org/wiki/Polynomial_hash, and the length. */
export function readLine(text: string): LineFacts {
  counts.fill(0)
  let initials = 0
  let letters = 0
  let sum = 7
  let previous = BLANK
  const length = text.length
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    const kind = code < 128 ? (ASCII[code] as number) : kindBeyond(code)
    counts[kind] = (counts[kind] as number) + 1
    if (kind === CAPITAL && previous <= BLANK) initials++
    if (kind > BLANK && letters < LONGEST_KEY) {
      letters++
      sum = (Math.imul(sum, 31) + (kind === CAPITAL ? code + 32 : code)) | 0
    }
    previous = kind
  }
  return {
    han: counts[HAN] as number,
    stops: counts[STOP] as number,
    digits: counts[DIGIT] as number,
    capitals: counts[CAPITAL] as number,
    initials,
    words: (counts[BLANK] as number) + 1,
    letters,
    key: letters === 0 ? 0 : letters * 2 ** 32 + (sum >>> 0),
  }
}

/** Letters and digits only, lower case. */
export function squeeze(text: string): string {
  const plain = text.replace(/[\0-/:-@[-`{-\x7f]+/g, '')
  return (/[^\0-\x7f]/.test(plain) ? plain.replace(/[^\p{L}\p{N}]+/gu, '') : plain).toLowerCase()
}
