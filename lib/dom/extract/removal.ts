// What the pipeline says of itself: what it left out of the article and why, and where it looked for the body.

export interface Removal {
  /** Name of the step that decided. */
  readonly step: string
  /** Short code; for the model, the feature that weighed most against the line. */
  readonly reason: string
  /** The line, or its first 200 units. */
  readonly text: string
}

/** A box that could have held the body. */
export interface BoxVote {
  /** Tag, id and first classes. */
  readonly element: string
  /** How good a body it would make, by what speaks for it, as an expected F1. */
  readonly score: number
  /** Its say in which lines are body, 0–1. */
  readonly share: number
  /** Beginning of its first line, and how many lines it has. */
  readonly from: string
  readonly lines: number
}
