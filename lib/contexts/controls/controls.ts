// The second file of the reader script: hands selections, clicks and keys on to the parts that answer them.
import { isSilent, type Settings, siteOf } from '#lib/core/settings.ts'
import type { PageRequest } from '#lib/messaging/protocol.ts'
import { copyText } from '#lib/platform/clipboard.ts'
import type { Controls, ControlsPorts } from '../reader/controls-door.ts'
import { createFinder } from './finding.ts'
import { createGutter } from './gutter.ts'
import { createLayer, type Words } from './layer.ts'
import { createMarking } from './marking.ts'
import { tellNews } from './news.ts'

interface Adopting extends Controls {
  /** The settings have changed. */
  adopt(next: Settings): void
}

export function createControls(
  view: Window & typeof globalThis,
  ports: ControlsPorts & { readonly words: Words },
  first: Settings,
): Adopting {
  const { page, selected } = ports
  let settings = first

  const mayOffer = () => ports.offered() && settings.selectionToolbar && !isSilent(settings, view.location.href)

  const marking = createMarking(view, { ...ports, settings: () => settings })
  const layer = createLayer(view.document, siteOf(view.location.href), marking.actions, ports.words)
  marking.attach(layer)
  const { card, placing } = marking
  const gutter = createGutter(
    view,
    () => (settings.gutter ? (page()?.highlights.placed() ?? []) : []),
    (marks) => layer.change({ marks }),
  )

  function adopt(next: Settings): void {
    settings = next
    layer.change({ lastColour: next.lastColour, ...(mayOffer() ? {} : { toolbar: undefined }) })
    gutter.refresh()
  }
  adopt(first)

  const answers: { [Ask in PageRequest['ask']]?: (request: Extract<PageRequest, { ask: Ask }>) => Promise<unknown> } = {
    'own-added': async ({ name, failure }) =>
      failure ? marking.fail(failure) : marking.tell(ports.words.translate('institutionAdded', name)),
    jump: async ({ id }) => card.jump(id),
    step: async ({ step }) => card.step(step),
    place: async ({ id }) => placing.start(id),
    async reach() {
      await ports.open()
      marking.reach()
      return true
    },
    async highlight({ withNote }) {
      await ports.open()
      const range = selected()
      if (!range) return marking.fail({ kind: 'nothing-there' })
      await marking.highlight(layer.state().lastColour, withNote ? 'note' : undefined, range)
      return true
    },
    'copy-quote': async () => copyText(view, selected()?.toString().trim() ?? ''),
  }

  return {
    adopt,
    finder: (text) => createFinder(text, view, () => ports.send('page.han', {}).then((reply) => (reply.ok ? reply.value : undefined))),
    shield: layer.shield,
    offer(range, touch) {
      if (!placing.take(range) && mayOffer()) marking.offer(range, { touch, focus: false })
    },
    isOffering: () => layer.state().toolbar !== undefined,
    unoffer() {
      const { toolbar } = layer.state()
      if (toolbar && !toolbar.saving) layer.change({ toolbar: undefined })
    },
    click(id) {
      const { card: open, placing: busy } = layer.state()
      if (id && !busy) card.open(id, { focus: false })
      // A note that could not be stored keeps its card.
      else if (open && !open.failure) card.close()
    },
    refresh: gutter.refresh,
    renew: () => card.refresh(),
    close() {
      placing.stop()
      layer.change({ toolbar: undefined, card: undefined, marks: [] })
    },
    tell: (news) => tellNews(news, { ...ports, show: (message) => layer.change({ message }), fail: marking.fail }),
    fail: marking.fail,
    answer: (request) => (answers[request.ask] as ((request: PageRequest) => Promise<unknown>) | undefined)?.(request),
    remove() {
      gutter.stop()
      layer.remove()
    },
  }
}
