// Backups: how they are going, one to save now, a file to restore from, and those that are kept.
import type { JSX } from 'preact'
import { Button } from '#components/ui/Button.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { Switch } from '#components/ui/Switch.tsx'
import { useLocale, useWords } from '#components/ui/words.tsx'
import { backupsFail } from '#lib/core/backup/log.ts'
import { formatMoment } from '#lib/core/i18n.ts'
import { FailureNote } from './FailureNote.tsx'
import { FileDrop } from './FileDrop.tsx'
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
          settingsFailed={work.settingsFailed}
          onRetry={actions.retrySettings}
          onTakeBack={() => void actions.takeBack().then((done) => done && tell(words('restoreTakenBack')))}
          onLeave={actions.leave}
        />
      ) : (
        <Ways actions={actions} tell={tell} />
      )}
      {failure && <FailureNote failure={failure} />}
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
  const save = () => void actions.backUp().then((name) => name && tell(words('backupSaved', name)))
  const open = ([file]: readonly File[]) => file && actions.open(file)
  return (
    <FileDrop icon="undo" label={words('backupFromFile')} hint={words('backupDrop')} accept=".gz,.json" onFiles={open}>
      <Button primary icon="download" label={words('backupNow')} onClick={save} />
    </FileDrop>
  )
}
