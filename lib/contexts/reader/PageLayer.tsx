// What Tickmark shows on the page: the toolbar at a selection, the card of a highlight, a short message.
import type { JSX } from 'preact'
import { PageCard } from '#components/annotation/PageCard.tsx'
import { SelectionToolbar } from '#components/annotation/SelectionToolbar.tsx'
import { Toast } from '#components/ui/Toast.tsx'
import { WordsProvider } from '#components/ui/words.tsx'
import type { Colour } from '#lib/core/annotation/model.ts'
import type { Translate } from '#lib/core/i18n.ts'
import type { AnnotationId } from '#lib/core/ids.ts'
import { Floating } from './Floating.tsx'
import type { LayerState } from './layer-state.ts'

export interface LayerActions {
  highlight(colour: Colour, withNote: boolean): void
  copySelection(): void
  closeToolbar(): void
  closeCard(): void
  recolour(id: AnnotationId, colour: Colour): void
  saveNote(id: AnnotationId, note: string): Promise<boolean>
  copyQuote(id: AnnotationId): void
  remove(id: AnnotationId): void
  forgetMessage(): void
}

interface PageLayerProps {
  readonly state: LayerState
  readonly actions: LayerActions
  readonly translate: Translate
  readonly locale: string
}

export function PageLayer({ state, actions, translate, locale }: PageLayerProps): JSX.Element {
  const { toolbar, card, message } = state
  return (
    <WordsProvider translate={translate} locale={locale}>
      {toolbar && (
        <Floating beside={toolbar.range} above>
          <SelectionToolbar
            lastColour={state.lastColour}
            saving={toolbar.saving}
            onHighlight={(colour) => actions.highlight(colour, false)}
            onNote={(colour) => actions.highlight(colour, true)}
            onCopy={actions.copySelection}
            onClose={actions.closeToolbar}
          />
        </Floating>
      )}
      {card && (
        <Floating key={card.annotation.id} beside={card.range} above={false}>
          <PageCard
            annotation={card.annotation}
            state={card.state}
            current={card.current}
            institutions={card.institutions}
            language={card.language}
            now={new Date()}
            failure={card.failure}
            writing={card.writing}
            focus={card.focus}
            onClose={actions.closeCard}
            onRecolour={(colour) => actions.recolour(card.annotation.id, colour)}
            onSaveNote={(note) => actions.saveNote(card.annotation.id, note)}
            onCopy={() => actions.copyQuote(card.annotation.id)}
            onDelete={() => actions.remove(card.annotation.id)}
          />
        </Floating>
      )}
      <div class="tm-root tm-page-toast">
        <Toast message={message?.text} action={message?.action} stay={message?.stay ?? 6000} onLeave={actions.forgetMessage} />
      </div>
    </WordsProvider>
  )
}
