// The institutions' places in the page: from one mention to the next, and the quiet underline under all of them.

import { placeOf } from '#lib/core/institution/decided/place.ts'
import type { MentionShown } from '#lib/core/institution/model.ts'
import type { Painter } from '#lib/dom/highlight/painter.ts'
import type { OpenPage } from './open-page.ts'
import { scrollToRange } from './scroll.ts'

export interface MentionWalk {
  /** Scrolls to the next or previous mention and underlines it for a while; nothing when it has no place in the page. */
  go(page: OpenPage, key: string, direction: 'next' | 'previous'): MentionShown | undefined
  /** Underlines all mentions of the page as long as the reader wants that; without a page, none. */
  rest(page: OpenPage | undefined): void
}

const SHOWN_MS = 2500

export function createMentionWalk(view: Window, painter: Painter): MentionWalk {
  let last: { key: string; at: number } | undefined
  let timer = 0
  let resting: readonly Range[] = []

  const placesOf = ({ institutions, text }: OpenPage, key?: string): { range: Range; start: number; end: number }[] =>
    institutions
      .filter((institution) => key === undefined || institution.key === key)
      .flatMap(({ mentions }) =>
        mentions.flatMap(({ start, end }) => {
          const range = text.article?.textMap.rangeOf(start, end)
          return range ? [{ range, start, end }] : []
        }),
      )
      // A page that has rebuilt its nodes leaves the old ones outside the document.
      .filter(({ range }) => range.startContainer.isConnected && range.endContainer.isConnected)

  return {
    go(page, key, direction) {
      const places = placesOf(page, key)
      if (places.length === 0) return undefined
      const step = direction === 'next' ? 1 : -1
      const from = last?.key === key ? last.at : direction === 'next' ? -1 : 0
      const at = (from + step + places.length) % places.length
      last = { key, at }
      const place = places[at]
      if (!place) return undefined
      scrollToRange(view, place.range)
      painter.mentions([place.range])
      view.clearTimeout(timer)
      timer = view.setTimeout(() => painter.mentions(resting), SHOWN_MS)
      return { at: at + 1, of: places.length, place: placeOf(page.text.content.text, place) }
    },
    rest(page) {
      resting = page?.underlined ? placesOf(page).map(({ range }) => range) : []
      view.clearTimeout(timer)
      painter.mentions(resting)
    },
  }
}
