// The library page: what is kept, by article, and what it can be narrowed down to.
import type { JSX } from 'preact'
import { useCallback, useState } from 'preact/hooks'
import { ExportDialog } from '#components/export/ExportDialog.tsx'
import { Button } from '#components/ui/Button.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { Toast } from '#components/ui/Toast.tsx'
import { useLocale, useWords } from '#components/ui/words.tsx'
import { countedKey, failureKey, formatCount } from '#lib/core/i18n.ts'
import { FacetList } from './FacetList.tsx'
import { ShelfEntry } from './ShelfEntry.tsx'
import type { LibraryActions, LibraryState } from './view.ts'
import '#components/ui/tokens.css'
import '#components/ui/controls.css'
import '#components/annotation/colours.css'
import '#components/annotation/note.css'
import '#components/annotation/card.css'
import '#components/annotation/tags.css'
import './library.css'

interface LibraryProps {
  readonly state: LibraryState
  readonly actions: LibraryActions
  readonly now: Date
}

interface Notice {
  readonly text: string
  readonly undo?: (() => Promise<boolean>) | undefined
}

export function Library({ state, actions, now }: LibraryProps): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  const [notice, setNotice] = useState<Notice>()
  const leave = useCallback(() => setNotice(undefined), [])
  const tell = useCallback((text: string, undo?: () => Promise<boolean>) => setNotice({ text, undo }), [])
  const { shelf, failure } = state
  const undo = notice?.undo
  return (
    <div class="tm-root tm-library" lang={locale}>
      <header class="tm-library-head">
        <svg class="tm-logo" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <rect x="1" y="11" width="14" height="4" rx="1" />
          <path d="M3 5.6l3.8 3.8L13.4 2" />
        </svg>
        <h1>{words('library')}</h1>
        {shelf && shelf.articles > 0 && (
          <p class="tm-library-counts">
            {words(countedKey(locale, 'articleCount', shelf.articles), formatCount(shelf.articles, locale))} ·{' '}
            {words(countedKey(locale, 'highlightCount', shelf.annotations), formatCount(shelf.annotations, locale))}
          </p>
        )}
        <span class="tm-library-nav">
          <Button
            icon="download"
            label={words('exportDialog')}
            disabledBecause={shelf && shelf.articles === 0 ? words('libraryEmptyTitle') : undefined}
            onClick={() => actions.openExport()}
          />
          <Button icon="institution" label={words('institutionsMine')} onClick={actions.openLists} />
          <Button icon="gear" label={words('options')} onClick={actions.openOptions} />
        </span>
      </header>
      {failure && (
        <div class="tm-library-failure" role="alert">
          <Icon name="warning" />
          <p>{words(failureKey(failure))}</p>
          <Button label={words('retry')} onClick={actions.retry} />
        </div>
      )}
      <div class="tm-library-columns">
        <FacetList facets={state.facets} filter={state.filter} onNarrow={actions.narrow} />
        <main aria-busy={!shelf}>
          <Shelf state={state} actions={actions} now={now} tell={tell} />
        </main>
      </div>
      {state.exporting && <ExportDialog state={state.exporting} actions={actions.exporting} />}
      <div class="tm-library-toast">
        <Toast
          message={notice?.text}
          action={undo && { label: words('undo'), onClick: () => void undo().then((done) => done && tell(words('annotationRestored'))) }}
          onLeave={leave}
        />
      </div>
    </div>
  )
}

type ShelfProps = LibraryProps & { readonly tell: (text: string, undo?: () => Promise<boolean>) => void }

function Shelf({ state, actions, now, tell }: ShelfProps): JSX.Element | null {
  const words = useWords()
  const { shelf, filter, failure } = state
  const narrowed = Object.values(filter).some((wanted) => wanted !== undefined)
  if (!shelf) return failure ? null : <p class="tm-library-wait">{words('libraryLoading')}</p>
  if (shelf.rows.length === 0)
    return narrowed ? (
      <EmptyState title={words('libraryNothingFound')}>
        <Button label={words('libraryShowAll')} onClick={() => actions.narrow({})} />
      </EmptyState>
    ) : (
      <EmptyState icon="highlight" title={words('libraryEmptyTitle')} hint={words('libraryEmptyHint')} />
    )
  return (
    <>
      <ol class="tm-shelf">
        {shelf.rows.map((row) => (
          <li key={row.article.id}>
            <ShelfEntry row={row} actions={actions} now={now} failure={failure} tell={tell} />
          </li>
        ))}
      </ol>
      {!narrowed && shelf.rows.length < shelf.articles && <Button label={words('libraryMore')} onClick={actions.more} />}
    </>
  )
}
