// One of the five meanings as a swatch. The sign on it says the meaning to those who cannot tell the colours.
import type { JSX } from 'preact'
import { Icon } from '#components/ui/Icon.tsx'
import type { Colour } from '#lib/core/annotation/model.ts'

interface ColourButtonProps {
  readonly colour: Colour
  /** Accessible name and tooltip. */
  readonly label: string
  /** Written beside the swatch where there is room; part of `label`. */
  readonly meaning?: string
  /** The one in use, or used last. */
  readonly marked: boolean
  readonly pressed?: boolean
  readonly expanded?: boolean
  readonly tabIndex?: number
  readonly onFocus?: () => void
  readonly onClick: () => void
}

export function ColourButton({ colour, label, meaning, marked, pressed, expanded, ...rest }: ColourButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="tm-colour"
      data-colour={colour}
      data-marked={marked || undefined}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      {...rest}
    >
      <span class="tm-swatch">
        <Icon name={colour} />
      </span>
      {meaning}
    </button>
  )
}
