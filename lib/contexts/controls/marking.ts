// From a selection to an annotation: offer, paint at once, save, say what happened. Joins the parts that change annotations.

import type { Opening } from '#components/annotation/SelectionToolbar.tsx'
import { type Annotation, type Colour, quoteOf } from '#lib/core/annotation/model.ts'
import { articlePositionOf } from '#lib/core/annotation/position.ts'
import { fragmentLink } from '#lib/core/export/fragment-link.ts'
import type { AnnotationId } from '#lib/core/ids.ts'
import type { Failure } from '#lib/core/result.ts'
import type { Settings } from '#lib/core/settings.ts'
import { snapRange } from '#lib/dom/anchoring/snap-range.ts'
import { copyText } from '#lib/platform/clipboard.ts'
import type { ControlsPorts } from '../reader/controls-door.ts'
import { type Card, createCard } from './card.ts'
import { createDeeds } from './deeds.ts'
import { describeNow } from './describe-now.ts'
import type { Layer, Words } from './layer.ts'
import { createMessages } from './messages.ts'
import type { LayerActions } from './PageLayer.tsx'
import { createPlacing, type Placing } from './placing.ts'

interface MarkingPorts extends Pick<ControlsPorts, 'send' | 'painter' | 'page' | 'selected' | 'report'> {
  readonly words: Words
  settings(): Settings
}

export interface Marking {
  readonly actions: LayerActions
  readonly card: Card
  readonly placing: Placing
  attach(layer: Layer): void
  /** Shows the toolbar at words; `focus` gives it the keyboard. */
  offer(range: Range, how: { readonly touch: boolean; readonly focus: boolean }): void
  highlight(colour: Colour, opening: Opening | undefined, range: Range): Promise<void>
  /** Brings the keyboard to what of ours is nearest at hand, or back to the page when it is with us. */
  reach(): void
  fail(failure: Failure): void
  /** A short message. */
  tell(text: string): void
}

/** Where the keyboard goes first, in this order. */
const REACHED = ['.tm-toolbar [tabindex="0"]', '.tm-placing', '.tm-page-card', '.tm-toast button'] as const

export function createMarking(view: Window, { send, words, painter, settings, page, selected, report }: MarkingPorts): Marking {
  const { translate } = words
  let attached: Layer
  const layer = () => attached
  const messages = createMessages({ change: (patch) => attached.change(patch), state: () => attached.state() }, translate)

  function show(annotation: Annotation, range?: Range): void {
    page()?.highlights.put(annotation, range)
    void report()
  }

  const deeds = createDeeds({
    send,
    translate,
    messages,
    page,
    show: (annotation) => show(annotation),
    drop(id: AnnotationId) {
      page()?.highlights.drop(id)
      void report()
      card.refresh()
    },
  })
  const copy = async (text: string, told: 'quoteCopied' | 'linkCopied') => {
    if (await copyText(view, text)) messages.say(translate(told))
    else messages.fail({ kind: 'hand-off-refused', detail: 'clipboard' })
  }
  const card = createCard(view, { send, translate, painter, deeds, messages, layer, page, copy: (text, told) => void copy(text, told) })
  const placing = createPlacing(view, { translate, painter, deeds, messages, layer, page })

  async function highlight(colour: Colour, opening: Opening | undefined, chosen: Range): Promise<void> {
    const open = page()
    if (!open) return
    const range = snapRange(open.text.index(), chosen, settings().snapping, open.text.content.language)
    const target = describeNow(open.text, range)
    if (!target) return messages.fail({ kind: 'nothing-there' })
    const marked = range.toString()
    const { toolbar } = attached.state()
    attached.change({ lastColour: colour, ...(toolbar ? { toolbar: { ...toolbar, saving: true } } : {}) })
    const created = await send('annotation.create', { content: open.text.content, target, colour, note: '' })
    // The page may have been read again meanwhile; only another address is another page.
    const same = created.ok && page()?.text.url === open.text.url
    if (same) view.getSelection()?.collapseToEnd()
    attached.change({ toolbar: undefined })
    if (!created.ok) return messages.fail(created.error)
    if (!same) return
    // A page that rebuilt its text meanwhile has left the range empty or on other words: then it is looked for.
    show(created.value, range.toString() === marked ? range : undefined)
    deeds.made(created.value, opening !== undefined)
    if (opening) card.open(created.value.id, { opening, focus: true })
  }

  const offer: Marking['offer'] = (range, how) => attached.change({ toolbar: { range, saving: false, ...how }, ...messages.roomFor() })

  /** The selection may have moved since the toolbar came up; what is marked now is what the reader means. */
  const wanted = () => selected() ?? attached.state().toolbar?.range

  async function quiet(where: 'site' | 'everywhere'): Promise<void> {
    attached.change({ toolbar: undefined })
    const changed = await send('page.quiet', { where, quiet: true })
    if (!changed.ok) return messages.fail(changed.error)
    const text = where === 'site' ? translate('quietSite', attached.state().site) : translate('quietEverywhere')
    const onClick = () => {
      attached.change({ message: undefined })
      void send('page.quiet', { where, quiet: false })
    }
    messages.say(text, { label: translate('undo'), onClick })
  }

  function reach(): void {
    const { toolbar, placing: busy } = attached.state()
    const range = toolbar || busy ? undefined : selected()
    if (attached.hasFocus()) attached.leave()
    else if (range) offer(range, { touch: false, focus: true })
    else if (!REACHED.some((selector) => attached.focus(selector))) {
      if (!card.step(1)) messages.fail({ kind: 'nothing-there' })
      attached.focus('.tm-page-card')
    }
  }

  const undone = async (work: Promise<void>) => {
    await work
    card.refresh({ anew: true })
  }

  return {
    actions: {
      toolbar: {
        onHighlight(colour, opening) {
          const range = wanted()
          if (range) void highlight(colour, opening, range)
        },
        onCopy() {
          void copy(wanted()?.toString().trim() ?? '', 'quoteCopied')
          attached.change({ toolbar: undefined })
        },
        onCopyLink() {
          const open = page()
          const range = wanted()
          const target = open && range && describeNow(open.text, range)
          if (target)
            void copy(fragmentLink(target.source, quoteOf(target), open.text.content.text, articlePositionOf(target)).url, 'linkCopied')
          attached.change({ toolbar: undefined })
        },
        onQuiet: (where) => void quiet(where),
        onClose: () => attached.change({ toolbar: undefined }),
      },
      card: card.actions,
      placing: placing.actions,
      goTo(id) {
        card.jump(id)
        card.open(id, { focus: attached.hasFocus() })
      },
      leave: () => attached.leave(),
      undo: () => void undone(deeds.undo()),
      redo: () => void undone(deeds.redo()),
      forgetMessage: () => attached.change({ message: undefined }),
    },
    attach(to) {
      attached = to
    },
    card,
    placing,
    offer,
    highlight,
    reach,
    fail: messages.fail,
    tell: (text) => messages.say(text),
  }
}
