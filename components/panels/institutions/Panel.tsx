// The institutions of this article as chips; pressing one walks through its mentions on the page.
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { firstTicker } from '#components/annotation/institution-words.ts'
import { type Roving, useRoving } from '#components/ui/roving.ts'
import { useLocale, useWords } from '#components/ui/words.tsx'
import { countedKey, formatCount } from '#lib/core/i18n.ts'
import type { InstitutionInArticle } from '#lib/core/institution/model.ts'
import type { PanelProps } from '../view.ts'
import { byWeight, shownAtFirst } from './order.ts'
import './institutions.css'

export function InstitutionsPanel({ state, actions }: PanelProps): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  const [all, setAll] = useState(false)
  const sorted = byWeight(state.page.institutions)
  const firstFew = shownAtFirst(state.annotations.length > 0)
  const shown = all ? sorted : sorted.slice(0, firstFew)
  const { row, stop } = useRoving(shown.length)
  if (sorted.length === 0) return <p class="tm-chips-none">{words('institutionsEmpty')}</p>
  return (
    <>
      <ul class="tm-chips" aria-label={words('panelInstitutions')} {...row}>
        {shown.map((found, index) => (
          <li key={found.key}>
            <Chip found={found} stop={stop(index)} onReveal={(direction) => actions.reveal(found.key, direction)} />
          </li>
        ))}
      </ul>
      {sorted.length > firstFew && (
        <button type="button" class="tm-link tm-chips-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words('institutionsFewer') : words('institutionsAll', formatCount(sorted.length, locale))}
        </button>
      )}
    </>
  )
}

interface ChipProps {
  readonly found: InstitutionInArticle
  readonly stop: ReturnType<Roving['stop']>
  readonly onReveal: (direction: 'next' | 'previous') => void
}

function Chip({ found, stop, onReveal }: ChipProps): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  const count = found.mentions.length
  const ticker = firstTicker(found)
  const kind = words(found.institution ? `kind_${found.institution.kind}` : 'institutionUnlisted')
  const times = words(countedKey(locale, 'mentionCount', count), formatCount(count, locale))
  return (
    <button
      type="button"
      class="tm-chip"
      data-unlisted={found.institution === undefined || undefined}
      title={`${found.name} · ${kind}${ticker && ` · ${ticker}`}\n${times}\n${words('institutionHint')}`}
      {...stop}
      onClick={(event) => onReveal(event.shiftKey ? 'previous' : 'next')}
    >
      <span class="tm-chip-name">{found.name}</span>
      <span class="tm-chip-kind">{kind}</span>
      {ticker && <span class="tm-chip-ticker">{ticker}</span>}
      {count > 1 && (
        <span class="tm-chip-count" aria-label={times} role="img">
          {count}
        </span>
      )}
    </button>
  )
}
