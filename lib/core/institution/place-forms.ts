// Puts names recognised by form on the board, and settles who wins where listed names stand already.
import { bareName, isChinese } from './bare-name.ts'
import type { Board, Placed } from './board.ts'
import type { FormHit } from './form-hit.ts'
import { TRADE_WORDS } from './forms-zh.ts'

/** May the form at [start, end) take the place of what is there? A longer name beats unsure ones and a sure one at its end. */
function beats(text: string, form: FormHit, others: readonly Placed[], latin: boolean): boolean {
  return others.every((other) => {
    if (other.start < form.start || other.end > form.end) return false
    if (other.start === form.start && other.end === form.end && (latin || (other.id !== undefined && other.confidence >= 0.8))) return false
    if (other.via === 'form') return form.legal && other.end - other.start < form.end - form.start
    if (other.confidence < 1) return true
    if (form.owned) return other.start === form.start
    // SMBC Aviation Capital is not SMBC: two words more make another house.
    if (latin && other.start === form.start && other.end < form.end)
      return (text.slice(other.end, form.end).match(/ (?:& )?[A-Z]/g) ?? []).length > 1
    return other.start > form.start && (other.end === form.end || form.legal) && other.end - other.start < form.end - form.start
  })
}

/** Does a full name go on with nothing but words of trade? */
function isTrade(rest: string): boolean {
  const bare = bareName(`某某${rest}`).slice(2)
  return bare.length % 2 === 0 && (bare.match(/../g) ?? []).every((pair) => TRADE_WORDS.has(pair))
}

const BRAND = /(?<![A-Za-z0-9.,%第前近约共])(?:\d{2,3}|[A-Z][A-Za-z]{1,9})$/

/** The digits or letters directly before a Chinese name, as in 360金服集团. */
const brandBefore = (text: string, { start }: FormHit): string =>
  /[\u4e00-\u9fff]/.test(text.charAt(start)) ? (BRAND.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? '') : ''

/** A brand before a name belongs to it; digits only when the same ones stand there again: a count changes from place to place. */
function withBrands(board: Board, text: string, forms: readonly FormHit[]): readonly FormHit[] {
  const brands = forms.map((form) => brandBefore(text, form))
  const times = new Map<string, number>()
  const named = (form: FormHit, i: number): string => text.slice(form.start - (brands[i]?.length ?? 0), form.end)
  forms.forEach((form, i) => {
    times.set(named(form, i), (times.get(named(form, i)) ?? 0) + 1)
  })
  return forms.map((form, i) => {
    const brand = brands[i] ?? ''
    if (brand === '' || !board.isFree(form.start - brand.length, form.start)) return form
    return /\d/.test(brand) && (times.get(named(form, i)) ?? 0) < 2 ? form : { ...form, start: form.start - brand.length }
  })
}

export function addForms(board: Board, text: string, forms: readonly FormHit[]): void {
  for (const form of withBrands(board, text, forms)) {
    const others = board.within(form.start, form.end)
    const head = others.length === 1 && form.legal && others[0]?.start === form.start ? others[0] : undefined
    if (head?.id !== undefined && head.confidence >= 1 && head.end < form.end && isTrade(text.slice(head.end, form.end))) {
      // 京东方科技集团股份有限公司: the full name of the listed one.
      board.remove(head)
      board.add({ ...head, end: form.end })
      continue
    }
    if (!beats(text, form, others, !isChinese(text.slice(form.start, form.end)))) continue
    for (const other of others) board.remove(other)
    const name = bareName(text.slice(form.start, form.end))
    board.add({ start: form.start, end: form.end, name, via: 'form', confidence: form.legal ? 0.8 : 0.6 })
  }
}

/** Parents of joint ventures whose own names are everyday words too. */
const PARENT = /(?:东风|长安|一汽|上汽|广汽|北汽|江铃|华晨|奇瑞|江淮|神龙|北京|悦达|福建)$/

/**
 * Two short Chinese names without anything between them are one joint venture (广汽丰田, 一汽-大众): Chinese separates names.
 * Takes sure names of two or three characters.
 */
export function joinVentures(board: Board, text: string): void {
  let last: Placed | undefined
  for (const mention of board.all()) {
    const brand =
      mention.id !== undefined && mention.confidence >= 0.7 && /^[\u4e00-\u9fff]{2,3}$/.test(text.slice(mention.start, mention.end))
    const dash = last !== undefined && mention.start - last.end === 1 && /[-·]/.test(text.charAt(last.end))
    const parent =
      brand && last?.end !== mention.start ? PARENT.exec(text.slice(Math.max(0, mention.start - 2), mention.start))?.[0] : undefined
    if (parent && board.isFree(mention.start - parent.length, mention.start)) {
      board.remove(mention)
      const start = mention.start - parent.length
      board.add({ start, end: mention.end, name: text.slice(start, mention.end), via: 'form', confidence: 0.6 })
      last = undefined
    } else if (
      brand &&
      last &&
      last.id !== mention.id &&
      Math.max(last.confidence, mention.confidence) >= 1 &&
      (last.end === mention.start || dash)
    ) {
      board.remove(last)
      board.remove(mention)
      board.add({ start: last.start, end: mention.end, name: text.slice(last.start, mention.end), via: 'form', confidence: 0.6 })
      last = undefined
    } else last = brand ? mention : undefined
  }
}
