// A tab or popup of Chromium.
import { writeFile } from 'node:fs/promises'
import type { CDPSession, KeyInput, Page } from 'puppeteer-core'
import { parseChord } from './chord.ts'
import { HOST_ELEMENT, type PageHandle, type UiElement } from './driver.ts'
import { middle, uiRectangle } from './rectangle.ts'
import { callSource } from './source.ts'
import { until } from './wait.ts'

const LOAD_MS = 30_000

interface RemoteObject {
  readonly objectId?: string
  readonly value?: unknown
}

/** Evaluates with the closed shadow root as `this`, in a world of our own: the page's prototypes cannot interfere. */
async function callInShadow(cdp: CDPSession, source: string): Promise<unknown> {
  const { root } = await cdp.send('DOM.getDocument', { depth: 0 })
  const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector: HOST_ELEMENT })
  if (!nodeId) return undefined
  const { node } = await cdp.send('DOM.describeNode', { nodeId, depth: 1, pierce: true })
  const shadow = node.shadowRoots?.[0]
  if (!shadow) return undefined
  const { frameTree } = await cdp.send('Page.getFrameTree')
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'tickmark-test' })
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId, executionContextId })
  const answer = await cdp.send('Runtime.callFunctionOn', {
    objectId: (object as RemoteObject).objectId ?? '',
    functionDeclaration: source,
    awaitPromise: true,
    returnByValue: true,
  })
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text)
  return answer.result.value
}

/** Wraps a puppeteer page. */
export async function chromiumPage(page: Page, kind: PageHandle['kind']): Promise<PageHandle> {
  const cdp = await page.createCDPSession()
  const handle: PageHandle = {
    kind,
    evaluate: async <T, A extends readonly unknown[]>(fn: ((...args: A) => T | Promise<T>) | string, ...args: A) =>
      (await page.evaluate(callSource(fn, args))) as T,
    inShadow: async <T, A extends readonly unknown[]>(fn: (root: ShadowRoot, ...args: A) => T | Promise<T>, ...args: A) =>
      (await callInShadow(cdp, `function () { return (${fn.toString()})(this, ...${JSON.stringify(args)}) }`)) as T | undefined,
    inOurUi: async (selector) => (await handle.inShadow(uiRectangle, selector)) as UiElement | undefined,
    clickOurUi: async (selector) => {
      const found = await until(`${selector} in our controls`, () => handle.inOurUi(selector), 20_000)
      await handle.click(...middle(found))
    },
    clickOn: async (selector) => {
      const found = await until(
        `${selector} in the page`,
        () => handle.evaluate(`(${uiRectangle})(document, ${JSON.stringify(selector)})`),
        20_000,
      )
      await handle.click(...middle(found as UiElement))
    },
    click: (x, y) => page.mouse.click(x, y),
    drag: async (x1, y1, x2, y2) => {
      await page.mouse.move(x1, y1)
      await page.mouse.down()
      await page.mouse.move(x2, y2, { steps: 8 })
      await page.mouse.up()
    },
    press: async (chord) => {
      const { modifiers, key } = parseChord(chord)
      for (const modifier of modifiers) await page.keyboard.down(modifier)
      await page.keyboard.press(key as KeyInput)
      for (const modifier of modifiers.toReversed()) await page.keyboard.up(modifier)
    },
    type: (text) => page.keyboard.type(text),
    compose: async (letters, text) => {
      for (let length = 1; length <= letters.length; length++) {
        await cdp.send('Input.imeSetComposition', { text: letters.slice(0, length), selectionStart: length, selectionEnd: length })
      }
      // 229 is what a key looks like while the input method has it.
      for (const type of ['rawKeyDown', 'keyUp'] as const) {
        await cdp.send('Input.dispatchKeyEvent', { type, key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 })
      }
      await cdp.send('Input.insertText', { text })
    },
    screenshot: async (file) => {
      const { data } = await cdp.send('Page.captureScreenshot', { format: 'png' })
      await writeFile(file, Buffer.from(data, 'base64'))
    },
    url: async () => page.url(),
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'load', timeout: LOAD_MS })
    },
    reload: async () => {
      await page.reload({ waitUntil: 'load', timeout: LOAD_MS })
    },
    toFront: () => page.bringToFront(),
    close: () => page.close(),
  }
  return handle
}
