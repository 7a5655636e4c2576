// The highlights of this article in the order of the text; those no longer on the page stand apart at the end.
import type { JSX } from 'preact'
import { AnnotationCard } from '#components/annotation/AnnotationCard.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { useKeepFocus } from '#components/ui/keep-focus.ts'
import { useWords } from '#components/ui/words.tsx'
import type { MessageKey } from '#lib/core/i18n.ts'
import type { AnnotationView, PanelProps } from '../view.ts'
import './annotations.css'

export function AnnotationsPanel(props: PanelProps): JSX.Element {
  const words = useWords()
  const { annotations } = props.state
  if (annotations.length === 0) return <HowTo highlightKey={props.state.highlightKey} />
  const there = annotations.filter(({ state }) => state !== 'orphan')
  const orphans = annotations.filter(({ state }) => state === 'orphan')
  return (
    <>
      <Cards {...props} views={there} />
      {orphans.length > 0 && (
        <>
          <h3 class="tm-orphans">
            {words('annotationsOrphans')} <span>{orphans.length}</span>
          </h3>
          <Cards {...props} views={orphans} />
        </>
      )}
    </>
  )
}

function HowTo({ highlightKey }: { readonly highlightKey: string | undefined }): JSX.Element {
  const words = useWords()
  return (
    <EmptyState title={words('annotationsEmptyTitle')} hint={words('annotationsEmptyHint')}>
      {highlightKey && <p class="tm-empty-hint">{words('annotationsEmptyKey', highlightKey)}</p>}
    </EmptyState>
  )
}

function Cards({ views, state, actions, now, notify }: PanelProps & { readonly views: readonly AnnotationView[] }): JSX.Element | null {
  const words = useWords()
  const { ref, leaving } = useKeepFocus(views.length)
  if (views.length === 0) return null
  const remove = async (view: AnnotationView) => {
    leaving(views.indexOf(view))
    if (!(await actions.remove(view.annotation.id))) return
    notify({ text: words('annotationDeleted'), undo: 'highlight' })
  }
  const told = async (work: Promise<boolean>, text: MessageKey, undo?: 'highlight') => {
    if (await work) notify({ text: words(text), ...(undo && { undo }) })
  }
  return (
    <ol class="tm-cards" ref={ref}>
      {views.map((view) => {
        const { id, institutions } = view.annotation
        return (
          <li key={id} tabIndex={-1}>
            <AnnotationCard
              annotation={view.annotation}
              state={view.state}
              current={view.current}
              institutions={state.page.institutions.filter(({ key }) => institutions.includes(key))}
              language={state.page.article?.language}
              now={now}
              failure={state.failure}
              onJump={() => actions.jump(id)}
              choices={view.choices}
              onRecolour={(colour) => void told(actions.recolour(id, colour), 'colourChanged', 'highlight')}
              onSaveNote={(note, base) => actions.saveNote(id, note, base)}
              onSaveTags={(tags) => void told(actions.saveTags(id, tags), 'tagsChanged', 'highlight')}
              suggestTags={actions.suggestTags}
              onCopy={() => void told(actions.copyQuote(id), 'quoteCopied')}
              onCopyLink={() => void told(actions.copyLink(id), 'linkCopied')}
              onPlace={state.page.status === 'article' ? () => actions.place(id) : undefined}
              onDelete={() => void remove(view)}
            />
          </li>
        )
      })}
    </ol>
  )
}
