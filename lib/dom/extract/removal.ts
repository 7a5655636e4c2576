// What the pipeline left out of the article, and why.

export interface Removal {
  /** Name of the step that decided. */
  readonly step: string
  /** Short code; for the model, the feature that weighed most against the line. */
  readonly reason: string
  /** The line, or its first 200 units. */
  readonly text: string
}
