// The page side of the product: opens a page, answers popup and background, hands selections and clicks on.

import { onPart } from '#lib/core/annotation/position.ts'
import { DEFAULT_SETTINGS, isSilent, type Settings, siteOf } from '#lib/core/settings.ts'
import { createPainter, type PaintView } from '#lib/dom/highlight/painter.ts'
import { type PageRequest, withoutFragment } from '#lib/messaging/protocol.ts'
import { copyText } from '#lib/platform/clipboard.ts'
import { watchDoor } from './door.ts'
import { createFinder } from './finding.ts'
import { createFollowing } from './following.ts'
import { createGutter } from './gutter.ts'
import { createHighlights } from './highlights.ts'
import { createLayer } from './layer.ts'
import { createMarking } from './marking.ts'
import { createMentionWalk } from './mention-walk.ts'
import { tellNews } from './news.ts'
import type { OpenPage, ReaderPorts } from './open-page.ts'
import { readPage } from './page-text.ts'
import { selectedRange, watchSelection } from './selection.ts'

export interface Reader {
  alive(): boolean
  /** Reads the page (again) and shows its highlights. */
  open(): Promise<void>
  /** Answers a request; undefined when it is not for this script. */
  answer(request: PageRequest): Promise<unknown> | undefined
  stop(): void
}

