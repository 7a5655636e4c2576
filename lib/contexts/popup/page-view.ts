// From what is known about the tab and what is stored to what the panels show. Pure.
import type { PopupState } from '#components/panels/view.ts'
import type { PageRecord } from '#lib/app/api.ts'
import type { TabFacts } from '#lib/app/tab-facts.ts'
import { inDocumentOrder } from '#lib/core/annotation/position.ts'
import { normaliseAddress } from '#lib/core/article/address.ts'
import type { Failure } from '#lib/core/result.ts'
import { isSilent, type Settings, siteOf } from '#lib/core/settings.ts'

export interface Known {
  /** Undefined for pages the browser keeps to itself. */
  readonly url: string | undefined
  readonly privateWindow: boolean
  readonly facts: TabFacts | undefined
  readonly record: PageRecord | undefined
  /** The page was asked and has not answered in time. */
  readonly silent: boolean
  readonly failure: Failure | undefined
  /** As the browser writes it; undefined when none is bound. */
  readonly highlightKey: string | undefined
  /** Keys of followed institutions. */
  readonly watched: readonly string[]
  readonly settings: Settings
  readonly alert?: PopupState['alert'] | undefined
}

export function popupState(known: Known): PopupState {
  const { url, privateWindow, facts, record, failure, highlightKey, watched, settings, alert } = known
  const article = facts?.article ?? record?.article
  const { verdict } = facts ?? {}
  const annotations = inDocumentOrder(record?.annotations ?? [])
  return {
    page: {
      status: statusOf(known),
      ...(article ? { article } : {}),
      institutions: facts?.institutions ?? [],
      saved: record?.article !== undefined,
      privateWindow: privateWindow && !settings.saveInPrivateWindows,
      ...(verdict ? { verdict } : {}),
    },
    annotations: annotations.map((annotation) => {
      const state = facts?.states[annotation.id]
      const current = facts?.changed?.[annotation.id]
      const choices = state === 'orphan' ? facts?.choices?.[annotation.id] : undefined
      return { annotation, ...(state && { state }), ...(choices && { choices }), ...(current !== undefined && { current }) }
    }),
    watched,
    underlined: settings.underlineMentions,
    settings,
    ...(url ? { site: siteOf(url) } : {}),
    ...(facts?.revision && record?.article ? { revision: facts.revision } : {}),
    ...(facts?.twin && record && !record.article ? { twin: facts.twin } : {}),
    ...(failure ? { failure } : {}),
    ...(alert ? { alert } : {}),
    ...(highlightKey ? { highlightKey } : {}),
  }
}

function statusOf({ url, facts, silent, settings }: Known): PopupState['page']['status'] {
  if (!url) return 'unsupported'
  if (isSilent(settings, url)) return 'silent'
  if (facts?.article) return 'article'
  if (!facts?.verdict) return silent ? 'needs-click' : 'loading'
  if (facts.verdict.kind === 'news') return silent ? 'needs-click' : 'loading'
  return 'not-article'
}

/** The addresses under which the page may be stored. */
export function addressesOf(url: string, facts: TabFacts | undefined): string[] {
  const own = normaliseAddress(url)
  return facts?.article ? [...new Set([facts.article.canonicalUrl, own])] : [own]
}
