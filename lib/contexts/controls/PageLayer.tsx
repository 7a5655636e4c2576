// What Tickmark shows on the page: the toolbar at a selection, the card of a highlight, the gutter, a short message.
import type { JSX } from 'preact'
import { Gutter } from '#components/annotation/Gutter.tsx'
import { PageCard } from '#components/annotation/PageCard.tsx'
import { PageSurface } from '#components/annotation/PageSurface.tsx'
import { PlacingBar } from '#components/annotation/PlacingBar.tsx'
import { SelectionToolbar, type ToolbarCalls } from '#components/annotation/SelectionToolbar.tsx'
import { Toast } from '#components/ui/Toast.tsx'
import { WordsProvider } from '#components/ui/words.tsx'
import { type Colour, quoteOf } from '#lib/core/annotation/model.ts'
import type { Translate } from '#lib/core/i18n.ts'
import type { AnnotationId } from '#lib/core/ids.ts'
import { Floating } from './Floating.tsx'
import type { CardState, LayerState, PlacingState } from './layer-state.ts'

/** Android's handles hang below the words, its menu stands above them. CSS pixels. */
const TOUCH_GAP_PX = 36

export interface CardActions {
  closeCard(): void
  /** To the next or previous highlight of the page. */
  step(step: 1 | -1): void
  recolour(id: AnnotationId, colour: Colour): void
  saveNote(id: AnnotationId, note: string, base: string): Promise<boolean>
  saveTags(id: AnnotationId, tags: readonly string[]): void
  suggestTags(typed: string, present: readonly string[]): Promise<readonly string[]>
  copyQuote(id: AnnotationId): void
  copyLink(id: AnnotationId): void
  remove(id: AnnotationId): void
}

export interface PlacingActions {
  stepChoice(step: 1 | -1): void
  confirmPlace(): void
  cancelPlacing(): void
}

export interface LayerActions {
  readonly toolbar: ToolbarCalls
  readonly card: CardActions
  readonly placing: PlacingActions
  goTo(id: string): void
  /** Gives the keyboard back to the page. */
  leave(): void
  undo(): void
  redo(): void
  forgetMessage(): void
}

interface PageLayerProps {
  readonly state: LayerState
  readonly actions: LayerActions
  readonly translate: Translate
  readonly locale: string
}

export function PageLayer({ state, actions, translate, locale }: PageLayerProps): JSX.Element {
  const { toolbar, card, placing, message, marks } = state
  return (
    <WordsProvider translate={translate} locale={locale}>
      <PageSurface onUndo={actions.undo} onRedo={actions.redo} onLeave={actions.leave}>
        {toolbar && (
          <Floating beside={toolbar.range} above={!toolbar.touch} gap={toolbar.touch ? TOUCH_GAP_PX : 8}>
            <SelectionToolbar
              lastColour={state.lastColour}
              saving={toolbar.saving}
              site={state.site}
              focus={toolbar.focus}
              {...actions.toolbar}
            />
          </Floating>
        )}
        {card && <Card key={`${card.annotation.id} ${card.turn}`} card={card} actions={actions.card} />}
        {placing && <Placing placing={placing} actions={actions.placing} />}
        {marks.length > 0 && <Gutter marks={marks} onOpen={actions.goTo} />}
        <div class="tm-root tm-page-toast">
          <Toast message={message?.text} action={message?.action} stay={message?.stay ?? 6000} onLeave={actions.forgetMessage} />
        </div>
        <div class="tm-hidden" role="status">
          {state.spoken}
        </div>
      </PageSurface>
    </WordsProvider>
  )
}

function Card({ card, actions }: { readonly card: CardState; readonly actions: CardActions }): JSX.Element {
  const { range, turn: _, ...shown } = card
  const { id } = card.annotation
  return (
    <Floating beside={range} above={false}>
      <PageCard
        {...shown}
        now={new Date()}
        onClose={actions.closeCard}
        onStep={actions.step}
        onRecolour={(colour) => actions.recolour(id, colour)}
        onSaveNote={(note, base) => actions.saveNote(id, note, base)}
        onSaveTags={(tags) => actions.saveTags(id, tags)}
        suggestTags={actions.suggestTags}
        onCopy={() => actions.copyQuote(id)}
        onCopyLink={() => actions.copyLink(id)}
        onDelete={() => actions.remove(id)}
      />
    </Floating>
  )
}

function Placing({ placing, actions }: { readonly placing: PlacingState; readonly actions: PlacingActions }): JSX.Element {
  const { annotation, choices, at, chosen, saving, language } = placing
  return (
    <PlacingBar
      colour={annotation.colour}
      quote={quoteOf(annotation.target).exact}
      language={language}
      at={at}
      choices={choices.length}
      chosen={chosen?.toString().replace(/\s+/g, ' ').trim()}
      saving={saving}
      onStep={actions.stepChoice}
      onConfirm={actions.confirmPlace}
      onCancel={actions.cancelPlacing}
    />
  )
}
