// A text field that grows with its text.
import type { JSX, Ref } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface TextAreaProps {
  readonly value: string
  readonly label: string
  readonly placeholder?: string
  readonly fieldRef: { current: HTMLTextAreaElement | null }
  /** `composing`: through an input method that has not finished. */
  readonly onInput: (value: string, composing: boolean) => void
  readonly onBlur: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onCompositionStart: () => void
  readonly onCompositionEnd: () => void
}

/** Uncontrolled after the first render: writing `value` back into the field while an IME composes breaks the composition. */
export function TextArea({ value, label, placeholder, fieldRef, onInput, ...rest }: TextAreaProps): JSX.Element {
  const first = useRef(value)
  useLayoutEffect(() => {
    if (fieldRef.current) grow(fieldRef.current)
  }, [fieldRef])
  return (
    <textarea
      class="tm-text-area"
      ref={fieldRef as Ref<HTMLTextAreaElement>}
      defaultValue={first.current}
      aria-label={label}
      placeholder={placeholder}
      rows={2}
      spellcheck={false}
      onInput={(event) => {
        grow(event.currentTarget)
        onInput(event.currentTarget.value, event.isComposing)
      }}
      {...rest}
    />
  )
}

/** Firefox has no `field-sizing` yet. */
function grow(field: HTMLTextAreaElement): void {
  field.style.height = 'auto'
  field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`
}
