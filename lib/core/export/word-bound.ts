// Where words begin and end, for links to text: a browser matches whole words only, and cuts Chinese into words as well.

/** Never inside a word, unlike `.` and `'`: beside these the segmenter, which takes its time, need not be asked. */
const BETWEEN_WORDS = /[\s，。、；：！？“”《》（）【】()]/

/** Characters of a stretch, and how many more it may have until it ends between words. */
const STRETCH = 512
const MORE = 120

let segmenter: Intl.Segmenter | undefined
/**
 * The words of the text asked for last, by stretches: each holds memory that Chromium's garbage collector does not see, so there should be
 * few of them, and Firefox counts from the beginning of one, so it should be short.
 */
let cut: { readonly text: string; readonly stretches: Map<number, Intl.Segments> } | undefined

const isBetween = (text: string, at: number): boolean =>
  at <= 0 || at >= text.length || BETWEEN_WORDS.test(text.charAt(at - 1)) || BETWEEN_WORDS.test(text.charAt(at))

/** Where the stretch of this number begins, which is where the one before it ends. */
function beginOf(text: string, stretch: number): number {
  const least = Math.min(text.length, stretch * STRETCH)
  let at = least
  while (at < least + MORE && !isBetween(text, at)) at++
  return at
}

function stretchAt(text: string, at: number): { readonly begin: number; readonly words: Intl.Segments } {
  let stretch = Math.floor(at / STRETCH)
  if (beginOf(text, stretch) > at) stretch--
  const begin = beginOf(text, stretch)
  if (cut?.text !== text) cut = { text, stretches: new Map() }
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' })
  const words = cut.stretches.get(stretch) ?? segmenter.segment(text.slice(begin, beginOf(text, stretch + 1)))
  cut.stretches.set(stretch, words)
  return { begin, words }
}

/** The bound of a word at `at`, else the nearest outwards; UTF-16 offsets. */
export function wordBound(text: string, at: number, outwards: -1 | 1): number {
  if (isBetween(text, at)) return at
  const { begin, words } = stretchAt(text, at)
  const word = words.containing(at - begin)
  if (!word || begin + word.index === at) return at
  return begin + word.index + (outwards < 0 ? 0 : word.segment.length)
}
