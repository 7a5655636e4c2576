// The reader script comes in two files: one reads the page and paints, the other has what only a page needs that is marked or about to be.
// This is the door between them, on the global object of the isolated world, which no page sees.
import type { Annotation } from '#lib/core/annotation/model.ts'
import type { Failure } from '#lib/core/result.ts'
import type { Anchored } from '#lib/dom/anchoring/anchor.ts'
import type { Painter } from '#lib/dom/highlight/painter.ts'
import type { OpenedPage } from '#lib/messaging/commands.ts'
import type { PageRequest } from '#lib/messaging/protocol.ts'
import type { OpenPage, ReaderPorts } from './open-page.ts'
import type { PageText } from './page-text.ts'

export interface ControlsPorts extends ReaderPorts {
  readonly painter: Painter
  page(): OpenPage | undefined
  /** Reads the page, where that has not been done. */
  open(): Promise<void>
  /** The page is one to offer the toolbar on without being asked. */
  offered(): boolean
  selected(): Range | undefined
  /** Tells what became of the highlights after a change made here. */
  report(): Promise<void>
}

export interface Finder {
  /** Calls back at once for few annotations, else later and more than once; a later answer for the same annotation is the better one. */
  find(which: readonly Annotation[], found: (some: readonly Anchored[]) => void): void
}

/** What the second file brings: toolbar, card, gutter, messages, and the places of highlights. */
export interface Controls {
  finder(text: PageText): Finder
  /** Keeps an event about our own controls from the page; true when it was one. */
  shield(event: Event): boolean
  /** Words were selected, by `touch` or not. */
  offer(range: Range, touch: boolean): void
  isOffering(): boolean
  /** Nothing is selected any more, or nothing is to be offered. */
  unoffer(): void
  /** A click in the page, on this highlight or on none. */
  click(id: string | undefined): void
  /** Highlights have other places or look otherwise. */
  refresh(): void
  /** What is stored of them has changed as well. */
  renew(): void
  /** The page has become another one. */
  close(): void
  tell(news: NonNullable<OpenedPage['news']>): void
  fail(failure: Failure): void
  /** Undefined for what is not theirs to answer. */
  answer(request: PageRequest): Promise<unknown> | undefined
  remove(): void
}

export type StartControls = (ports: ControlsPorts) => Promise<Controls>

/** Called by the second file when it has come; there only while it is waited for. */
export interface ControlsScope {
  tickmarkControls?: ((start: StartControls) => void) | undefined
}

export interface ControlsDoor {
  /** The controls, if they are there. */
  now(): Controls | undefined
  /** Has them brought, without waiting for them. */
  warm(): void
  /** Acts at once where they are there, else as soon as they are, in the order asked for; undefined when they cannot be had. */
  need<T>(act: (controls: Controls) => T | Promise<T>): Promise<T | undefined>
  stop(): void
}

/** A page that has just changed its address may be told so by mistake; whoever tries again is right. */
const TRIES = 2

/** `bring` has the second file run in this page; false when that was not possible. */
export function openControlsDoor(scope: ControlsScope, ports: ControlsPorts, bring: () => Promise<boolean>): ControlsDoor {
  let controls: Controls | undefined
  /** On from the moment the file has run. */
  let started: Promise<unknown> | undefined
  let coming: Promise<Controls | undefined> | undefined
  let stopped = false

  const take = (start: StartControls): void => {
    scope.tickmarkControls = undefined
    started = start(ports).then(
      (made) => {
        if (stopped) made.remove()
        else controls = made
      },
      () => {
        started = undefined
        if (!stopped) scope.tickmarkControls = take
      },
    )
  }
  scope.tickmarkControls = take

  async function come(): Promise<Controls | undefined> {
    for (let tries = 0; tries < TRIES && !started && !stopped; tries++) await bring()
    await started
    coming = undefined
    return controls
  }

  const arrival = (): Promise<Controls | undefined> => {
    coming ??= come()
    return coming
  }

  return {
    now: () => controls,
    warm() {
      if (!controls && !stopped) void arrival()
    },
    async need(act) {
      const there = controls ?? (await arrival())
      return there && (await act(there))
    },
    stop() {
      stopped = true
      controls?.remove()
      controls = undefined
      if (scope.tickmarkControls === take) scope.tickmarkControls = undefined
    },
  }
}
