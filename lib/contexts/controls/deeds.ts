// Changing annotations, remembering each change, taking back and doing again.
import { type Deed, doAgain, type Edit, NO_HISTORY, record, takeBack } from '#lib/core/annotation/history.ts'
import type { Annotation, Target } from '#lib/core/annotation/model.ts'
import type { MessageKey, Translate } from '#lib/core/i18n.ts'
import type { AnnotationId } from '#lib/core/ids.ts'
import { err, type Result } from '#lib/core/result.ts'
import type { Send } from '#lib/messaging/client.ts'
import type { OpenPage } from '../reader/open-page.ts'
import type { Messages } from './messages.ts'

interface DeedPorts {
  readonly send: Send
  readonly translate: Translate
  readonly messages: Messages
  page(): OpenPage | undefined
  /** An annotation is as given now, or gone. */
  show(annotation: Annotation): void
  drop(id: AnnotationId): void
}

export interface Deeds {
  /** An annotation was made: says so and offers the way back. */
  made(annotation: Annotation, quiet: boolean): void
  /** `noteBase`: the note that `edit.note` was written over. */
  edit(id: AnnotationId, edit: Edit, noteBase?: string): Promise<Result<Annotation>>
  /** Says that the last edit was made, and offers the way back. */
  tellEdit(text: string): void
  remove(id: AnnotationId): Promise<void>
  place(id: AnnotationId, target: Target): Promise<Result<Annotation>>
  undo(): Promise<void>
  redo(): Promise<void>
  /** The note of this annotation is the last thing that was changed, and nobody has been told. */
  owesNote(id: AnnotationId): boolean
}

type Direction = 'undo' | 'redo'

/** What is said once a deed is carried out. */
const TOLD: Readonly<Record<Deed['kind'], Readonly<Record<Direction, MessageKey>>>> = {
  remove: { undo: 'annotationDeleted', redo: 'annotationDeleted' },
  restore: { undo: 'annotationRestored', redo: 'annotationRestored' },
  edit: { undo: 'editUndone', redo: 'editRedone' },
  place: { undo: 'placeUndone', redo: 'placed' },
}

export function createDeeds({ send, translate, messages, page, show, drop }: DeedPorts): Deeds {
  let history = NO_HISTORY
  let told = NO_HISTORY
  let last: Promise<unknown> = Promise.resolve()

  /** One after the other: what was there before a change is what the change before it made. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work, work)
    last = turn
    return turn
  }

  const way = (direction: Direction) => ({ label: translate(direction), onClick: () => void (direction === 'undo' ? undo() : redo()) })
  const tell = (text: string, direction: Direction = 'undo') => {
    told = history
    messages.say(text, way(direction))
  }

  async function placed(id: AnnotationId, target: Target): Promise<Result<Annotation>> {
    const open = page()
    if (!open) return err({ kind: 'nothing-there' })
    return send('annotation.place', { id, target, content: open.text.content })
  }

  async function carryOut(deed: Deed): Promise<Result<unknown>> {
    const { id } = deed
    if (deed.kind === 'remove') {
      const removed = await send('annotation.remove', { id })
      if (removed.ok) drop(id)
      return removed
    }
    const changed =
      deed.kind === 'restore'
        ? await send('annotation.restore', { id })
        : deed.kind === 'edit'
          ? await send('annotation.revise', { id, patch: deed.edit })
          : await placed(id, deed.target)
    if (changed.ok) show(changed.value)
    return changed
  }

  async function move(direction: Direction): Promise<void> {
    const step = direction === 'undo' ? takeBack(history) : doAgain(history)
    if (!step) return messages.say(translate(direction === 'undo' ? 'nothingToUndo' : 'nothingToRedo'))
    const { deed, next } = step
    const result = await carryOut(deed)
    // What was deleted in another window cannot be taken back here, now or later.
    if (result.ok || result.error.kind === 'not-found') history = next
    if (result.ok) tell(translate(TOLD[deed.kind][direction]), direction === 'undo' ? 'redo' : 'undo')
    else messages.fail(result.error)
  }
  const undo = () => inTurn(() => move('undo'))
  const redo = () => inTurn(() => move('redo'))

  async function edit(id: AnnotationId, change: Edit, noteBase?: string): Promise<Result<Annotation>> {
    const old = page()?.highlights.get(id)?.annotation
    if (!old) return err({ kind: 'not-found', id })
    const result = await send('annotation.revise', { id, patch: noteBase === undefined ? change : { ...change, noteBase } })
    if (!result.ok) return result
    const before = Object.fromEntries((Object.keys(change) as (keyof Edit)[]).map((key) => [key, old[key]])) as Edit
    history = record(history, { kind: 'edited', id, before, after: change })
    show(result.value)
    return result
  }

  async function remove(id: AnnotationId): Promise<void> {
    const removed = await send('annotation.remove', { id })
    if (!removed.ok) return messages.fail(removed.error)
    history = record(history, { kind: 'removed', id })
    drop(id)
    tell(translate('annotationDeleted'))
  }

  async function place(id: AnnotationId, target: Target): Promise<Result<Annotation>> {
    const old = page()?.highlights.get(id)?.annotation
    const result = await placed(id, target)
    if (!result.ok || !old) return result
    history = record(history, { kind: 'placed', id, before: old.target, after: result.value.target })
    show(result.value)
    tell(translate('placed'))
    return result
  }

  return {
    made(annotation, quiet) {
      history = record(history, { kind: 'made', id: annotation.id })
      if (!quiet) tell(translate('saved'))
    },
    edit: (id, change, noteBase) => inTurn(() => edit(id, change, noteBase)),
    tellEdit: tell,
    remove: (id) => inTurn(() => remove(id)),
    place: (id, target) => inTurn(() => place(id, target)),
    undo,
    redo,
    owesNote(id) {
      const last = history.done.at(-1)
      return history !== told && last?.kind === 'edited' && last.id === id && last.after.note !== undefined
    },
  }
}
