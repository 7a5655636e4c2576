// Tags as the reader means them: one spelling each, the same tag whatever its case or width.

/** A tag that was used, and on how many annotations. */
export interface TagUse {
  readonly tag: string
  readonly count: number
}

/** Longer is a sentence, not a tag; the message schema allows a little more. UTF-16 units. */
const LONGEST = 60
/** More would not be read in a card. */
const MOST_TAGS = 20

/** What ends a tag while typing, besides Enter: Latin and Chinese commas, and the Chinese enumeration mark. */
export const TAG_BREAK = /[,，、;；\n\r]+/

/** The tag without hash marks, control characters and stray spaces; the empty string when nothing is left. */
export function cleanTag(text: string): string {
  const plain = text
    .replace(/\p{Cf}+/gu, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/^[\s#＃]+/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
  return [...plain].slice(0, LONGEST).join('').trim()
}

/** Equal for tags that are the same to a reader: `Ｑ３` and `q3`. */
const keyOf = (tag: string): string => tag.normalize('NFKC').toLowerCase()

/** With what was typed added, which may be several tags at once; those that are there already are not added again. */
export function addTags(tags: readonly string[], typed: string): readonly string[] {
  const keys = new Set(tags.map(keyOf))
  const added = typed
    .split(TAG_BREAK)
    .map(cleanTag)
    .filter((tag) => tag !== '' && !keys.has(keyOf(tag)) && keys.add(keyOf(tag)))
  return added.length === 0 ? tags : [...tags, ...added].slice(0, MOST_TAGS)
}

/**
 * Up to `most` tags to offer for what was typed so far, best first: those that begin with it, then those that hold it, each by how
 * often they are used. Tags in `present` are left out. Nothing typed offers the tags used most.
 */
export function suggestTags(used: readonly TagUse[], typed: string, present: readonly string[], most = 6): string[] {
  const wanted = keyOf(cleanTag(typed))
  const there = new Set(present.map(keyOf))
  return used
    .map(({ tag, count }) => ({ tag, count, at: keyOf(tag).indexOf(wanted) }))
    .filter(({ tag, at }) => at >= 0 && !there.has(keyOf(tag)) && keyOf(tag) !== wanted)
    .sort((a, b) => Number(a.at > 0) - Number(b.at > 0) || b.count - a.count || (a.tag < b.tag ? -1 : 1))
    .slice(0, most)
    .map(({ tag }) => tag)
}
