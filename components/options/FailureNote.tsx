// Why something did not work; of a file also what is wrong with it and where.
import type { JSX } from 'preact'
import { Icon } from '#components/ui/Icon.tsx'
import { useLocale, useWords } from '#components/ui/words.tsx'
import { isSection, type SectionName } from '#lib/core/backup/sections.ts'
import { failureKey, formatCount, type MessageKey, type Translate } from '#lib/core/i18n.ts'
import type { Failure } from '#lib/core/result.ts'

const SECTION_NAMES: Readonly<Record<SectionName, MessageKey>> = {
  settings: 'options',
  articles: 'restoreArticles',
  texts: 'sectionTexts',
  annotations: 'restoreAnnotations',
  deletions: 'sectionDeletions',
  corrections: 'restoreDecisions',
  own: 'restoreDecisions',
  watches: 'restoreDecisions',
}

type Unreadable = Extract<Failure, { readonly kind: 'file-unreadable' }>

function placeOf({ line, section, row }: Unreadable, words: Translate, locale: string): string {
  if (line === 0) return ''
  const at = formatCount(line, locale)
  if (section === undefined) return words('flawAt', at)
  const name = isSection(section) ? words(SECTION_NAMES[section]) : section
  return row === undefined ? words('flawIn', at, name) : words('flawInRow', at, formatCount(row, locale), name)
}

/** What is wrong with a file and where, as sentences; empty for other failures. */
export function flawOf(failure: Failure, words: Translate, locale: string): readonly string[] {
  if (failure.kind !== 'file-unreadable') return []
  return [words(`flaw_${failure.reason}`), placeOf(failure, words, locale)].filter((part) => part !== '')
}

export function FailureNote({ failure }: { readonly failure: Failure }): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  const quiet = failure.kind === 'cancelled'
  const lines = flawOf(failure, words, locale)
  return (
    <div class={quiet ? 'tm-options-quiet' : 'tm-options-warning'} role="alert">
      <Icon name={quiet ? 'tick' : 'warning'} />
      <p>
        {words(failureKey(failure))}
        {lines.map((line) => (
          <span key={line} class="tm-flaw">
            {line}
          </span>
        ))}
      </p>
    </div>
  )
}
