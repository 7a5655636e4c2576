// The two kinds of buttons: with words, and with a drawing whose words are its name and tooltip.
import type { JSX, Ref } from 'preact'
import { Icon, type IconName } from './Icon.tsx'

interface ButtonProps {
  readonly label: string
  readonly icon?: IconName
  readonly primary?: boolean
  /** Stays focusable and says why; a `disabled` button is invisible to the keyboard. */
  readonly disabledBecause?: string | undefined
  readonly onClick: () => void
}

export function Button({ label, icon, primary, disabledBecause, onClick }: ButtonProps): JSX.Element {
  const off = disabledBecause !== undefined
  return (
    <button
      type="button"
      class={primary ? 'tm-button tm-button-primary' : 'tm-button'}
      aria-disabled={off}
      title={disabledBecause}
      onClick={off ? undefined : onClick}
    >
      {icon && <Icon name={icon} />}
      {label}
    </button>
  )
}

interface IconButtonProps {
  readonly icon: IconName
  readonly label: string
  readonly expanded?: boolean
  /** For a button that switches something on and off. */
  readonly pressed?: boolean
  readonly tabIndex?: number
  readonly buttonRef?: Ref<HTMLButtonElement>
  readonly onFocus?: () => void
  readonly onClick: () => void
}

export function IconButton({ icon, label, expanded, pressed, buttonRef, ...rest }: IconButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="tm-icon-button"
      ref={buttonRef ?? null}
      aria-label={label}
      title={label}
      aria-expanded={expanded}
      aria-pressed={pressed}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  )
}
