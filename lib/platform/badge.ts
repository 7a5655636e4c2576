// The toolbar badge of a tab.
import { browser } from './browser.ts'

/** Ink blue, as the accent in components/ui/tokens.css; amber when a highlight needs the reader's eye. */
const COLOURS = { article: '#2f5fb3', attention: '#b26a00' } as const

export interface Badge {
  /** Up to four characters, empty for none. */
  readonly text: string
  readonly title: string
  readonly attention: boolean
}

/** A tab that was closed meanwhile is no error. */
export async function showBadge(tabId: number, { text, title, attention }: Badge): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: attention ? COLOURS.attention : COLOURS.article }),
      browser.action.setTitle({ tabId, title }),
    ])
  } catch {
    return
  }
}
