// The page side of the product: opens a page, shows its highlights, answers popup and background. What is touched is in another file.

import { onPart } from '#lib/core/annotation/position.ts'
import { createPainter, type PaintView } from '#lib/dom/highlight/painter.ts'
import { type PageRequest, withoutFragment } from '#lib/messaging/protocol.ts'
import { type ControlsScope, type Finder, openControlsDoor } from './controls-door.ts'
import { watchDoor } from './door.ts'
import { createFollowing } from './following.ts'
import { watchHand } from './hand.ts'
import { createHighlights } from './highlights.ts'
import { createMentionWalk } from './mention-walk.ts'
import type { OpenPage, ReaderPorts } from './open-page.ts'
import { type PageText, readPage } from './page-text.ts'
import { selectedRange, watchSelection } from './selection.ts'

export interface Reader {
  alive(): boolean
  /** Reads the page (again) and shows its highlights. */
  open(): Promise<void>
  /** Answers a request; with undefined what cannot be answered. */
  answer(request: PageRequest): Promise<unknown>
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
  /** The page is one to offer the toolbar on without being asked. */
  let offered = true

  const selected = () => selectedRange(view)
  const controls = openControlsDoor(
    globalThis as ControlsScope,
    { ...ports, painter, page: () => page, open: ready, offered: () => offered, selected, report },
    async () => (await send('page.controls', {})).ok,
  )
  const hand = watchHand(view, controls.warm)

  async function report(): Promise<void> {
    following.observe()
    controls.now()?.refresh()
    if (!page) return
    const { highlights } = page
    await send('page.anchored', { states: highlights.states(), changed: highlights.changed(), choices: highlights.choices() })
  }

  /** What is selected may have changed by the time the controls are there. */
  function offer(touch: boolean): void {
    if (!page || !(offered || controls.now())) return
    void controls.need((there) => {
      const range = selected()
      if (page && range) there.offer(range, touch)
    })
  }

  function finderOf(text: PageText): Finder {
    let finder: Finder | undefined
    return {
      find(which, found) {
        if (which.length === 0) return
        void controls.need((there) => {
          finder ??= there.finder(text)
          // By the time they came the page may have become another one.
          if (page?.text === text) finder.find(which, found)
        })
      },
    }
  }

  async function read(): Promise<void> {
    const url = withoutFragment(view.location.href)
    const text = readPage(
      document,
      url,
      ({ text, title, language, canonicalUrl }) => void send('page.text', { text, title, language, canonicalUrl }),
    )
    // Asked to read again what has not changed: whatever the reader of the page is at goes on.
    if (page?.text.url !== url || page.text.content.text !== text.content.text) close()
    const finder = finderOf(text)
    const highlights = createHighlights({ finder, painter, now: () => view.performance.now(), later, onPlaced: () => void report() })
    function later(ms: number, act: () => void): void {
      view.setTimeout(() => guard(() => page?.highlights === highlights && act()), ms)
    }
    const opened: OpenPage = page ?? { text, highlights, institutions: [], underlined: false }
    page = opened
    const asked = opened.highlights.asking()
    const reply = await send('page.opened', { content: text.content, ...(text.facts ? { facts: text.facts } : {}) })
    if (page !== opened) return
    if (!reply.ok) {
      const { error } = reply
      return void controls.need((there) => there.fail(error))
    }
    const { annotations, news } = reply.value
    showInstitutions(opened, reply.value.institutions, reply.value.settings.underlineMentions)
    offered = reply.value.offer
    if (!offered) controls.now()?.unoffer()
    following.observe(annotations.length + above.length)
    // A range whose words were taken away is empty; an annotation that belongs here is none of a story above.
    const own = new Set(annotations.map(({ id }) => id))
    opened.highlights.adopt(above.filter(({ annotation, anchored }) => anchored.range?.collapsed === false && !own.has(annotation.id)))
    above = []
    if (!opened.highlights.set(onPart(annotations, text.content.part), asked)) void refresh()
    // Whoever was quicker than this script gets the toolbar now.
    if (selected() && !controls.now()?.isOffering()) offer(false)
    if (offered || annotations.length > 0) hand.await(annotations.length > 0)
    if (news) void controls.need((there) => there.tell(news))
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
    controls.now()?.close()
  }

  async function refresh(): Promise<null> {
    const open = page
    if (!open) return null
    const asked = open.highlights.asking()
    const reply = await send('page.annotations', {})
    if (!reply.ok || page !== open) return null
    if (!open.highlights.set(onPart(reply.value, open.text.content.part), asked)) return refresh()
    controls.now()?.renew()
    await report()
    return null
  }

  const selection = watchSelection(view, {
    onSettled: (touch) => guard(() => offer(touch)),
    onGone: () => controls.now()?.unoffer(),
  })

  // Events made by the page's scripts open nothing.
  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted) return
    const target = event.target instanceof view.Element ? event.target : undefined
    const [id] = selected() || target?.closest('a[href], button') ? [] : (page?.highlights.at(event.clientX, event.clientY) ?? [])
    if (id) void controls.need((there) => there.click(id))
    else controls.now()?.click(undefined)
  }

  const closeDoor = watchDoor(view, close, (event) =>
    guard(() => {
      if (controls.now()?.shield(event)) return
      hand.feed(event)
      selection.feed(event)
      if (event.type === 'click') onClick(event as MouseEvent)
    }),
  )

  const following = createFollowing(document, { page: () => page, guard, underline: walk.rest })

  /** A script that was cut off stands down at its first chance, instead of offering what it cannot do. */
  function guard(act: () => unknown): void {
    if (ports.alive()) act()
    else stop()
  }

  function stop(): void {
    selection.stop()
    following.stop()
    hand.stop()
    closeDoor()
    page = undefined
    painter.remove()
    controls.stop()
  }

  const answers: { [Ask in PageRequest['ask']]?: (request: Extract<PageRequest, { ask: Ask }>) => Promise<unknown> } = {
    content: async () => page?.text.content ?? null,
    refresh,
    institutions: findAgain,
    reveal: async ({ key, direction }) => (page && walk.go(page, key, direction)) ?? null,
  }

  async function ready(): Promise<void> {
    if (!page) await open()
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
    answer: (request) =>
      (answers[request.ask] as ((request: PageRequest) => Promise<unknown>) | undefined)?.(request) ??
      controls.need((there) => there.answer(request)),
    stop,
  }
}
