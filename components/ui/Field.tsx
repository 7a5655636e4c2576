// A line of text, with its label above.
import type { JSX } from 'preact'
import { useId, useRef } from 'preact/hooks'

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  readonly onInput: (value: string) => void
}

/** Uncontrolled after the first render: what is stored comes back late, and would overtake the typing. */
export function Field({ label, value, placeholder, onInput }: FieldProps): JSX.Element {
  const id = useId()
  const first = useRef(value)
  return (
    <div class="tm-select">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="tm-field"
        type="text"
        spellcheck={false}
        autocomplete="off"
        placeholder={placeholder}
        defaultValue={first.current}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  )
}
