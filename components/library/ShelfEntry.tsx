// One article on the shelf: where it is from, its highlights, and the ways out.
import type { JSX } from 'preact'
import { AnnotationCard } from '#components/annotation/AnnotationCard.tsx'
import { sourceName } from '#components/annotation/source-name.ts'
import { IconButton } from '#components/ui/Button.tsx'
import type { MenuItem } from '#components/ui/Menu.tsx'
import { MenuButton } from '#components/ui/MenuButton.tsx'
import { useLocale, useWords } from '#components/ui/words.tsx'
import type { ShelfRow } from '#lib/app/library.ts'
import type { Annotation } from '#lib/core/annotation/model.ts'
import { hasPage, isStub } from '#lib/core/article/stub.ts'
import { formatArticleTime, formatMoment, type MessageKey } from '#lib/core/i18n.ts'
import type { Failure } from '#lib/core/result.ts'
import { siteOf } from '#lib/core/settings.ts'
import type { LibraryActions } from './view.ts'

interface ShelfEntryProps {
  readonly row: ShelfRow
  readonly actions: LibraryActions
  readonly now: Date
  readonly failure: Failure | undefined
  readonly tell: (text: string, undo?: () => Promise<boolean>) => void
}

export function ShelfEntry({ row, actions, now, failure, tell }: ShelfEntryProps): JSX.Element {
  const { article, annotations } = row
  const words = useWords()
  const locale = useLocale()
  const time = article.publishedAt && formatArticleTime(article.publishedAt, locale).text
  // What came from another program may say no more than its address.
  const origin = [article.publisher ?? (isStub(article) ? siteIn(article) : ''), article.byline, time].filter((part) => part)
  const told = async (work: Promise<boolean>, key: MessageKey) => {
    if (await work) tell(words(key))
  }
  const remove = async ({ id }: Annotation) => {
    if (await actions.remove(id)) tell(words('annotationDeleted'), () => actions.restore(id))
  }
  const save = async () => {
    const name = await actions.download(article.id)
    if (name !== undefined) tell(words('exportSavedAs', name))
  }
  const { share } = actions
  const items: MenuItem[] = [
    { icon: 'copy', label: words('exportCopyRich'), onClick: () => void told(actions.copyRich(article.id), 'exportCopiedRich') },
    { icon: 'out', label: words('exportObsidian'), onClick: () => void told(actions.sendToObsidian(article.id), 'exportObsidianSent') },
    ...(share ? [{ icon: 'out', label: words('exportShare'), onClick: () => void share(article.id) } as const] : []),
    { icon: 'download', label: words('exportDialog'), onClick: () => actions.openExport(article) },
  ]
  return (
    <article class="tm-shelf-entry" aria-label={article.title}>
      <header>
        <h2 lang={article.language}>
          {hasPage(article) ? (
            <button type="button" class="tm-shelf-title" onClick={() => actions.open(article)}>
              {article.title || words('articleUntitled')}
            </button>
          ) : (
            <span class="tm-shelf-title">{article.title || words('articleUntitled')}</span>
          )}
        </h2>
        <span class="tm-shelf-actions">
          <IconButton icon="copy" label={words('exportCopy')} onClick={() => void told(actions.copyMarkdown(article.id), 'exportCopied')} />
          <IconButton icon="download" label={words('exportSave')} onClick={() => void save()} />
          <MenuButton label={words('exportMore')} items={items} />
        </span>
        <p class="tm-shelf-origin" title={words('librarySavedAt', formatMoment(article.createdAt, locale))}>
          {origin.join(' · ')}
        </p>
        {isStub(article) && <Imported row={row} />}
      </header>
      {annotations.length > 0 && (
        <ol class="tm-shelf-cards">
          {annotations.map((annotation) => (
            <li key={annotation.id}>
              <AnnotationCard
                annotation={annotation}
                institutions={article.institutions.filter(({ key }) => annotation.institutions.includes(key))}
                language={article.language}
                now={now}
                failure={failure}
                onRecolour={(colour) => void actions.recolour(annotation.id, colour)}
                onSaveNote={(note, base) => actions.saveNote(annotation.id, note, base)}
                onSaveTags={(tags) => void actions.saveTags(annotation.id, tags)}
                suggestTags={actions.suggestTags}
                onCopy={() => void told(actions.copyQuote(annotation.id), 'quoteCopied')}
                onCopyLink={() => void told(actions.copyLink(annotation.id), 'linkCopied')}
                onDelete={() => void remove(annotation)}
              />
            </li>
          ))}
        </ol>
      )}
    </article>
  )
}

const siteIn = (article: ShelfRow['article']): string => (hasPage(article) ? siteOf(article.canonicalUrl) : '')

/** Of an article that only an import knows: where its highlights are from, and that its text is still to come. */
function Imported({ row: { article, annotations } }: Pick<ShelfEntryProps, 'row'>): JSX.Element | null {
  const words = useWords()
  const from = annotations.map(({ imported }) => imported?.from).find(Boolean)
  if (from === undefined) return null
  return <p class="tm-shelf-imported">{words(hasPage(article) ? 'shelfImported' : 'shelfImportedBook', sourceName(words, from))}</p>
}
