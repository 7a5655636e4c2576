import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Annotation } from '#lib/core/annotation/model.ts'
import type { AnnotationId } from '#lib/core/ids.ts'
import { TRADITIONAL } from '#lib/core/text/traditional.ts'
import { describe as describeRange } from '#lib/dom/anchoring/describe.ts'
import { indexText } from '#lib/dom/anchoring/text-index.ts'
import type { Painted, Painter } from '#lib/dom/highlight/painter.ts'
import { anAnnotation } from '#tests/support/builders.ts'
import { createFinder } from '../controls/finding.ts'
import { createHighlights } from './highlights.ts'
import type { PageText } from './page-text.ts'

afterEach(() => {
  document.body.innerHTML = ''
})

const pageText = { index: (fold) => indexText(document.body, fold) } as PageText

function marked(words: string, id = words): Annotation {
  const index = indexText(document.body)
  const start = index.text.indexOf(words)
  const range = index.rangeOf(start, start + words.length)
  const target = range && describeRange(index, range, { source: 'https://example.org/a' })
  if (!target) throw new Error(`not on the page: ${words}`)
  return anAnnotation({ id: `annotation:${id}` as AnnotationId, target })
}

function bench() {
  let painted: readonly Painted[] = []
  const painter: Partial<Painter> = {
    set(items) {
      painted = items
    },
  }
  const variants = vi.fn(async () => TRADITIONAL)
  const onPlaced = vi.fn()
  const later = vi.fn<(ms: number, act: () => void) => void>()
  const finder = createFinder(pageText, window, variants)
  const highlights = createHighlights({ finder, painter: painter as Painter, now: () => performance.now(), later, onPlaced })
  return { highlights, variants, onPlaced, later, finder, words: () => painted.map(({ range }) => range.toString()) }
}

