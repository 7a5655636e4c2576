// One article on the shelf: where it is from, its highlights, and the way out as Markdown.
import type { JSX } from 'preact'
import { AnnotationCard } from '#components/annotation/AnnotationCard.tsx'
import { IconButton } from '#components/ui/Button.tsx'
import { useLocale, useWords } from '#components/ui/words.tsx'
import type { ShelfRow } from '#lib/app/library.ts'
import type { Annotation } from '#lib/core/annotation/model.ts'
import { formatArticleTime, formatMoment, type MessageKey } from '#lib/core/i18n.ts'
import type { Failure } from '#lib/core/result.ts'
import type { LibraryActions } from './view.ts'

interface ShelfEntryProps {
  readonly row: ShelfRow
  readonly actions: LibraryActions
  readonly now: Date
  readonly failure: Failure | undefined
  readonly tell: (text: string, undo?: () => Promise<boolean>) => void
}

export function ShelfEntry({ row: { article, annotations }, actions, now, failure, tell }: ShelfEntryProps): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  const time = article.publishedAt && formatArticleTime(article.publishedAt, locale).text
  const origin = [article.publisher, article.byline, time].filter((part) => part)
  const told = async (work: Promise<boolean>, key: MessageKey) => {
    if (await work) tell(words(key))
  }
  const remove = async ({ id }: Annotation) => {
    if (await actions.remove(id)) tell(words('annotationDeleted'), () => actions.restore(id))
  }
  return (
    <article class="tm-shelf-entry" aria-label={article.title}>
      <header>
        <h2 lang={article.language}>
          <button type="button" class="tm-shelf-title" onClick={() => actions.open(article)}>
            {article.title || words('articleUntitled')}
          </button>
        </h2>
        <span class="tm-shelf-actions">
          <IconButton icon="copy" label={words('exportCopy')} onClick={() => void told(actions.copyMarkdown(article.id), 'exportCopied')} />
          <IconButton
            icon="download"
            label={words('exportDownload')}
            onClick={() => void told(actions.downloadMarkdown(article.id), 'exportDownloaded')}
          />
        </span>
        <p class="tm-shelf-origin" title={words('librarySavedAt', formatMoment(article.createdAt, locale))}>
          {origin.join(' · ')}
        </p>
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
                onDelete={() => void remove(annotation)}
              />
            </li>
          ))}
        </ol>
      )}
    </article>
  )
}
