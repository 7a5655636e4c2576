// The state behind PageLayer.
import type { GutterMark } from '#components/annotation/Gutter.tsx'
import type { Opening } from '#components/annotation/SelectionToolbar.tsx'
import type { AnchorState, Annotation, Colour } from '#lib/core/annotation/model.ts'
import type { InstitutionInArticle } from '#lib/core/institution/model.ts'
import type { Failure } from '#lib/core/result.ts'

export interface ToolbarState {
  readonly range: Range
  readonly saving: boolean
  /** Selected by touch: the browser's own handles and menu are at the words too. */
  readonly touch: boolean
  /** Takes the keyboard. */
  readonly focus: boolean
}

export interface CardState {
  readonly annotation: Annotation
  readonly range: Range
  readonly state: AnchorState | undefined
  readonly current: string | undefined
  readonly institutions: readonly InstitutionInArticle[]
  readonly language: string | undefined
  readonly position: { readonly at: number; readonly of: number } | undefined
  readonly opening: Opening | undefined
  readonly focus: boolean
  readonly failure: Failure | undefined
  /** Another number makes the card anew: what it held open no longer fits. */
  readonly turn: number
}

/** An annotation that is being given its place again. */
export interface PlacingState {
  readonly annotation: Annotation
  readonly language: string | undefined
  /** Where it could be, in the order offered. */
  readonly choices: readonly Range[]
  /** The choice that is shown; undefined when the reader selected words. */
  readonly at: number | undefined
  /** Where it would be placed. */
  readonly chosen: Range | undefined
  readonly saving: boolean
}

export interface Message {
  readonly text: string
  readonly action?: { readonly label: string; readonly onClick: () => void }
  /** Tells of a failure: it is not cleared away by the next thing the reader does. */
  readonly failed?: boolean
  /** Milliseconds. */
  readonly stay?: number
}

export interface LayerState {
  readonly lastColour: Colour
  readonly site: string
  readonly marks: readonly GutterMark[]
  readonly toolbar?: ToolbarState | undefined
  readonly card?: CardState | undefined
  readonly placing?: PlacingState | undefined
  readonly message?: Message | undefined
  /** Said to screen readers only. */
  readonly spoken?: string | undefined
}

export const isEmpty = ({ toolbar, card, placing, message, marks, spoken }: LayerState): boolean =>
  !toolbar && !card && !placing && !message && !spoken && marks.length === 0
