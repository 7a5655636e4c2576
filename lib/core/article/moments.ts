// All moments that one line names, and what the line says each of them is.
import { simplify } from '../text/simplify.ts'
import type { ArticleTime } from './model.ts'
import { findTime, hasDate, type TimeOptions } from './time.ts'

export interface Moment {
  readonly time: ArticleTime
  /** What the nearest label calls it; `unsaid` where there is none. */
  readonly role: 'published' | 'changed' | 'unsaid'
}

/** "更新时间" is no 时间 of publication, so labels of a change come first and are read whole. */
const LABEL =
  /(?<changed>(?:最后|最近)?(?:更新|修改|修订|编辑)(?:时间|日期)?|(?:last |latest )?(?:updat|modif|revis|amend)[a-z]*|last (?:edit|review)[a-z]*)|(?<published>publish[a-z]*|posted|created|发布|发表|刊登|刊发|时间|日期)/giu
/** A line rarely names more: publication, change, and the day of the paper. */
const MOST = 4

/** Without any of these a line names no moment. */
const ANY = /\d|[年今昨前刚剛]|today|yesterday|ago|now/i

const roleIn = (match: RegExpMatchArray | undefined): Moment['role'] =>
  match?.groups?.['changed'] ? 'changed' : match ? 'published' : 'unsaid'

/**
 * The moments of a line, in its order. A label belongs to the moment that follows it ("Published 3 May, updated 5 May"), or where none does to the
 * one before ("2024-03-05 10:30 发布"). Relative ones only where no day is named outright. `raw` of each is a part of the line.
 */
export function momentsIn(line: string, options: TimeOptions): Moment[] {
  if (!ANY.test(line)) return []
  const found: { time: ArticleTime; label: string }[] = []
  let rest = line
  while (found.length < MOST && rest !== '') {
    const time = found.length === 0 || hasDate(rest) ? findTime(rest, options) : undefined
    if (!time) break
    const at = Math.max(0, rest.indexOf(time.raw))
    found.push({ time, label: rest.slice(0, at) })
    rest = rest.slice(at + Math.max(1, time.raw.length))
  }
  const behind = found.length > 0 && !findTime(rest, options) ? [...simplify(rest).matchAll(LABEL)][0] : undefined
  return found.map(({ time, label }, index) => {
    const before = [...simplify(label).matchAll(LABEL)].at(-1)
    return { time, role: roleIn(before ?? (index === found.length - 1 ? behind : undefined)) }
  })
}
