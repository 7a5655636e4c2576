// One institution of the article as a chip.
import type { JSX } from 'preact'
import { firstTicker, fullName } from '#components/annotation/institution-words.ts'
import type { Roving } from '#components/ui/roving.ts'
import { useLocale, useWords } from '#components/ui/words.tsx'
import { countedKey, formatCount } from '#lib/core/i18n.ts'
import type { InstitutionInArticle } from '#lib/core/institution/model.ts'

interface ChipProps {
  readonly found: InstitutionInArticle
  readonly watched: boolean
  /** What can be done with it is shown in the element of this id. */
  readonly open: boolean
  readonly detailId: string
  readonly stop: ReturnType<Roving['stop']>
  readonly onReveal: (direction: 'next' | 'previous') => void
}

export function Chip({ found, watched, open, detailId, stop, onReveal }: ChipProps): JSX.Element {
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
      aria-expanded={open}
      aria-controls={open ? detailId : undefined}
      title={`${fullName(found)} · ${kind}${ticker && ` · ${ticker}`}\n${times}\n${words('institutionHint')}`}
      {...stop}
      onClick={(event) => onReveal(event.shiftKey ? 'previous' : 'next')}
    >
      {watched && (
        <span class="tm-chip-star" role="img" aria-label={words('institutionWatched')}>
          ★
        </span>
      )}
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
