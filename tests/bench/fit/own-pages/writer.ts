// Writes pages' texts by chance, the same for the same seed.
import { randomFrom } from '../random.ts'
import { type Lang, NAMES, VOICES, type Voice } from './voices.ts'

export interface Writer {
  readonly lang: Lang
  /** A whole number, both ends included. */
  number(from: number, to: number): number
  chance(share: number): boolean
  pick<T>(list: readonly T[]): T
  name(kind: 'company' | 'person' | 'thing' | 'day'): string
  sentence(voice: Voice): string
  /** A few sentences. */
  lines(voice: Voice, sentences: number): string
  paragraphs(voice: Voice, from: number, to: number): string[]
  headline(): string
  /** 2026-11-09. */
  date(): string
  /** The date as pages of the language write it. */
  day(): string
  clock(): string
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November']

export function writerOf(lang: Lang, seed: number): Writer {
  const random = randomFrom(seed * 7919 + 17)
  // The first numbers of near seeds are near.
  for (let i = 0; i < 5; i++) random()
  const number = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1))
  const pick = <T>(list: readonly T[]): T => list[number(0, list.length - 1)] as T
  const name: Writer['name'] = (kind) => pick(NAMES[lang][kind])
  const fill = (sentence: string): string =>
    sentence.replace(/\{([cptnd])\}/g, (_, slot: string) =>
      slot === 'n' ? String(number(2, 98)) : name(({ c: 'company', p: 'person', t: 'thing' } as const)[slot as 'c' | 'p' | 't'] ?? 'day'),
    )
  const lines = (voice: Voice, sentences: number): string => {
    const from = number(0, VOICES[lang][voice].length - 1)
    return Array.from({ length: sentences }, (_, i) => fill(VOICES[lang][voice][(from + i) % VOICES[lang][voice].length] as string)).join(
      lang === 'zh' ? '' : ' ',
    )
  }
  const date = (): string => `2026-${String(number(1, 11)).padStart(2, '0')}-${String(number(10, 28))}`
  const clock = (): string => `${number(10, 23)}:${number(10, 59)}`
  return {
    lang,
    number,
    chance: (share) => random() < share,
    pick,
    name,
    sentence: (voice) => lines(voice, 1),
    lines,
    paragraphs: (voice, from, to) => Array.from({ length: number(from, to) }, () => lines(voice, number(2, lang === 'zh' ? 3 : 4))),
    headline: () =>
      lang === 'zh'
        ? `${name('company')}${pick(['拟投', '前三季度净利', '回应', '完成收购'])}${pick(['新基地', '同比增', '市场传闻', '北方业务'])} ${pick(['分析师称节奏将放缓', '股价收涨', '订单排到明年'])}`
        : `${name('company')} ${pick(['to spend more on', 'sees weaker demand for', 'buys maker of', 'warns about'])} ${name('thing')} ${pick(['as costs rise', 'after slow summer', 'in biggest bet yet'])}`,
    date,
    day: () => {
      const day = date()
      const [year = '', month = '', of = ''] = day.split('-')
      if (lang === 'zh') return pick([day, `${year}年${month}月${of}日`])
      return pick([`${MONTHS[Number(month) - 1]} ${Number(of)}, ${year}`, `${Number(of)} ${MONTHS[Number(month) - 1]} ${year}`])
    },
    clock,
  }
}
