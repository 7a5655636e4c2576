// The names and filters a template can use, as a card to look at while writing. What each gives: core/export/TEMPLATES.md.
import type { JSX } from 'preact'
import { useWords } from '#components/ui/words.tsx'
import { FILTERS } from '#lib/core/export/templates/filters.ts'

/** Begins with where the names are found. */
const NAMES: readonly (readonly [string, string])[] = [
  ['', 'kind name block properties articles quotes groups figures tags labels'],
  [
    '{% for article in articles %}',
    'title url host publisher source byline published modified read language partial facts institutions tags quotes full_text block',
  ],
  [
    '{% for q in quotes %}',
    'text note meaning colour tags institutions link link_unique cells state changes figures created updated article block',
  ],
  ['{% for group in groups %}', 'key name meanings'],
  ['{% for meaning in group.meanings %}', 'name quotes'],
  ['{% unit q.block %} … {% endunit %}', ''],
]

export function Names(): JSX.Element {
  const words = useWords()
  return (
    <details class="tm-names">
      <summary>{words('ownTemplateNames')}</summary>
      <dl>
        {NAMES.map(([where, names]) => (
          <div key={where}>
            <dt>
              <code>{where || '{{ … }}'}</code>
            </dt>
            <dd>
              {names.split(' ').map((name) => (
                <code key={name}>{name}</code>
              ))}
            </dd>
          </div>
        ))}
        <div>
          <dt>
            <code>{'{{ … | … }}'}</code>
          </dt>
          <dd>
            {Object.keys(FILTERS).map((name) => (
              <code key={name}>{name}</code>
            ))}
          </dd>
        </div>
      </dl>
    </details>
  )
}
