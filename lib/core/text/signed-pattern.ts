// A pattern behind a small one. A page brings in few of all the forms we know, and to compile a long pattern for the first time takes the
// browser longer than to read the page with it: on a fresh page up to a millisecond each.

export interface SignedPattern {
  /** Found in every text that the pattern fits. */
  readonly sign: RegExp
  readonly pattern: RegExp
}

export const matchOf = ({ sign, pattern }: SignedPattern, text: string): RegExpExecArray | null =>
  sign.test(text) ? pattern.exec(text) : null
