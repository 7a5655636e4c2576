// Handing an export to other programs: formatted text on the clipboard, Obsidian, the system's share sheet.
import { type ObsidianNote, obsidianUri } from '#lib/core/export/obsidian-uri.ts'
import { browser } from './browser.ts'
import { copyText } from './clipboard.ts'

/**
 * Puts both on the clipboard, for programs that take formatted text and for those that do not. Must run in a user gesture. False when
 * the browser refuses.
 */
export async function copyRich(view: Window & typeof globalThis, html: string, plain: string): Promise<boolean> {
  const typed = (text: string, type: string) => new view.Blob([text], { type })
  try {
    await view.navigator.clipboard.write([
      new view.ClipboardItem({ 'text/html': typed(html, 'text/html'), 'text/plain': typed(plain, 'text/plain') }),
    ])
    return true
  } catch {
    return copyText(view, plain, html)
  }
}

/** Obsidian takes the text from the clipboard. False when the browser refuses that, or the address. */
export async function sendToObsidian(view: Window, note: ObsidianNote, text: string): Promise<boolean> {
  if (!(await copyText(view, text))) return false
  // The tab in front stays where it is: the browser asks, and hands the address to the program.
  const opened = browser.tabs.update({ url: obsidianUri(note) })
  return opened.then(
    () => true,
    () => false,
  )
}

interface SharedFile {
  readonly name: string
  readonly mediaType: string
  readonly text: string
}

/** Undefined where there is no share sheet, as on most desktops. */
export function shareSheet({ navigator, File }: Window & typeof globalThis): ((file: SharedFile) => Promise<boolean>) | undefined {
  if (typeof navigator.share !== 'function') return undefined
  return async ({ name, text }) => {
    // Browsers share files of a few types only, and Markdown is none of them.
    const files = [new File([text], name.replace(/\.\w+$/, '.txt'), { type: 'text/plain' })]
    try {
      await navigator.share(navigator.canShare?.({ files }) ? { files, title: name } : { title: name, text })
      return true
    } catch (error) {
      // The reader closed it again.
      return error instanceof Error && error.name === 'AbortError'
    }
  }
}
