// What the toolbar badge says about a tab.
import type { TabFacts } from '#lib/app/tab-facts.ts'
import { showBadge } from '#lib/platform/badge.ts'
import { words } from '#lib/platform/words.ts'

/** An article shows a tick, or the number of its highlights; a page that is none shows nothing. */
export async function paintBadge(tabId: number, facts: TabFacts | undefined): Promise<void> {
  const states = Object.values(facts?.states ?? {})
  const article = facts?.article !== undefined || facts?.verdict?.kind === 'news'
  const text = states.length > 0 ? String(Math.min(states.length, 999)) : article ? '✓' : ''
  await showBadge(tabId, {
    text,
    title: article || states.length > 0 ? words('badgeArticle', String(states.length)) : words('badgeNotArticle'),
    attention: states.some((state) => state === 'orphan' || state === 'changed'),
  })
}
