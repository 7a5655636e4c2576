// What a place says when there is nothing in it, and what to do about it.
import type { ComponentChildren, JSX } from 'preact'
import { Icon, type IconName } from './Icon.tsx'

interface EmptyStateProps {
  readonly icon?: IconName
  readonly title: string
  readonly hint?: string
  readonly children?: ComponentChildren
}

export function EmptyState({ icon, title, hint, children }: EmptyStateProps): JSX.Element {
  return (
    <div class="tm-empty">
      {icon && <Icon name={icon} />}
      <p class="tm-empty-title">{title}</p>
      {hint && <p class="tm-empty-hint">{hint}</p>}
      {children}
    </div>
  )
}
