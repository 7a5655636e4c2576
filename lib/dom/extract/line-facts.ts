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
  /** The same for lines with the same letters and digits, whatever their case and punctuation. */
  readonly key: number
}

/** A line is told from others by this many letters. */
const LONGEST_KEY = 300

const OTHER = 0
const DIGIT = 1
const CAPITAL = 2
const SMALL = 3
const STOP = 4
const BLANK = 5
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

/** Counts and key of `text`. The key is two rolling sums of 26 bits, after https://en.wikipedia.org/wiki/Polynomial_hash. */
export function readLine(text: string): LineFacts {
  let han = 0
  let stops = 0
  let digits = 0
  let capitals = 0
  let initials = 0
  let words = 1
  let letters = 0
  let one = 7
  let other = 31
  let previous = BLANK
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const kind = code < 128 ? (ASCII[code] as number) : kindBeyond(code)
    if (kind === BLANK) words++
    else if (kind === STOP) stops++
    else if (kind !== OTHER) {
      if (kind === HAN) han++
      else if (kind === DIGIT) digits++
      else if (kind === CAPITAL) {
        capitals++
        if (previous === BLANK || previous === OTHER || previous === STOP) initials++
      }
      if (letters < LONGEST_KEY) {
        letters++
        const letter = kind === CAPITAL ? code + 32 : code
        one = (Math.imul(one, 31) + letter) & 0x3ffffff
        other = (Math.imul(other, 131) + letter) & 0x3ffffff
      }
    }
    previous = kind
  }
  return { han, stops, digits, capitals, initials, words, letters, key: letters === 0 ? 0 : one * 0x4000000 + other }
}

/** Letters and digits only, lower case. */
export function squeeze(text: string): string {
  const plain = text.replace(/[\0-/:-@[-`{-\x7f]+/g, '')
  return (/[^\0-\x7f]/.test(plain) ? plain.replace(/[^\p{L}\p{N}]+/gu, '') : plain).toLowerCase()
}
