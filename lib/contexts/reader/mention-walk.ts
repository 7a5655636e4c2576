// Goes from mention to mention of an institution in the page.

import type { Painter } from '#lib/dom/highlight/painter.ts'
import type { OpenPage } from './open-page.ts'
import { scrollToRange } from './scroll.ts'

export interface MentionWalk {
  /** Scrolls to the next or previous mention and underlines it for a while; false when it has no place in the page. */
  go(page: OpenPage, key: string, direction: 'next' | 'previous'): boolean
}

const SHOWN_MS = 2500

export function createMentionWalk(view: Window, painter: Painter): MentionWalk {
  let last: { key: string; at: number } | undefined
  let timer = 0
  return {
    go({ institutions, text }, key, direction) {
      const found = institutions.find((institution) => institution.key === key)
      const ranges = (found?.mentions ?? []).flatMap(({ start, end }) => text.article?.textMap.rangeOf(start, end) ?? [])
      if (ranges.length === 0) return false
      const step = direction === 'next' ? 1 : -1
      const from = last?.key === key ? last.at : direction === 'next' ? -1 : 0
      const at = (from + step + ranges.length) % ranges.length
      last = { key, at }
      const range = ranges[at]
      if (!range) return false
      scrollToRange(view, range)
      painter.mentions([range])
      view.clearTimeout(timer)
      timer = view.setTimeout(() => painter.mentions([]), SHOWN_MS)
      return true
    },
  }
}