export function createReader(view: Window & typeof globalThis, ports: ReaderPorts): Reader {
  const { document } = view
  const { send } = ports
  const painter = createPainter(document, view as PaintView)
  const walk = createMentionWalk(view, painter)
  let page: OpenPage | undefined
  let opening: Promise<void> | undefined
  /** What a story above has on the page, where one story follows another. */
  let above: ReturnType<OpenPage['highlights']['leave']> = []
  let settings: Settings = DEFAULT_SETTINGS
  /** The page is one to offer the toolbar on without being asked. */
  let offered = true

  const marking = createMarking(view, { ...ports, settings: () => settings, page: () => page, painter, report })
  const layer = createLayer(document, siteOf(view.location.href), marking.actions, ports.words)
  marking.attach(layer)
  const { card, placing } = marking
  const gutter = createGutter(
    view,
    () => (settings.gutter ? (page?.highlights.placed() ?? []) : []),
    (marks) => layer.change({ marks }),
  )

  async function report(): Promise<void> {
    following.observe()
    gutter.refresh()
    if (!page) return
    const { highlights } = page
    await send('page.anchored', { states: highlights.states(), changed: highlights.changed(), choices: highlights.choices() })
  }

  function adopt(next: Settings): void {
    settings = next
    layer.change({ lastColour: next.lastColour, ...(mayOffer() ? {} : { toolbar: undefined }) })
    gutter.refresh()
  }

  const mayOffer = () => offered && settings.selectionToolbar && !isSilent(settings, view.location.href)

  function offer(range: Range, touch: boolean): void {
    if (page && !placing.take(range) && mayOffer()) marking.offer(range, { touch, focus: false })
  }

  async function read(): Promise<void> {
    const url = withoutFragment(view.location.href)
    const text = readPage(document, url)
    // Asked to read again what has not changed: whatever the reader of the page is at goes on.
    if (page?.text.url !== url || page.text.content.text !== text.content.text) close()
    const finder = createFinder(text, view, () => send('page.han', {}).then((reply) => (reply.ok ? reply.value : undefined)))
    const highlights = createHighlights({ finder, painter, now: () => view.performance.now(), later, onPlaced: () => void report() })
    function later(ms: number, act: () => void): void {
      view.setTimeout(() => guard(() => page?.highlights === highlights && act()), ms)
    }
    const opened: OpenPage = page ?? { text, highlights, institutions: [], underlined: false }
    page = opened
    const asked = opened.highlights.asking()
    const reply = await send('page.opened', { content: text.content, ...(text.facts ? { facts: text.facts } : {}) })
    if (page !== opened) return
    if (!reply.ok) return marking.fail(reply.error)
    showInstitutions(opened, reply.value.institutions, reply.value.settings.underlineMentions)
    // What a silenced site has become since is for the settings to say.
    offered = reply.value.offer || isSilent(reply.value.settings, view.location.href)
    adopt(reply.value.settings)
    following.observe(reply.value.annotations.length + above.length)
    // A range whose words were taken away is empty; an annotation that belongs here is none of a story above.
    const own = new Set(reply.value.annotations.map(({ id }) => id))
    opened.highlights.adopt(above.filter(({ annotation, anchored }) => anchored.range?.collapsed === false && !own.has(annotation.id)))
    above = []
    if (!opened.highlights.set(onPart(reply.value.annotations, text.content.part), asked)) void refresh()
    // Whoever was quicker than this script gets the toolbar now.
    const waiting = selectedRange(view)
    if (waiting && !layer.state().toolbar) offer(waiting, false)
    if (reply.value.news)
      tellNews(reply.value.news, { ...ports, show: (message) => layer.change({ message }), fail: (failure) => marking.fail(failure) })
    await report()
  }

  function showInstitutions(opened: OpenPage, institutions: OpenPage['institutions'], underlined: boolean): void {
    opened.institutions = institutions
    opened.underlined = underlined
    walk.rest(opened)
    following.observe()
  }

  async function findAgain(): Promise<null> {
    const opened = page
    if (!opened) return null
    const reply = await send('page.institutions', { content: opened.text.content })
    if (!reply.ok || page !== opened) return null
    showInstitutions(opened, reply.value.institutions, reply.value.underlined)
    // Highlights may be filed under other institutions now.
    return refresh()
  }

  function close(): void {
    above = page?.highlights.leave() ?? above
    page = undefined
    following.observe()
    walk.rest(undefined)
    painter.clear()
    placing.stop()
    layer.change({ toolbar: undefined, card: undefined, marks: [] })
  }

  async function refresh(): Promise<null> {
    const open = page
    if (!open) return null
    const asked = open.highlights.asking()
    const reply = await send('page.annotations', {})
    if (!reply.ok || page !== open) return null
    if (!open.highlights.set(onPart(reply.value, open.text.content.part), asked)) return refresh()
    card.refresh()
    await report()
    return null
  }

  const selection = watchSelection(view, {
    onSettled: (range, touch) => guard(() => offer(range, touch)),
    onGone: () => layer.state().toolbar && !layer.state().toolbar?.saving && layer.change({ toolbar: undefined }),
  })

  // Events made by the page's scripts open nothing.
  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted) return
    const target = event.target instanceof view.Element ? event.target : undefined
    const [id] = selectedRange(view) || target?.closest('a[href], button') ? [] : (page?.highlights.at(event.clientX, event.clientY) ?? [])
    if (id && !layer.state().placing) card.open(id, { focus: false })
    // A note that could not be stored keeps its card.
    else if (layer.state().card && !layer.state().card?.failure) card.close()
  }

  const closeDoor = watchDoor(view, close, (event) =>
    guard(() => {
      if (layer.shield(event)) return
      selection.feed(event)
      if (event.type === 'click') onClick(event as MouseEvent)
    }),
  )

  const following = createFollowing(document, { page: () => page, guard, underline: walk.rest })

  const stopSettings = ports.watchSettings(adopt)

  /** A script that was cut off stands down at its first chance, instead of offering what it cannot do. */
  function guard(act: () => unknown): void {
    if (ports.alive()) act()
    else stop()
  }

  function stop(): void {
    selection.stop()
    following.stop()
    stopSettings()
    gutter.stop()
    closeDoor()
    page = undefined
    painter.remove()
    layer.remove()
  }

  const answers: { [Ask in PageRequest['ask']]?: (request: Extract<PageRequest, { ask: Ask }>) => Promise<unknown> } = {
    content: async () => page?.text.content ?? null,
    refresh,
    institutions: findAgain,
    'own-added': async ({ name, failure }) =>
      failure ? marking.fail(failure) : marking.tell(ports.words.translate('institutionAdded', name)),
    jump: async ({ id }) => card.jump(id),
    step: async ({ step }) => card.step(step),
    place: async ({ id }) => placing.start(id),
    async reach() {
      if (!page) await open()
      marking.reach()
      return true
    },
    reveal: async ({ key, direction }) => (page && walk.go(page, key, direction)) ?? null,
    async highlight({ withNote }) {
      if (!page) await open()
      const range = selectedRange(view)
      if (!range) return marking.fail({ kind: 'nothing-there' })
      await marking.highlight(layer.state().lastColour, withNote ? 'note' : undefined, range)
      return true
    },
    'copy-quote': async () => copyText(view, selectedRange(view)?.toString().trim() ?? ''),
  }

  function open(): Promise<void> {
    opening ??= read().finally(() => {
      opening = undefined
    })
    return opening
  }

  return {
    alive: ports.alive,
    open,
    answer: (request) => (answers[request.ask] as ((request: PageRequest) => Promise<unknown>) | undefined)?.(request),
    stop,
  }
}
