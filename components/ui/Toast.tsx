// A short message with an optional way back; leaves by itself, but never while the reader is on it.
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Button } from './Button.tsx'

interface ToastProps {
  /** Undefined shows nothing; the live region stays, or screen readers would miss the first message. */
  readonly message: string | undefined
  readonly action?: { readonly label: string; readonly onClick: () => void } | undefined
  readonly onLeave: () => void
  /** Milliseconds. */
  readonly stay?: number
}

export function Toast({ message, action, onLeave, stay = 8000 }: ToastProps): JSX.Element {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (message === undefined || held) return
    const timer = setTimeout(onLeave, stay)
    return () => clearTimeout(timer)
  }, [message, held, stay, onLeave])
  return (
    <div role="status" aria-live="polite">
      {message !== undefined && (
        <div
          class="tm-toast"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocusIn={() => setHeld(true)}
          onFocusOut={() => setHeld(false)}
        >
          <span class="tm-toast-text">{message}</span>
          {action && <Button label={action.label} onClick={action.onClick} />}
        </div>
      )}
    </div>
  )
}
