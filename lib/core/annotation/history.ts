// What the reader did, to take back and to do again. Pure: it only remembers; somebody else carries out.
import type { AnnotationId } from '#lib/core/ids.ts'
import type { Annotation, Target } from './model.ts'

/** The parts of an annotation that a reader edits. */
export type Edit = Partial<Pick<Annotation, 'colour' | 'note' | 'tags'>>

/** Something the reader did. */
export type Step =
  | { readonly kind: 'made'; readonly id: AnnotationId }
  | { readonly kind: 'removed'; readonly id: AnnotationId }
  | { readonly kind: 'edited'; readonly id: AnnotationId; readonly before: Edit; readonly after: Edit }
  | { readonly kind: 'placed'; readonly id: AnnotationId; readonly before: Target; readonly after: Target }

/** Something to carry out. */
export type Deed =
  | { readonly kind: 'remove'; readonly id: AnnotationId }
  | { readonly kind: 'restore'; readonly id: AnnotationId }
  | { readonly kind: 'edit'; readonly id: AnnotationId; readonly edit: Edit }
  | { readonly kind: 'place'; readonly id: AnnotationId; readonly target: Target }

export interface History {
  /** Oldest first. */
  readonly done: readonly Step[]
  /** Taken back, the next one to do again last. */
  readonly undone: readonly Step[]
}

export const NO_HISTORY: History = { done: [], undone: [] }

/** Steps kept; far more than anybody takes back one by one. */
const DEPTH = 100

/** With one more step. A note saved as it is typed is one step, however often it was saved. */
export function record({ done }: History, step: Step): History {
  const last = done.at(-1)
  const merged = last && joined(last, step)
  return { done: [...(merged ? done.slice(0, -1) : done), merged ?? step].slice(-DEPTH), undone: [] }
}

function joined(last: Step, step: Step): Step | undefined {
  if (last.kind !== 'edited' || step.kind !== 'edited' || last.id !== step.id) return undefined
  const onlyNote = ({ after }: { readonly after: Edit }) => after.note !== undefined && Object.keys(after).length === 1
  return onlyNote(last) && onlyNote(step) ? { ...step, before: last.before } : undefined
}

/** What takes the last step back, and the history once that is carried out; undefined when there is nothing to take back. */
export function takeBack({ done, undone }: History): { readonly deed: Deed; readonly next: History } | undefined {
  const step = done.at(-1)
  return step && { deed: backward(step), next: { done: done.slice(0, -1), undone: [...undone, step] } }
}

/** The same for the step that was taken back last. */
export function doAgain({ done, undone }: History): { readonly deed: Deed; readonly next: History } | undefined {
  const step = undone.at(-1)
  return step && { deed: forward(step), next: { done: [...done, step], undone: undone.slice(0, -1) } }
}

function backward(step: Step): Deed {
  switch (step.kind) {
    case 'made':
      return { kind: 'remove', id: step.id }
    case 'removed':
      return { kind: 'restore', id: step.id }
    case 'edited':
      return { kind: 'edit', id: step.id, edit: step.before }
    case 'placed':
      return { kind: 'place', id: step.id, target: step.before }
  }
}

function forward(step: Step): Deed {
  switch (step.kind) {
    case 'made':
      return { kind: 'restore', id: step.id }
    case 'removed':
      return { kind: 'remove', id: step.id }
    case 'edited':
      return { kind: 'edit', id: step.id, edit: step.after }
    case 'placed':
      return { kind: 'place', id: step.id, target: step.after }
  }
}
