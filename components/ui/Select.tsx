// One of a list, with its label above.
import type { JSX } from 'preact'
import { useId } from 'preact/hooks'

interface SelectProps<Value extends string> {
  readonly label: string
  readonly value: Value
  /** Value and words of each. */
  readonly options: readonly (readonly [Value, string])[]
  readonly onChange: (value: Value) => void
}

export function Select<Value extends string>({ label, value, options, onChange }: SelectProps<Value>): JSX.Element {
  const id = useId()
  return (
    <div class="tm-select">
      <label for={id}>{label}</label>
      <select id={id} class="tm-field" value={value} onChange={(event) => onChange(event.currentTarget.value as Value)}>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
