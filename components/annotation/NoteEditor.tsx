// Writes a note in Markdown; saved as typed, and the reader sees whether it is.
import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button } from '#components/ui/Button.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { TextArea } from '#components/ui/TextArea.tsx'
import { useWords } from '#components/ui/words.tsx'
import { failureKey } from '#lib/core/i18n.ts'
import type { Failure } from '#lib/core/result.ts'
import { type Autosave, type SaveState, startAutosave } from './autosave.ts'
import { hasMarkup, NoteText } from './NoteText.tsx'

const PAUSE_MS = 500

interface NoteEditorProps {
  readonly note: string
  /** Counts the writes of the annotation. */
  readonly revision: number
  /** Resolves true once stored. */
  readonly onSave: (note: string, base: string) => Promise<boolean>
  /** Asked for by Escape or Ctrl+Enter, only after everything is stored. */
  readonly onClose: () => void
  /** Why the last save failed, if the caller knows. */
  readonly failure?: Failure | undefined
  readonly focus?: boolean
  /** Filled while the editor is there: stores what is left; false when that failed and closing would lose it. */
  readonly settle?: Settle
}

export interface Settle {
  current: (() => Promise<boolean>) | undefined
}

export function NoteEditor({ note, revision, onSave, onClose, failure, focus = true, settle }: NoteEditorProps): JSX.Element {
  const words = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const save = useRef(onSave)
  save.current = onSave
  const [state, setState] = useState<SaveState>('clean')
  const [typed, setTyped] = useState(note)
  const autosave = useRef<Autosave>(undefined)
  autosave.current ??= startAutosave({
    initial: note,
    revision,
    save: (text, base) => save.current(text, base),
    onState: setState,
    schedule: (run) => {
      const timer = setTimeout(run, PAUSE_MS)
      return () => clearTimeout(timer)
    },
  })
  const draft = autosave.current

  // Another window wrote into the same note: shown as soon as nothing typed here waits to be saved.
  useLayoutEffect(() => {
    const element = field.current
    if (!draft.adopt(note, revision) || !element || element.value === note) return
    const fromEnd = element.value.length - element.selectionEnd
    element.value = note
    const caret = Math.max(0, note.length - fromEnd)
    element.setSelectionRange(caret, caret)
    setTyped(note)
  }, [draft, note, revision])

  // Layout and not plain effect: its clean-up must be there however soon the editor goes away.
  useLayoutEffect(() => {
    const element = field.current
    if (focus && element) {
      element.focus({ preventScroll: true })
      element.setSelectionRange(element.value.length, element.value.length)
    }
    if (settle) settle.current = draft.flush
    const document = element?.ownerDocument
    const leave = () => void draft.flush()
    document?.addEventListener('visibilitychange', leave)
    return () => {
      document?.removeEventListener('visibilitychange', leave)
      if (settle) settle.current = undefined
      void draft.stop()
    }
  }, [draft, focus, settle])

  const onKeyDown = (event: KeyboardEvent) => {
    // 229: the key belongs to the IME, in engines that end the composition first.
    if (event.isComposing || event.keyCode === 229) return
    if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return
    event.preventDefault()
    event.stopPropagation()
    void draft.flush().then((stored) => stored && onClose())
  }

  return (
    <div class="tm-note-editor">
      <TextArea
        value={note}
        label={words('noteLabel')}
        placeholder={words('notePlaceholder')}
        fieldRef={field}
        onInput={(text, composing) => {
          // The end of a composition is not always told: what comes in outside of one says it too.
          if (!composing) draft.compose(false)
          draft.change(text)
          setTyped(text)
        }}
        onBlur={() => void draft.flush()}
        onKeyDown={onKeyDown}
        onCompositionStart={() => draft.compose(true)}
        onCompositionEnd={() => draft.compose(false)}
      />
      {hasMarkup(typed) && (
        <div class="tm-note-preview" aria-hidden="true">
          <NoteText note={typed} />
        </div>
      )}
      <div class="tm-note-foot" role="status" data-state={state}>
        {state === 'clean' && <span aria-hidden="true">{words('noteHint')}</span>}
        {(state === 'pending' || state === 'saving') && <span aria-hidden="true">{words('saving')}</span>}
        {state === 'saved' && (
          <>
            <Icon name="tick" />
            {words('saved')}
          </>
        )}
        {state === 'failed' && (
          <>
            <Icon name="warning" />
            <span class="tm-note-reason">
              <b>{words('notSaved')}</b> {failure && words(failureKey(failure))}
            </span>
            <Button label={words('retry')} onClick={() => void draft.flush()} />
          </>
        )}
      </div>
    </div>
  )
}
