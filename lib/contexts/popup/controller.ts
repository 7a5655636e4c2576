// Keeps the popup's state current and carries out what the reader asks for. Works the same in the side panel.

import type { PopupActions, PopupState } from '#components/panels/view.ts'
import type { AppApi } from '#lib/app/api.ts'
import type { Pages } from '#lib/app/ports.ts'
import { backupsFail } from '#lib/core/backup/log.ts'
import type { Failure } from '#lib/core/result.ts'
import { isSilent } from '#lib/core/settings.ts'
import { runsShort } from '#lib/core/storage.ts'
import { withoutFragment } from '#lib/messaging/protocol.ts'
import { readBackupLog } from '#lib/platform/backup-log.ts'
import { readSettings, watchSettings, writeSettings } from '#lib/platform/settings.ts'
import { storageUse } from '#lib/platform/storage.ts'
import { watchTabFacts } from '#lib/platform/tab-facts.ts'
import { lookAt } from '#lib/platform/tabs.ts'
import { createActions } from './actions.ts'
import { createInstitutionActions } from './institutions.ts'
import { addressesOf, type Known, popupState } from './page-view.ts'
import { type AboutTab, boundKey, findTab } from './tab.ts'

export interface Popup {
  readonly actions: PopupActions
  state(): PopupState
  stop(): void
}

/** A page that has not said anything by then needs a click or a reload. */
const PATIENCE_MS = 2500

export async function createPopup(
  app: AppApi,
  pages: Pages,
  window: Window & typeof globalThis,
  onChange: (state: PopupState) => void,
): Promise<Popup> {
  const [tab, settings, highlightKey] = await Promise.all([findTab(window.location), readSettings(), boundKey('highlight')])
  let known: Known = {
    url: tab?.url,
    privateWindow: tab?.privateWindow ?? false,
    facts: undefined,
    record: undefined,
    silent: false,
    failure: undefined,
    highlightKey,
    watched: [],
    settings,
  }
  let watched = ''
  let stopRecord = () => {}
  const stops: (() => void)[] = []

  function change(patch: Partial<Known>): void {
    known = { ...known, ...patch }
    onChange(popupState(known))
  }

  function watchRecord(url: string): void {
    const addresses = addressesOf(url, known.facts)
    if (watched === addresses.join(' ')) return
    watched = addresses.join(' ')
    stopRecord()
    stopRecord = app.watchPage(addresses, (result) =>
      result.ok
        ? change({ record: result.value, failure: known.failure && isStore(known.failure) ? undefined : known.failure })
        : change({ failure: result.error }),
    )
  }

  function start({ id, url }: AboutTab & { url: string }): void {
    stops.push(
      watchTabFacts(id, (facts) => {
        const current = facts && withoutFragment(url) === facts.url ? facts : undefined
        change({ facts: current })
        watchRecord(url)
        // Under "on click" site access nothing runs until the popup is opened: that was the click.
        if (!current?.verdict && !known.silent) void lookAt(id, true)
      }),
    )
    const timer = window.setTimeout(() => change({ silent: true }), PATIENCE_MS)
    stops.push(() => window.clearTimeout(timer))
  }

  function stop(): void {
    for (const each of stops.splice(0)) each()
    stopRecord()
    watched = ''
  }

  const institutions = createInstitutionActions(app, {
    address: () => known.facts?.article?.canonicalUrl,
    language: () => known.facts?.article?.language ?? 'und',
    maySave: () => !known.privateWindow || known.settings.saveInPrivateWindows,
    fail: (failure: Failure) => change({ failure }),
    pagesDecided: () => pages.decided(),
  })

  const actions = createActions(app, window, {
    tabId: tab?.id,
    institutions,
    settings: {
      async change(patch) {
        const was = known.settings
        change({ settings: await writeSettings(patch) })
        if (patch.underlineMentions !== undefined) pages.decided()
        // A site that is switched on again is looked at at once.
        const { url } = known
        if (url && isSilent(was, url) && !isSilent(known.settings, url)) actions.retry()
        return true
      },
    },
    record: () => known.record,
    twin() {
      const { facts, url, privateWindow, settings } = known
      if (facts?.twin && url && privateWindow && !settings.saveInPrivateWindows) change({ failure: { kind: 'private-window' } })
      else if (facts?.twin && url) return { articleId: facts.twin.articleId, addresses: addressesOf(url, facts) }
      return undefined
    },
    fail: (failure: Failure) => change({ failure }),
    retry() {
      stop()
      change({ failure: undefined, silent: false })
      if (tab?.url) start({ ...tab, url: tab.url })
    },
  })

  // A store that does not open is told by the page's own record.
  const stopDecisions = app.watchDecisions((result) => result.ok && change({ watched: result.value.watches.map(({ key }) => key) }))

  const stopSettings = watchSettings((next) => change({ settings: next }))

  async function lookAfter(): Promise<void> {
    const [use, log] = await Promise.all([storageUse(window.navigator.storage), readBackupLog()])
    if (use && runsShort(use)) change({ alert: 'storage-short' })
    else if (backupsFail(log, new Date())) change({ alert: 'backups-failing' })
  }

  void lookAfter()
  if (tab?.url) start({ ...tab, url: tab.url })
  return {
    actions,
    state: () => popupState(known),
    stop() {
      stop()
      stopDecisions()
      stopSettings()
    },
  }
}

const isStore = ({ kind }: Failure): boolean => kind.startsWith('store-')
