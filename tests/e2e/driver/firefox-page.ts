// A tab or popup of Firefox.
import { writeFile } from 'node:fs/promises'
import { HOST_ELEMENT, type PageHandle, type UiElement } from './driver.ts'
import type { Seat } from './firefox-seat.ts'
import { middle, uiRectangle } from './rectangle.ts'
import { callSource } from './source.ts'
import { until } from './wait.ts'

/** Function body that gives the JSON of an expression, so that every value comes back as in Chromium. */
export function jsonBody(expression: string): string {
  return `return (async () => JSON.stringify(await ${expression}))()`
}

/** Reads what `jsonBody` gave. */
export function fromJson(value: unknown): unknown {
  return typeof value === 'string' ? JSON.parse(value) : undefined
}

/** Points of a straight move in eight steps. */
function line(x1: number, y1: number, x2: number, y2: number): [number, number][] {
  return Array.from({ length: 9 }, (_, step) => [x1 + ((x2 - x1) * step) / 8, y1 + ((y2 - y1) * step) / 8])
}

export function firefoxPage(seat: Seat, kind: PageHandle['kind']): PageHandle {
  const handle: PageHandle = {
    kind,
    evaluate: async <T, A extends readonly unknown[]>(fn: ((...args: A) => T | Promise<T>) | string, ...args: A) =>
      fromJson(await seat.script(jsonBody(callSource(fn, args)), null)) as T,
    inShadow: async <T, A extends readonly unknown[]>(fn: (root: ShadowRoot, ...args: A) => T | Promise<T>, ...args: A) => {
      const root = `document.querySelector('${HOST_ELEMENT}')?.openOrClosedShadowRoot`
      const body = jsonBody(`(${root} ? ${callSource(fn, args, root)} : undefined)`)
      return fromJson(await seat.script(body, 'system')) as T | undefined
    },
    inOurUi: async (selector) => (await handle.inShadow(uiRectangle, selector)) as UiElement | undefined,
    clickOurUi: async (selector) => {
      const found = await until(`${selector} in our controls`, () => handle.inOurUi(selector), 20_000)
      await handle.click(...middle(found))
    },
    clickOn: async (selector) => {
      const find = `(${uiRectangle})(document, ${JSON.stringify(selector)})`
      const found = await until(`${selector} in the page`, () => handle.evaluate(find), 20_000)
      await handle.click(...middle(found as UiElement))
    },
    click: (x, y) => seat.mouse([[x, y]]),
    drag: (x1, y1, x2, y2) => seat.mouse(line(x1, y1, x2, y2)),
    press: (chord) => seat.chord(chord),
    type: (text) => seat.text(text),
    compose: (letters, text) => seat.compose(letters, text),
    screenshot: async (file) => await writeFile(file, Buffer.from(await seat.shot(), 'base64')),
    url: async () => (await handle.evaluate('location.href')) as string,
    goto: (url) => seat.goto(url),
    reload: () => seat.reload(),
    toFront: () => seat.toFront(),
    close: () => seat.close(),
  }
  return handle
}
