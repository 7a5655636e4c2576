// The two places in Firefox a test can act in, behind one small interface: a tab and the toolbar popup.
import { type ActorEvent, chordEvents, chordSteps, mouseEvents, textEvents, textSteps } from './firefox-keys.ts'
import type { Marionette } from './marionette.ts'

type Point = readonly [number, number]

export interface Seat {
  /** Function body; `system` runs outside the page's reach and may open closed shadow roots. */
  script(body: string, sandbox: 'system' | null): Promise<unknown>
  mouse(points: readonly Point[]): Promise<void>
  chord(chord: string): Promise<void>
  text(text: string): Promise<void>
  compose(letters: string, text: string): Promise<void>
  /** PNG, base64. */
  shot(): Promise<string>
  goto(url: string): Promise<void>
  reload(): Promise<void>
  toFront(): Promise<void>
  close(): Promise<void>
}

export interface TabSeat extends Seat {
  /** Opens the context menu at a point. */
  menu(point: Point): Promise<void>
}

/** Runs a script of firefox-scripts.ts in the browser's own context. */
export type RunChrome = (
  name: 'compose' | 'popupScript' | 'popupEvents' | 'popupShot' | 'closePopup',
  args?: Record<string, unknown>,
) => Promise<unknown>

const valueIn = (result: unknown) => (result as { value: unknown }).value

/** A tab, by its WebDriver handle. */
export function tabSeat(marionette: Marionette, handle: string, chrome: RunChrome): TabSeat {
  const there = <T>(work: () => Promise<T>, focus = false) =>
    marionette.alone(async () => {
      await marionette.send('Marionette:SetContext', { value: 'content' })
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus })
      return await work()
    })
  const act = (actions: readonly unknown[]) => there(() => marionette.send('WebDriver:PerformActions', { actions })).then(() => {})
  const keys = (actions: readonly unknown[]) => act([{ type: 'key', id: 'keyboard', actions }])
  const mouse = (steps: readonly unknown[]) => act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: steps }])
  const moveTo = ([x, y]: Point, duration = 0) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration })
  return {
    script: async (body, sandbox) =>
      valueIn(await there(() => marionette.send('WebDriver:ExecuteScript', { script: body, args: [], sandbox }))),
    mouse: (points) => {
      const [first, ...rest] = points.map((point, at) => moveTo(point, at === 0 ? 0 : 30))
      return mouse([first, { type: 'pointerDown', button: 0 }, ...rest, { type: 'pointerUp', button: 0 }])
    },
    menu: (point) => mouse([moveTo(point), { type: 'pointerDown', button: 2 }, { type: 'pointerUp', button: 2 }]),
    chord: (chord) => keys(chordSteps(chord)),
    text: (text) => keys(textSteps(text)),
    compose: async (letters, text) => {
      await there(async () => {}, true)
      await chrome('compose', { letters, text })
    },
    shot: async () => valueIn(await there(() => marionette.send('WebDriver:TakeScreenshot', { full: false }))) as string,
    goto: (url) => there(() => marionette.send('WebDriver:Navigate', { url })).then(() => {}),
    reload: () => there(() => marionette.send('WebDriver:Refresh')).then(() => {}),
    toFront: () => there(async () => {}, true),
    close: () => there(() => marionette.send('WebDriver:CloseWindow')).then(() => {}),
  }
}

/** The toolbar popup that is open. */
export function popupSeat(chrome: RunChrome): Seat {
  const send = (events: readonly ActorEvent[]) => chrome('popupEvents', { events }).then(() => {})
  const evaluate: Seat['script'] = (script, sandbox) => chrome('popupScript', { script, sandbox })
  return {
    script: evaluate,
    mouse: (points) => send(mouseEvents(points)),
    chord: (chord) => send(chordEvents(chord)),
    text: (text) => send(textEvents(text)),
    compose: (letters, text) => chrome('compose', { letters, text }).then(() => {}),
    shot: async () => (await chrome('popupShot')) as string,
    goto: (url) => evaluate(`location.href = ${JSON.stringify(url)}`, null).then(() => {}),
    reload: () => evaluate('location.reload()', null).then(() => {}),
    toFront: async () => {},
    close: () => chrome('closePopup').then(() => {}),
  }
}
