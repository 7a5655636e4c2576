// Something that is on or off, with its words and, where they do not say enough, a line below.
import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import './switch.css'

interface SwitchProps {
  readonly label: string
  readonly hint?: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

export function Switch({ label, hint, on, onChange }: SwitchProps): JSX.Element {
  const id = useId()
  return (
    <div class="tm-switch">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {hint && (
        <p class="tm-switch-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
