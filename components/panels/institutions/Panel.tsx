// The institutions of this article as chips; pressing one walks through its mentions and shows what can be decided about it.
import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import { useRoving } from '#components/ui/roving.ts'
import { useLocale, useWords } from '#components/ui/words.tsx'
import { formatCount } from '#lib/core/i18n.ts'
import type { MentionShown } from '#lib/core/institution/model.ts'
import type { PanelProps } from '../view.ts'
import { Chip } from './Chip.tsx'
import { Detail } from './Detail.tsx'
import { byWeight, shownAtFirst } from './order.ts'
import './institutions.css'

export function InstitutionsPanel({ state, actions, notify }: PanelProps): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  const detailId = useId()
  const [all, setAll] = useState(false)
  const [open, setOpen] = useState<string>()
  const [at, setAt] = useState<{ readonly key: string; readonly shown: MentionShown }>()
  const watched = new Set(state.watched)
  const sorted = byWeight(state.page.institutions, watched)
  const firstFew = shownAtFirst(state.annotations.length > 0)
  const shown = all ? sorted : sorted.slice(0, firstFew)
  const opened = sorted.find(({ key }) => key === open)
  const roomy = opened !== undefined || state.annotations.length === 0
  const { row, stop, focus } = useRoving(shown.length)
  /** The page answers where it went; a page that is gone says nothing. */
  const reveal = async (key: string, direction: 'next' | 'previous') => {
    const shown = await actions.reveal(key, direction)
    setAt(shown && { key, shown })
  }
  const close = () => {
    focus(shown.findIndex(({ key }) => key === open))
    setOpen(undefined)
  }
  return (
    <>
      {sorted.length === 0 && <p class="tm-chips-none">{words('institutionsEmpty')}</p>}
      {sorted.length > 0 && (
        <ul class="tm-chips" aria-label={words('panelInstitutions')} {...row}>
          {shown.map((found, index) => (
            <li key={found.key}>
              <Chip
                found={found}
                watched={watched.has(found.key)}
                open={found.key === open}
                detailId={detailId}
                stop={stop(index)}
                onReveal={(direction) => {
                  setOpen(found.key)
                  void reveal(found.key, direction)
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {opened && (
        <Detail
          key={opened.key}
          id={detailId}
          found={opened}
          watched={watched.has(opened.key)}
          actions={actions.institutions}
          shown={at?.key === opened.key ? at.shown : undefined}
          onReveal={(direction) => void reveal(opened.key, direction)}
          onClose={close}
          notify={notify}
        />
      )}
      {(roomy || sorted.length > firstFew) && (
        <p class="tm-chips-foot">
          {sorted.length > firstFew && (
            <button type="button" class="tm-link tm-chips-more" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? words('institutionsFewer') : words('institutionsAll', formatCount(sorted.length, locale))}
            </button>
          )}
          {sorted.length > 0 && roomy && (
            <label class="tm-check">
              <input
                type="checkbox"
                checked={state.underlined ?? false}
                onChange={(event) => void actions.institutions.underline(event.currentTarget.checked)}
              />
              {words('institutionsUnderline')}
            </label>
          )}
          {roomy && (
            <button type="button" class="tm-link tm-chips-mine" onClick={actions.institutions.openLists}>
              {words('institutionsMine')}
            </button>
          )}
        </p>
      )}
    </>
  )
}
