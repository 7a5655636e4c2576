// The state behind PageLayer.
import type { AnchorState, Annotation, Colour } from '#lib/core/annotation/model.ts'
import type { InstitutionInArticle } from '#lib/core/institution/model.ts'
import type { Failure } from '#lib/core/result.ts'

export interface ToolbarState {
  readonly range: Range
  readonly saving: boolean
}

export interface CardState {
  readonly annotation: Annotation
  readonly range: Range
  readonly state: AnchorState | undefined
  readonly current: string | undefined
  readonly institutions: readonly InstitutionInArticle[]
  readonly language: string | undefined
  readonly writing: boolean
  readonly focus: boolean
  readonly failure: Failure | undefined
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
  readonly toolbar?: ToolbarState | undefined
  readonly card?: CardState | undefined
  readonly message?: Message | undefined
}

export const isEmpty = ({ toolbar, card, message }: LayerState): boolean => !toolbar && !card && !message
