// The highlights of this article in the order of the text; those no longer on the page stand apart at the end.
import type { JSX } from 'preact'
import { AnnotationCard } from '#components/annotation/AnnotationCard.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { useKeepFocus } from '#components/ui/keep-focus.ts'
import { useWords } from '#components/ui/words.tsx'
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
    const undo = async () => {
      const back = await actions.undo()
      if (back) notify({ text: words('annotationRestored') })
      return back
    }
    notify({ text: words('annotationDeleted'), undo })
  }
  const copy = async (view: AnnotationView) => {
    if (await actions.copyQuote(view.annotation.id)) notify({ text: words('quoteCopied') })
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
              onRecolour={(colour) => void actions.recolour(id, colour)}
              onSaveNote={(note) => actions.saveNote(id, note)}
              onCopy={() => void copy(view)}
              onDelete={() => void remove(view)}
            />
          </li>
        )
      })}
    </ol>
  )
}
