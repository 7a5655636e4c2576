// Lays the panels out, in the popup and in the side panel: header, sections, export row, promise.
import type { JSX } from 'preact'
import { useCallback, useState } from 'preact/hooks'
import { Button, IconButton } from '#components/ui/Button.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { Toast } from '#components/ui/Toast.tsx'
import { useUndoKey } from '#components/ui/undo-key.ts'
import { useLocale, useWords } from '#components/ui/words.tsx'
import { countedKey, failureKey, formatCount } from '#lib/core/i18n.ts'
import type { Failure } from '#lib/core/result.ts'
import { PANELS, type PanelEntry } from './index.ts'
import type { Notice, PanelProps, PopupActions, PopupState } from './view.ts'
import '#components/ui/tokens.css'
import '#components/ui/controls.css'
import '#components/annotation/colours.css'
import '#components/annotation/note.css'
import '#components/annotation/card.css'
import '#components/annotation/tags.css'
import './shell.css'

interface PopupShellProps {
  readonly state: PopupState
  readonly actions: PopupActions
  readonly now: Date
  /** `popup` is 380 px wide and at most 600 px tall; `side` fills what it is given. */
  readonly layout?: 'popup' | 'side'
}

export function PopupShell({ state, actions, now, layout = 'popup' }: PopupShellProps): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  const [notice, setNotice] = useState<Notice>()
  const leave = useCallback(() => setNotice(undefined), [])
  const panel: PanelProps = { state, actions, now, notify: setNotice }
  const [behind, setBehind] = useState<string>()
  const shown = PANELS.filter((entry) => entry.shown(state) && (behind === undefined ? entry.place !== 'behind' : entry.id === behind))
  const move = async (direction: 'undo' | 'redo') => {
    const deed = await actions[direction]()
    if (!deed) return setNotice(undefined)
    const text = deed === 'remove' ? 'annotationDeleted' : deed === 'restore' ? 'annotationRestored' : undefined
    const edited = direction === 'undo' ? 'editUndone' : 'editRedone'
    setNotice({ text: words(text ?? edited), ...(direction === 'undo' ? { redo: true } : { undo: 'highlight' }) })
  }
  const own = typeof notice?.undo === 'function' ? notice.undo : undefined
  const undo = () => void (own ? own().then((done) => done || setNotice(undefined)) : move('undo'))
  const redo = () => void move('redo')
  const way = notice?.undo ? { label: words('undo'), onClick: undo } : notice?.redo ? { label: words('redo'), onClick: redo } : undefined
  const root = useUndoKey({ undo, redo })
  return (
    <div class="tm-root tm-shell" data-layout={layout} lang={locale} ref={root}>
      <Header
        count={state.annotations.length}
        actions={actions}
        settings={behind === 'settings'}
        onSettings={() => setBehind(behind ? undefined : 'settings')}
      />
      {state.alert && (
        <p class="tm-shell-alert">
          <Icon name="warning" />
          <span>
            {words(state.alert === 'storage-short' ? 'storageShortLine' : 'backupsFailingLine')}{' '}
            <button type="button" class="tm-link" onClick={actions.openOptions}>
              {words('options')}
            </button>
          </span>
        </p>
      )}
      {state.failure && <FailureBanner failure={state.failure} onRetry={actions.retry} />}
      <main class="tm-shell-body">
        {shown.map((entry) => entry.place !== 'foot' && <Section key={entry.id} entry={entry} panel={panel} />)}
      </main>
      <div class="tm-shell-toast">
        <Toast message={notice?.text} action={way} onLeave={leave} />
      </div>
      {shown.map(({ id, place, labelKey, Panel }) => {
        return (
          place === 'foot' && (
            <section key={id} class="tm-shell-foot" aria-label={words(labelKey)}>
              <Panel {...panel} />
            </section>
          )
        )
      })}
      <footer class="tm-shell-promise">
        <Icon name="lock" />
        {words('footerPromise')}
      </footer>
    </div>
  )
}

interface HeaderProps {
  readonly count: number
  readonly actions: PopupActions
  readonly settings: boolean
  readonly onSettings: () => void
}

function Header({ count, actions, settings, onSettings }: HeaderProps): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  return (
    <header class="tm-shell-head">
      <svg class="tm-logo" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <rect x="1" y="11" width="14" height="4" rx="1" />
        <path d="M3 5.6l3.8 3.8L13.4 2" />
      </svg>
      <h1>{words('appName')}</h1>
      {count > 0 && <span class="tm-shell-count">{words(countedKey(locale, 'highlightCount', count), formatCount(count, locale))}</span>}
      {actions.openSidePanel && <IconButton icon="sidePanel" label={words('sidePanelOpen')} onClick={actions.openSidePanel} />}
      <IconButton icon="library" label={words('libraryOpen')} onClick={actions.openLibrary} />
      <IconButton icon="gear" label={words(settings ? 'settingsBack' : 'settings')} expanded={settings} onClick={onSettings} />
    </header>
  )
}

function FailureBanner({ failure, onRetry }: { readonly failure: Failure; readonly onRetry: () => void }): JSX.Element {
  const words = useWords()
  return (
    <div class="tm-shell-failure" role="alert">
      <Icon name="warning" />
      <p>{words(failureKey(failure))}</p>
      <Button label={words('retry')} onClick={onRetry} />
    </div>
  )
}

function Section({ entry, panel }: { readonly entry: PanelEntry; readonly panel: PanelProps }): JSX.Element {
  const words = useWords()
  const label = words(entry.labelKey)
  const { Panel } = entry
  return (
    <section class="tm-section" aria-label={label}>
      {(entry.place === 'body' || entry.place === 'behind') && (
        <h2 class="tm-section-head">
          <Icon name={entry.icon} />
          {label}
        </h2>
      )}
      <Panel {...panel} />
    </section>
  )
}
