// Says where a highlight was found when it is not simply in its place.
import type { JSX } from 'preact'
import { useWords } from '#components/ui/words.tsx'
import type { AnchorState } from '#lib/core/annotation/model.ts'
import type { MessageKey } from '#lib/core/i18n.ts'

const HINTS: Readonly<Record<Exclude<AnchorState, 'exact'>, MessageKey>> = {
  moved: 'stateMovedHint',
  changed: 'stateChangedHint',
  orphan: 'stateOrphanHint',
}

export function StateBadge({ state }: { readonly state: AnchorState | undefined }): JSX.Element | null {
  const words = useWords()
  if (state === undefined || state === 'exact') return null
  return (
    <span class="tm-state" data-state={state} title={words(HINTS[state])}>
      {words(`state_${state}`)}
    </span>
  )
}
