// The card of a highlight: opening it, keeping it true, going from one to the next.
import type { Opening } from '#components/annotation/SelectionToolbar.tsx'
import { quoteOf } from '#lib/core/annotation/model.ts'
import { articlePositionOf } from '#lib/core/annotation/position.ts'
import { fragmentLink } from '#lib/core/export/fragment-link.ts'
import type { Translate } from '#lib/core/i18n.ts'
import type { AnnotationId } from '#lib/core/ids.ts'
import type { Failure } from '#lib/core/result.ts'
import type { Painter } from '#lib/dom/highlight/painter.ts'
import type { Send } from '#lib/messaging/client.ts'
import type { OpenPage } from '../reader/open-page.ts'
import { scrollToRange } from '../reader/scroll.ts'
import type { Deeds } from './deeds.ts'
import type { Layer } from './layer.ts'
import type { CardState } from './layer-state.ts'
import type { Messages } from './messages.ts'
import type { CardActions } from './PageLayer.tsx'
import { inPageOrder, stepFrom } from './walk.ts'

interface CardPorts {
  readonly send: Send
  readonly translate: Translate
  readonly painter: Painter
  readonly deeds: Deeds
  readonly messages: Messages
  layer(): Layer
  page(): OpenPage | undefined
  copy(text: string, told: 'quoteCopied' | 'linkCopied'): void
}

export interface Card {
  readonly actions: CardActions
  open(id: string, how: { readonly opening?: Opening | undefined; readonly focus: boolean }): boolean
  close(): void
  /** Shows the open card's annotation as it is stored now; closes the card when it is gone. `anew` makes what it holds open anew. */
  refresh(how?: { readonly failure?: Failure; readonly anew?: boolean }): void
  /** Scrolls to a highlight and lights it up; false when it has no place. */
  jump(id: string): boolean
  /** To the next or previous highlight: there, with its card. */
  step(step: 1 | -1): boolean
}

export function createCard(view: Window, { send, translate, painter, deeds, messages, layer, page, copy }: CardPorts): Card {
  let last: string | undefined

  function open(id: string, { opening, focus }: { readonly opening?: Opening | undefined; readonly focus: boolean }): boolean {
    const opened = page()
    const found = opened?.highlights.get(id)
    const range = found?.anchored?.range
    if (!opened || !found || !range) return false
    const { annotation, anchored } = found
    const order = inPageOrder(opened.highlights.placed())
    const at = order.findIndex((placed) => placed.annotation.id === id)
    last = id
    const owed = settle()
    layer().change({
      toolbar: undefined,
      ...(owed ? {} : messages.roomFor()),
      card: {
        annotation,
        range,
        state: anchored?.state,
        current: anchored?.state === 'changed' ? (anchored.words ?? range.toString()) : undefined,
        institutions: opened.institutions.filter(({ key }) => annotation.institutions.includes(key)),
        language: opened.text.content.language,
        position: at < 0 ? undefined : { at: at + 1, of: order.length },
        failure: undefined,
        turn: 0,
        opening,
        focus,
      },
    })
    return true
  }

  /** A note was written and its card goes: now is the time to say that it can be taken back. */
  function settle(): boolean {
    const { card } = layer().state()
    const owed = card !== undefined && deeds.owesNote(card.annotation.id)
    if (owed) deeds.tellEdit(translate('noteSaved'))
    return owed
  }

  function close(): void {
    settle()
    layer().change({ card: undefined, spoken: undefined })
  }

  function refresh({ failure, anew = false }: { readonly failure?: Failure; readonly anew?: boolean } = {}): void {
    const { card } = layer().state()
    if (!card) return
    const found = page()?.highlights.get(card.annotation.id)
    if (!found) {
      layer().change({ card: undefined })
      return
    }
    const institutions = page()?.institutions.filter(({ key }) => found.annotation.institutions.includes(key)) ?? card.institutions
    const renewed: Partial<CardState> = anew ? { turn: card.turn + 1, opening: undefined, focus: layer().hasFocus() } : {}
    layer().change({ card: { ...card, annotation: found.annotation, institutions, failure, ...renewed } })
  }

  /** A note whose last save failed after its card was closed must not be lost: the card comes back with it. */
  function reopen(id: AnnotationId, note: string, failure: Failure): void {
    messages.fail(failure)
    open(id, { opening: 'note', focus: false })
    const { card } = layer().state()
    if (card) layer().change({ card: { ...card, annotation: { ...card.annotation, note }, failure } })
  }

  function jump(id: string): boolean {
    const range = page()?.highlights.get(id)?.anchored?.range
    if (!range) return false
    last = id
    scrollToRange(view, range)
    painter.flash(id)
    return true
  }

  function step(direction: 1 | -1): boolean {
    const order = inPageOrder(page()?.highlights.placed() ?? [])
    const { card } = layer().state()
    const next = stepFrom(order, card?.annotation.id ?? last, direction, view.innerHeight)
    if (!next) return false
    const { annotation } = next
    jump(annotation.id)
    open(annotation.id, { focus: layer().hasFocus() })
    const at = translate('cardPosition', String(order.indexOf(next) + 1), String(order.length))
    const said = translate('cardLabel', translate(`colour_${annotation.colour}`), quoteOf(annotation.target).exact)
    layer().change({ spoken: `${at} ${said}` })
    return true
  }

  /** Says what was done, or why not. */
  async function edit(id: AnnotationId, change: Parameters<Deeds['edit']>[1], told: 'colourChanged' | 'tagsChanged'): Promise<void> {
    const edited = await deeds.edit(id, change)
    refresh(edited.ok ? {} : { failure: edited.error })
    if (edited.ok) deeds.tellEdit(translate(told))
    else messages.fail(edited.error)
  }

  return {
    open,
    close,
    refresh,
    jump,
    step,
    actions: {
      closeCard: close,
      step,
      recolour: (id, colour) => void edit(id, { colour }, 'colourChanged'),
      async saveNote(id, note, base) {
        const edited = await deeds.edit(id, { note }, base)
        refresh(edited.ok ? {} : { failure: edited.error })
        if (!edited.ok && !layer().state().card) reopen(id, note, edited.error)
        if (edited.ok && layer().state().card?.annotation.id !== id) deeds.tellEdit(translate('noteSaved'))
        return edited.ok
      },
      saveTags: (id, tags) => void edit(id, { tags }, 'tagsChanged'),
      async suggestTags(typed, present) {
        const found = await send('page.tags', { typed: typed.slice(0, 100), present })
        return found.ok ? found.value : []
      },
      copyQuote(id) {
        const found = page()?.highlights.get(id)
        if (found) copy(quoteOf(found.annotation.target).exact, 'quoteCopied')
      },
      copyLink(id) {
        const opened = page()
        const found = opened?.highlights.get(id)
        if (!opened || !found) return
        const { target } = found.annotation
        copy(fragmentLink(target.source, quoteOf(target), opened.text.content.text, articlePositionOf(target)).url, 'linkCopied')
      },
      remove: (id) => void deeds.remove(id),
    },
  }
}
