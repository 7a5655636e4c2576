// A name recognised by its form.

/** A name found by form at [start, end) of the folded text. */
export interface FormHit {
  readonly start: number
  readonly end: number
  /** It ended in a full legal form: as good as sure. */
  readonly legal: boolean
  /** It begins with a listed name whose subsidiary it is. */
  readonly owned?: boolean
}
