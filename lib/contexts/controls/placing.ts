// Giving an orphan its place again: from the places it could be at, or on words that the reader selects.
import type { Translate } from '#lib/core/i18n.ts'
import type { Painter } from '#lib/dom/highlight/painter.ts'
import type { OpenPage } from '../reader/open-page.ts'
import { scrollToRange } from '../reader/scroll.ts'
import type { Deeds } from './deeds.ts'
import { describeNow } from './describe-now.ts'
import type { Layer } from './layer.ts'
import type { Messages } from './messages.ts'
import type { PlacingActions } from './PageLayer.tsx'

interface PlacingPorts {
  readonly translate: Translate
  readonly painter: Painter
  readonly deeds: Deeds
  readonly messages: Messages
  layer(): Layer
  page(): OpenPage | undefined
}

export interface Placing {
  readonly actions: PlacingActions
  /** Begins; false when there is no such annotation in the page. */
  start(id: string): boolean
  /** The reader selected words: true when they are taken as the place. */
  take(range: Range): boolean
  stop(): void
}

export function createPlacing(view: Window, { painter, deeds, messages, layer, page }: PlacingPorts): Placing {
  function show(choices: readonly Range[], at: number): void {
    const { placing } = layer().state()
    const range = choices[at]
    if (!placing || !range) return
    layer().change({ placing: { ...placing, at, chosen: range } })
    scrollToRange(view, range)
    painter.point(range)
  }

  function start(id: string): boolean {
    const opened = page()
    const found = opened?.highlights.get(id)
    if (!opened || !found) return false
    const index = opened.text.index()
    const choices = (found.anchored?.candidates ?? []).flatMap(({ start, end }) => index.rangeOf(start, end) ?? [])
    layer().change({
      toolbar: undefined,
      card: undefined,
      ...messages.roomFor(),
      placing: {
        annotation: found.annotation,
        language: opened.text.content.language,
        choices,
        at: undefined,
        chosen: undefined,
        saving: false,
      },
    })
    show(choices, 0)
    return true
  }

  function stop(): void {
    painter.point(undefined)
    layer().change({ placing: undefined })
  }

  async function confirm(): Promise<void> {
    const { placing } = layer().state()
    const opened = page()
    if (!placing?.chosen || !opened) return
    const target = describeNow(opened.text, placing.chosen)
    if (!target) return messages.fail({ kind: 'nothing-there' })
    layer().change({ placing: { ...placing, saving: true } })
    const placed = await deeds.place(placing.annotation.id, target)
    if (!placed.ok) {
      layer().change({ placing: { ...placing, saving: false } })
      return messages.fail(placed.error)
    }
    // Its place is known: nothing has to be looked for.
    page()?.highlights.put(placed.value, placing.chosen)
    view.getSelection()?.removeAllRanges()
    stop()
  }

  return {
    start,
    stop,
    take(range) {
      const { placing } = layer().state()
      if (!placing) return false
      painter.point(undefined)
      layer().change({ placing: { ...placing, at: undefined, chosen: range } })
      return true
    },
    actions: {
      stepChoice(step) {
        const { placing } = layer().state()
        if (!placing) return
        const { choices, at } = placing
        show(choices, at === undefined ? 0 : (at + step + choices.length) % choices.length)
      },
      confirmPlace: () => void confirm(),
      cancelPlacing: stop,
    },
  }
}
