// Backups: how they are going, one to save now, a file to restore from, and those that are kept.
import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Button } from '#components/ui/Button.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { Switch } from '#components/ui/Switch.tsx'
import { useLocale, useWords } from '#components/ui/words.tsx'
import { backupsFail } from '#lib/core/backup/log.ts'
import { failureKey, formatMoment } from '#lib/core/i18n.ts'
import { KeptList } from './KeptList.tsx'
import { Restore, Restored } from './Restore.tsx'
import type { BackupsActions, BackupsState } from './view.ts'
import { Work } from './Work.tsx'

interface BackupsProps {
  readonly state: BackupsState
  readonly actions: BackupsActions
  readonly now: Date
  readonly tell: (text: string, undo?: () => Promise<boolean>) => void
}

export function Backups({ state, actions, now, tell }: BackupsProps): JSX.Element {
  const words = useWords()
  const { work, failure } = state
  const busy = work !== undefined && 'done' in work
  return (
    <>
      <p class="tm-options-quiet">{words('backupsHint')}</p>
      <Health state={state} now={now} />
      {busy ? (
        <Work work={work} onCancel={actions.cancel} />
      ) : work?.kind === 'opened' ? (
        <Restore opened={work.opened} onRestore={actions.restore} onLeave={actions.leave} />
      ) : work?.kind === 'restored' ? (
        <Restored
          unsound={work.unsound}
          onTakeBack={() => void actions.takeBack().then((done) => done && tell(words('restoreTakenBack')))}
          onLeave={actions.leave}
        />
      ) : (
        <Ways actions={actions} tell={tell} />
      )}
      {failure && (
        <p class={failure.kind === 'cancelled' ? 'tm-options-quiet' : 'tm-options-warning'} role="alert">
          <Icon name={failure.kind === 'cancelled' ? 'tick' : 'warning'} />
          {words(failureKey(failure))}
        </p>
      )}
      <Switch
        label={words('backupToDownloads')}
        hint={words('backupToDownloadsHint')}
        on={state.toDownloads}
        onChange={actions.setToDownloads}
      />
      <KeptList kept={state.kept} busy={work !== undefined} actions={actions} tell={tell} />
    </>
  )
}

function Health({ state: { log }, now }: Pick<BackupsProps, 'state' | 'now'>): JSX.Element | null {
  const words = useWords()
  const locale = useLocale()
  const { failingSince } = log
  if (failingSince === undefined) return null
  const long = backupsFail(log, now)
  return (
    <p class="tm-options-warning" role={long ? 'alert' : undefined}>
      <Icon name="warning" />
      {long ? words('backupsFailing', formatMoment(failingSince, locale)) : words('backupFailed')}
    </p>
  )
}

function Ways({ actions, tell }: Pick<BackupsProps, 'actions' | 'tell'>): JSX.Element {
  const words = useWords()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const save = () => void actions.backUp().then((name) => name && tell(words('backupSaved', name)))
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0]
    if (file) actions.open(file)
  }
  return (
    // The button beside it does the same for a keyboard.
    <section
      class="tm-ways"
      aria-label={words('backupDrop')}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files)
      }}
    >
      <Button primary icon="download" label={words('backupNow')} onClick={save} />
      <Button icon="undo" label={words('backupFromFile')} onClick={() => input.current?.click()} />
      <span class="tm-ways-drop">{words('backupDrop')}</span>
      <input
        ref={input}
        type="file"
        class="tm-hidden"
        tabIndex={-1}
        aria-label={words('backupFromFile')}
        accept=".gz,.json"
        onChange={(event) => {
          take(event.currentTarget.files)
          event.currentTarget.value = ''
        }}
      />
    </section>
  )
}
