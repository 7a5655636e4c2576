// The words and times of an exported file, in the language the reader has chosen.
import type { Colour } from '#lib/core/annotation/model.ts'
import type { MessageKey, Translate } from '#lib/core/i18n.ts'

/** Label in templates → its message. */
const LABELS = {
  annotations: 'exportAnnotations',
  article: 'exportArticle',
  cells: 'exportCells',
  changed: 'exportChanged',
  everything: 'exportEverything',
  figure: 'exportFigure',
  figures: 'exportFigures',
  full_text: 'exportFullText',
  highlighted: 'exportHighlighted',
  institutions: 'exportInstitutions',
  link: 'exportLink',
  meaning: 'exportMeaning',
  moved: 'exportMoved',
  no_institution: 'exportNoInstitution',
  note: 'exportNote',
  open: 'exportOpen',
  orphan: 'exportOrphan',
  partial: 'exportPartial',
  published: 'exportPublished',
  publisher: 'exportPublisher',
  quote: 'exportQuote',
  read: 'exportRead',
  revised: 'exportRevised',
  state: 'exportState',
  tags: 'exportTags',
  unit: 'exportUnit',
  value: 'exportValue',
} as const satisfies Readonly<Record<string, MessageKey>>

export type ExportLabel = keyof typeof LABELS

export interface ExportWords {
  /** BCP 47. */
  readonly locale: string
  /** IANA name; the reader's own clock decides on which day something was marked. */
  readonly timeZone: string
  /** The reader's word for each colour. */
  readonly colours: Readonly<Record<Colour, string>>
  readonly labels: Readonly<Record<ExportLabel, string>>
}

/** `timeZone` is `Intl.DateTimeFormat().resolvedOptions().timeZone` of whoever asks. */
export function exportWords(translate: Translate, colours: ExportWords['colours'], timeZone: string): ExportWords {
  const labels = Object.fromEntries(Object.entries(LABELS).map(([label, key]) => [label, translate(key)])) as ExportWords['labels']
  return { locale: translate('localeTag'), timeZone, colours, labels }
}

/** Making one of these takes a hundred times as long as using it. */
const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat {
  // Swedish writes dates the ISO way.
  const clock =
    clocks.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23', timeZone })
  clocks.set(timeZone, clock)
  return clock
}

/** `2026-11-20 16:00` on the reader's clock; the same in every language, so that it sorts. `iso` is ISO 8601 UTC. */
export function stampOf(iso: string, timeZone: string): string {
  const moment = new Date(iso)
  return Number.isNaN(moment.getTime()) ? iso : clockOf(timeZone).format(moment)
}

/** `2026-11-20` on the reader's clock. */
export const dayOf = (iso: string, timeZone: string): string => stampOf(iso, timeZone).slice(0, 10)

const collators = new Map<string, Intl.Collator>()

/** How names are ordered in a language, numbers by what they are worth. */
export function collatorOf(locale: string): Intl.Collator {
  const collator = collators.get(locale) ?? new Intl.Collator(locale, { numeric: true })
  collators.set(locale, collator)
  return collator
}
