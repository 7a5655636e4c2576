// What a reader does, in steps that both browsers share.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { MessageKey } from '#lib/core/i18n.ts'
import type { BrowserName } from '#lib/tools/browsers.ts'
import messages from '../../public/_locales/en/messages.json' with { type: 'json' }
import type { Driver, PageHandle } from './driver/driver.ts'
import { launch } from './driver/launch.ts'
import { until } from './driver/wait.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Folder of the corpora; tests that need it skip where it is absent. */
export const CORPORA = process.env['TICKMARK_CORPORA'] ?? join(ROOT, '../shared/corpora')
export const SEED = join(CORPORA, 'seed')
export const hasSeed = existsSync(join(SEED, 'article.html'))

export const builtExtension = (name: BrowserName): string => join(ROOT, '.output', name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3')

export const launchWithUs = (name: BrowserName, options: { profile?: string; locale?: 'en' | 'zh-CN' } = {}): Promise<Driver> => {
  const extension = builtExtension(name)
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`${extension} is not built; npm run build`)
  return launch(name, { extension, ...options })
}

export const badgeIs = (driver: Driver, page: PageHandle, text: string, timeoutMs = 40_000): Promise<unknown> =>
  until(`badge "${text}"`, async () => (await driver.badge(page)) === text, timeoutMs)

/** Selects the first place of `words` with the mouse, as a reader does. The words must lie in one line of one text node. */
export async function selectWords(page: PageHandle, words: string): Promise<void> {
  const box = await page.evaluate((wanted: string) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1
      if (at < 0) continue
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      const lines = [...range.getClientRects()]
      const first = lines[0]
      const last = lines.at(-1)
      if (!first || !last) continue
      return { x1: first.left, y1: (first.top + first.bottom) / 2, x2: last.right, y2: (last.top + last.bottom) / 2 }
    }
    return null
  }, words)
  if (!box) throw new Error(`"${words}" is not on the page`)
  const selected = () => page.evaluate(() => String(getSelection()))
  // A drag that begins where the last one ended a moment ago counts as a double click: one more try, as a reader would.
  await until(
    `selection of "${words}"`,
    async () => {
      await page.drag(box.x1 + 1, box.y1, box.x2, box.y2)
      return (await selected()).includes(words.slice(1, -1))
    },
    30_000,
    600,
  )
}

/** Words that are painted as highlights, by colour name; mentions and flashes are left out. */
export function painted(page: PageHandle): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const found: Record<string, string[]> = {}
    CSS.highlights.forEach((highlight, name) => {
      const colour = /^tickmark-(fact|figure|risk|catalyst|question)$/.exec(name)?.[1]
      if (!colour) return
      const words: string[] = []
      highlight.forEach((range) => {
        words.push(String(range))
      })
      if (words.length > 0) found[colour] = words
    })
    return found
  })
}

export const paintedWords = async (page: PageHandle): Promise<string[]> =>
  Object.values(await painted(page))
    .flat()
    .sort()

export const paintedAre = (page: PageHandle, words: readonly string[], timeoutMs = 40_000): Promise<unknown> =>
  until(`highlights on ${words.join(' | ')}`, async () => (await paintedWords(page)).join('\n') === [...words].sort().join('\n'), timeoutMs)

/** Waits until a part of ours has come and stopped moving. */
export async function settled(page: PageHandle, selector: string): Promise<void> {
  let last = ''
  await until(
    `${selector} at rest`,
    async () => {
      const box = JSON.stringify((await page.inOurUi(selector)) ?? '')
      const same = box !== '""' && box === last
      last = box
      return same
    },
    30_000,
    120,
  )
}

const COLOURS = ['fact', 'figure', 'risk', 'catalyst', 'question'] as const

/** Selects words, presses a colour of the toolbar, and waits until the page says "saved" and shows it. */
export async function highlight(page: PageHandle, words: string, colour: (typeof COLOURS)[number] = 'fact'): Promise<void> {
  await selectWords(page, words)
  await settled(page, '[role=toolbar]')
  await page.clickOurUi(`[role=toolbar] [data-colour=${colour}]`)
  await until('the message that it is saved', async () => (await page.inOurUi('.tm-toast')) !== undefined)
  await until(`highlight on ${words}`, async () => (await painted(page))[colour]?.some((each) => each.includes(words)))
}

/** Brings the keyboard to our controls by the shortcut, and waits until it is there. */
export async function reach(driver: Driver, page: PageHandle): Promise<void> {
  await driver.command('reach')
  await until('the keyboard in our controls', () => page.inShadow((root) => root.activeElement !== null))
}

/** Whole text of the popup. */
export const textOf = (popup: PageHandle): Promise<string> => popup.evaluate('document.body.innerText')

export const popupShows = (popup: PageHandle, text: string): Promise<unknown> =>
  until(`"${text}" in the popup`, async () => (await textOf(popup)).includes(text))

/** Institutions as chips of the popup show them, all of them. */
export async function institutionsIn(popup: PageHandle): Promise<string[]> {
  await until('institutions in the popup', () => popup.evaluate(() => document.querySelectorAll('.tm-chip-name').length > 0))
  await popup.evaluate(() => document.querySelector<HTMLButtonElement>('.tm-chips-more[aria-expanded=false]')?.click())
  return popup.evaluate(() => [...document.querySelectorAll('.tm-chip-name')].map((chip) => chip.textContent ?? ''))
}

/** A sentence as the English extension says it. */
export const said = (key: MessageKey): string => messages[key].message

/** Closes a popup; one that closed by itself when it lost the focus is closed already. */
export const leave = (popup: PageHandle): Promise<void> => popup.close().catch(() => undefined)

/** Clicks in a popup once what is to be clicked is in sight and has stopped moving: a popup grows while it learns about its page. */
export async function clickIn(popup: PageHandle, selector: string): Promise<void> {
  let last = ''
  let calm = 0
  await until(
    `${selector} at rest`,
    async () => {
      const box = await popup.evaluate((wanted: string) => {
        const element = document.querySelector(wanted)
        element?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
        const found = element?.getBoundingClientRect()
        return found ? JSON.stringify([found, innerWidth, innerHeight]) : ''
      }, selector)
      calm = box !== '' && box === last ? calm + 1 : 0
      last = box
      return calm >= 3
    },
    30_000,
    100,
  )
  await popup.clickOn(selector)
}
