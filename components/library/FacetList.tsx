// What the library can be narrowed down to: meanings, tags, institutions.
import type { JSX } from 'preact'
import { useLocale, useWords } from '#components/ui/words.tsx'
import type { Facet, Facets, ShelfFilter } from '#lib/app/library.ts'
import { COLOURS } from '#lib/core/annotation/model.ts'
import { formatCount } from '#lib/core/i18n.ts'

interface FacetListProps {
  readonly facets: Facets | undefined
  readonly filter: ShelfFilter
  readonly onNarrow: (filter: ShelfFilter) => void
}

export function FacetList({ facets, filter, onNarrow }: FacetListProps): JSX.Element {
  const words = useWords()
  const meanings = COLOURS.map((colour) => ({ key: colour, name: words(`colour_${colour}`) }))
  const toggle = (part: ShelfFilter) => () => {
    const [[name, wanted] = []] = Object.entries(part)
    const off = name !== undefined && filter[name as keyof ShelfFilter] === wanted
    onNarrow({ ...filter, ...(off ? { [name]: undefined } : part) })
  }
  return (
    <nav class="tm-facets" aria-label={words('libraryNarrow')} aria-busy={!facets}>
      <Group title={words('facetMeanings')}>
        {meanings.map(({ key, name }) => (
          <Choice key={key} name={name} colour={key} on={filter.colour === key} onClick={toggle({ colour: key })} />
        ))}
      </Group>
      {facets && facets.tags.length > 0 && (
        <Group title={words('facetTags')}>
          {facets.tags.map((facet) => (
            <Choice
              key={facet.key}
              name={facet.name}
              count={facet.count}
              on={filter.tag === facet.key}
              onClick={toggle({ tag: facet.key })}
            />
          ))}
        </Group>
      )}
      {facets && facets.institutions.length > 0 && (
        <Group title={words('panelInstitutions')}>
          {facets.institutions.map((facet) => (
            <Choice
              key={facet.key}
              name={facet.name}
              count={facet.count}
              on={filter.institution === facet.key}
              onClick={toggle({ institution: facet.key })}
            />
          ))}
        </Group>
      )}
    </nav>
  )
}

function Group({ title, children }: { readonly title: string; readonly children: readonly JSX.Element[] }): JSX.Element {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly count?: Facet['count']
  readonly colour?: string
  readonly on: boolean
  readonly onClick: () => void
}

function Choice({ name, count, colour, on, onClick }: ChoiceProps): JSX.Element {
  const locale = useLocale()
  return (
    <li>
      <button type="button" class="tm-facet" aria-pressed={on} onClick={onClick}>
        {colour && <span class="tm-facet-dot" data-colour={colour} aria-hidden="true" />}
        <span class="tm-facet-name">{name}</span>
        {count !== undefined && <span class="tm-facet-count">{formatCount(count, locale)}</span>}
      </button>
    </li>
  )
}