describe('highlights', () => {
  test('the other script is asked for only when Han words are not found as they are written', async () => {
    document.body.innerHTML =
      '<p>Profit rose 12% to 410 million.</p><p>国海银行说，前三季度净利润同比增长12%，达到4.1亿元，高于去年同期。</p>'
    const [han, latin] = [marked('净利润同比增长12%'), marked('rose 12% to 410 million')]
    const { highlights, variants, onPlaced, words } = bench()
    highlights.set([han, latin], highlights.asking())
    expect(variants).not.toHaveBeenCalled()
    expect(words()).toEqual(['rose 12% to 410 million', '净利润同比增长12%'])
    document.body.innerHTML = '<p>Nothing of it.</p>'
    highlights.set([], highlights.asking())
    highlights.set([latin], highlights.asking())
    expect(variants).not.toHaveBeenCalled()
    document.body.innerHTML = '<p>國海銀行說，前三季度淨利潤同比增長12%，達到4.1億元，高於去年同期。</p>'
    highlights.set([han], highlights.asking())
    await vi.waitFor(() => expect(words()).toEqual(['淨利潤同比增長12%']))
    expect(highlights.states()).toEqual({ [han.id]: 'exact' })
    expect(variants).toHaveBeenCalledTimes(1)
    expect(onPlaced).toHaveBeenCalled()
  })

  test('of many, what is on screen comes first, and all of them come', async () => {
    document.body.innerHTML = Array.from(
      { length: 90 },
      (_, i) => `<p style="margin: 30px">Line ${i} of the list, about item ${i * 17}.</p>`,
    ).join('')
    const all = Array.from({ length: 90 }, (_, i) => marked(`item ${i * 17}.`, String(i)))
    document.querySelectorAll('p')[60]?.scrollIntoView({ block: 'center' })
    const { finder } = bench()
    const batches: string[][] = []
    finder.find(all, (some) => batches.push(some.map(({ id }) => id)))
    await vi.waitFor(() => expect(batches.at(-1)).toHaveLength(90))
    expect(batches[0]?.length).toBeLessThanOrEqual(20)
    expect(batches[0]).toContain('annotation:60')
    expect(batches[0]).not.toContain('annotation:0')
  })

  test('words that are rewritten lose their paint when they are not found elsewhere, and get it back with them', () => {
    document.body.innerHTML = '<p>Costs fell.</p><p>Profit rose 12% to 410 million in the quarter.</p>'
    const { highlights, words } = bench()
    highlights.set([marked('rose 12% to 410 million')], highlights.asking())
    const text = document.querySelectorAll('p')[1]?.firstChild as Text
    expect(highlights.isBroken(new Set([text]))).toBe(true)
    text.data = 'A new live post about something else, of about the same length.'
    highlights.follow(60)
    expect(words()).toEqual([])
    document.body.insertAdjacentHTML('afterbegin', '<p>Profit rose 12% to 410 million in the quarter.</p>')
    highlights.follow(47)
    expect(words()).toEqual(['rose 12% to 410 million'])
    expect(highlights.isBroken(new Set([text]))).toBe(false)
  })

  test('those of a story above stay while their words do, are no part of the states, and are never looked for', () => {
    document.body.innerHTML = '<article><p>The first story says that tolls will rise by 6% from April.</p></article>'
    const first = bench()
    const guest = marked('tolls will rise by 6%')
    first.highlights.set([guest], first.highlights.asking())
    document.body.insertAdjacentHTML('beforeend', '<article><p>The second story is about a bank that lost 3% on Friday.</p></article>')
    const second = bench()
    const own = marked('lost 3% on Friday')
    second.highlights.adopt(first.highlights.leave())
    second.highlights.set([own], second.highlights.asking())
    expect(second.words()).toEqual(['tolls will rise by 6%', 'lost 3% on Friday'])
    expect(second.highlights.states()).toEqual({ [own.id]: 'exact' })
    expect(second.highlights.get(guest.id)?.annotation).toBe(guest)
    document.querySelector('article')?.remove()
    document.body.insertAdjacentHTML('beforeend', '<p>The first story says that tolls will rise by 6% from April.</p>')
    second.highlights.follow(60)
    expect(second.words()).toEqual(['lost 3% on Friday'])
  })

  test('an answer that knows less than the page does not take highlights away', () => {
    document.body.innerHTML = '<p>Profit rose 12% to 410 million, and costs fell 3%.</p>'
    const [one, other] = [marked('rose 12% to 410 million'), marked('costs fell 3%')]
    const { highlights, words } = bench()
    const opened = highlights.asking()
    highlights.put(one)
    // Asked before the reader marked something: it is to be asked again.
    expect(highlights.set([], opened)).toBe(false)
    expect(words()).toEqual(['rose 12% to 410 million'])
    const [slow, quick] = [highlights.asking(), highlights.asking()]
    expect(highlights.set([one, other], quick)).toBe(true)
    // Overtaken by a later answer: nothing to do.
    expect(highlights.set([one], slow)).toBe(true)
    expect(words()).toEqual(['rose 12% to 410 million', 'costs fell 3%'])
    const beforeDrop = highlights.asking()
    highlights.drop(one.id)
    expect(highlights.set([one, other], beforeDrop)).toBe(false)
    expect(words()).toEqual(['costs fell 3%'])
  })

  test('words that came when it was too soon to look are looked for once it is time', () => {
    document.body.innerHTML = '<p>Costs fell 3%.</p>'
    const [one] = [marked('Costs fell 3%')]
    const { highlights, words, later } = bench()
    document.body.innerHTML = '<p>Nothing of it.</p>'
    highlights.set([one], highlights.asking())
    highlights.follow(10)
    expect(later).not.toHaveBeenCalled()
    document.body.innerHTML = '<p>Costs fell 3%.</p>'
    highlights.follow(12)
    highlights.follow(8)
    expect(words()).toEqual([])
    expect(later).toHaveBeenCalledTimes(1)
    const [[ms, act] = [0, () => {}]] = later.mock.calls
    expect(ms).toBeGreaterThan(500)
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + ms)
    act()
    vi.restoreAllMocks()
    expect(words()).toEqual(['Costs fell 3%'])
  })

  test('a range that the page emptied is no place: the words are found again', () => {
    document.body.innerHTML = '<p>Profit rose 12% to 410 million.</p>'
    const one = marked('rose 12% to 410 million')
    const { highlights, words } = bench()
    const range = document.createRange()
    range.setStart(document.body, 0)
    highlights.put(one, range)
    expect(words()).toEqual([''])
    highlights.follow(31)
    expect(words()).toEqual(['rose 12% to 410 million'])
  })
})
