// Making and changing annotations from the page: offer, paint at once, save, say what happened.

import { type Annotation, type Colour, quoteOf, type Target } from '#lib/core/annotation/model.ts'
import { failureKey } from '#lib/core/i18n.ts'
import type { AnnotationId } from '#lib/core/ids.ts'
import type { Failure } from '#lib/core/result.ts'
import { describe } from '#lib/dom/anchoring/describe.ts'
import type { Painter } from '#lib/dom/highlight/painter.ts'
import { copyText } from '#lib/platform/clipboard.ts'
import type { Layer } from './layer.ts'
import type { OpenPage, ReaderPorts } from './open-page.ts'
import type { LayerActions } from './PageLayer.tsx'
import type { PageText } from './page-text.ts'
import { scrollToRange } from './scroll.ts'
import { selectedRange } from './selection.ts'

interface MarkingPorts extends ReaderPorts {
  readonly painter: Painter
  page(): OpenPage | undefined
  report(): Promise<void>
}

export interface Marking {
  readonly actions: LayerActions
  attach(layer: Layer): void
  offer(range: Range): void
  highlight(colour: Colour, withNote: boolean, range: Range): Promise<void>
  openCard(id: string, how: { writing: boolean; focus: boolean }): void
  /** Shows the open card's annotation as it is stored now; closes the card when it is gone. */
  refreshCard(): void
  jump(id: string): boolean
  fail(failure: Failure): void
  /** A short message. */
  tell(text: string): void
}

export function createMarking(view: Window, { send, words, painter, page, report }: MarkingPorts): Marking {
  let layer: Layer
  const say = (text: string, undo?: () => void) =>
    layer.change({ message: { text, ...(undo ? { action: { label: words.translate('undo'), onClick: undo } } : {}) } })
  const fail = (failure: Failure) => layer.change({ message: { text: words.translate(failureKey(failure)), failed: true } })
  /** A message that was only for information makes room for what comes up now. */
  const roomFor = () => (layer.state().message?.failed ? {} : { message: undefined })

  function show(annotation: Annotation, range?: Range): void {
    page()?.highlights.put(annotation, range)
    void report()
  }

  async function highlight(colour: Colour, withNote: boolean, range: Range): Promise<void> {
    const open = page()
    if (!open) return
    const target = describeNow(open.text, range)
    if (!target) return fail({ kind: 'nothing-there' })
    layer.change({ lastColour: colour, ...(layer.state().toolbar ? { toolbar: { range, saving: true } } : {}) })
    const created = await send('annotation.create', { content: open.text.content, target, colour, note: '' })
    layer.change({ toolbar: undefined })
    if (!created.ok) return fail(created.error)
    // The page may have been read again meanwhile; only another address is another page.
    if (page()?.text.url !== open.text.url) return
    view.getSelection()?.removeAllRanges()
    show(created.value, range)
    if (withNote) openCard(created.value.id, { writing: true, focus: true })
    else say(words.translate('saved'), () => void remove(created.value.id, true))
  }

  function openCard(id: string, how: { writing: boolean; focus: boolean }): void {
    const open = page()
    const found = open?.highlights.get(id)
    if (!open || !found?.anchored?.range) return
    const { annotation, anchored } = found
    layer.change({
      toolbar: undefined,
      ...roomFor(),
      card: {
        annotation,
        range: anchored.range as Range,
        state: anchored.state,
        current: anchored.state === 'changed' ? (anchored.words ?? anchored.range?.toString()) : undefined,
        institutions: open.institutions.filter(({ key }) => annotation.institutions.includes(key)),
        language: open.text.content.language,
        failure: undefined,
        ...how,
      },
    })
  }

  function refreshCard(failure?: Failure): void {
    const { card } = layer.state()
    if (!card) return
    const found = page()?.highlights.get(card.annotation.id)
    if (!found) {
      layer.change({ card: undefined })
      return
    }
    const institutions = page()?.institutions.filter(({ key }) => found.annotation.institutions.includes(key)) ?? card.institutions
    layer.change({ card: { ...card, annotation: found.annotation, institutions, failure } })
  }

  async function revise(id: AnnotationId, patch: { colour?: Colour; note?: string }): Promise<boolean> {
    const revised = await send('annotation.revise', { id, patch })
    if (revised.ok) show(revised.value)
    refreshCard(revised.ok ? undefined : revised.error)
    if (!revised.ok && patch.note === undefined) fail(revised.error)
    else if (!revised.ok && !layer.state().card) reopen(id, patch.note ?? '', revised.error)
    return revised.ok
  }

  /** A note whose last save failed after its card was closed must not be lost: the card comes back with it. */
  function reopen(id: AnnotationId, note: string, failure: Failure): void {
    fail(failure)
    openCard(id, { writing: true, focus: false })
    const { card } = layer.state()
    if (card) layer.change({ card: { ...card, annotation: { ...card.annotation, note }, failure } })
  }

  async function remove(id: AnnotationId, quiet = false): Promise<void> {
    const removed = await send('annotation.remove', { id })
    if (!removed.ok) return fail(removed.error)
    page()?.highlights.drop(id)
    void report()
    layer.change({ card: undefined, ...(quiet ? { message: undefined } : {}) })
    if (!quiet) say(words.translate('annotationDeleted'), () => void restore(id))
  }

  async function restore(id: AnnotationId): Promise<void> {
    const restored = await send('annotation.restore', { id })
    if (!restored.ok) return fail(restored.error)
    show(restored.value)
    say(words.translate('annotationRestored'))
  }

  async function copy(text: string): Promise<void> {
    if (await copyText(view, text)) say(words.translate('quoteCopied'))
    else fail({ kind: 'hand-off-refused', detail: 'clipboard' })
  }

  return {
    actions: {
      highlight(colour, withNote) {
        // The selection may have moved since the toolbar came up; what is marked now is what the reader means.
        const range = selectedRange(view) ?? layer.state().toolbar?.range
        if (range) void highlight(colour, withNote, range)
      },
      copySelection() {
        void copy(layer.state().toolbar?.range.toString().trim() ?? '')
        layer.change({ toolbar: undefined })
      },
      closeToolbar: () => layer.change({ toolbar: undefined }),
      closeCard: () => layer.change({ card: undefined }),
      recolour: (id, colour) => void revise(id, { colour }),
      saveNote: (id, note) => revise(id, { note }),
      copyQuote: (id) => {
        const found = page()?.highlights.get(id)
        if (found) void copy(quoteOf(found.annotation.target).exact)
      },
      remove: (id) => void remove(id),
      forgetMessage: () => layer.change({ message: undefined }),
    },
    attach(attached) {
      layer = attached
    },
    offer: (range) => layer.change({ toolbar: { range, saving: false }, ...roomFor() }),
    highlight,
    openCard,
    refreshCard,
    jump(id) {
      const range = page()?.highlights.get(id)?.anchored?.range
      if (!range) return false
      scrollToRange(view, range)
      painter.flash(id)
      return true
    },
    fail,
    tell: (text) => say(text),
  }
}

/** The page may have changed under the index a moment ago: one more try with a new one. */
function describeNow(text: PageText, range: Range): Target | undefined {
  const source = text.content.canonicalUrl
  const once = () => {
    const articleOffsets = text.articleOffsets(range)
    return describe(text.index(), range, articleOffsets ? { source, articleOffsets } : { source })
  }
  const target = once()
  if (target) return target
  text.stale()
  return once()
}
