// The backups that are kept in the browser.
import type { JSX } from 'preact'
import { Button, IconButton } from '#components/ui/Button.tsx'
import { useLocale, useWords } from '#components/ui/words.tsx'
import type { KeptBackup } from '#lib/app/backups-api.ts'
import { countedKey, formatCount, formatMoment, type MessageKey } from '#lib/core/i18n.ts'
import { formatBytes } from '#lib/core/storage.ts'
import type { BackupsActions } from './view.ts'

interface KeptListProps {
  readonly kept: readonly KeptBackup[] | undefined
  /** Something else goes on: nothing can be restored now. */
  readonly busy: boolean
  readonly actions: BackupsActions
  readonly tell: (text: string, undo?: () => Promise<boolean>) => void
}

const KINDS: Readonly<Record<KeptBackup['kind'], MessageKey>> = {
  automatic: 'backup_automatic',
  'before-restore': 'backup_before_restore',
}

export function KeptList({ kept, busy, actions, tell }: KeptListProps): JSX.Element | null {
  const words = useWords()
  if (!kept) return null
  return (
    <div class="tm-kept">
      <h3>{words('backupsKept')}</h3>
      {kept.length === 0 ? (
        <p class="tm-options-quiet">{words('backupsNone')}</p>
      ) : (
        <ul>
          {kept.map((backup) => (
            <Entry key={backup.id} backup={backup} busy={busy} actions={actions} tell={tell} />
          ))}
        </ul>
      )}
    </div>
  )
}

type EntryProps = Omit<KeptListProps, 'kept'> & { readonly backup: KeptBackup }

function Entry({ backup: { id, at, kind, bytes, articles, annotations }, busy, actions, tell }: EntryProps): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  const time = formatMoment(at, locale)
  const putBack = (undo: () => Promise<boolean>) => async () => {
    const done = await undo()
    if (done) tell(words('backupPutBack'))
    return done
  }
  const remove = async () => {
    const undo = await actions.deleteKept(id)
    if (undo) tell(words('backupDeleted'), putBack(undo))
  }
  const save = async () => {
    const name = await actions.saveKept(id)
    if (name) tell(words('backupSaved', name))
  }
  return (
    <li>
      <span class="tm-kept-time">
        {time}
        <span class="tm-kept-kind">{words(KINDS[kind])}</span>
      </span>
      <span class="tm-kept-what">
        {words(countedKey(locale, 'articleCount', articles), formatCount(articles, locale))} ·{' '}
        {words(countedKey(locale, 'highlightCount', annotations), formatCount(annotations, locale))} · {formatBytes(bytes, locale)}
      </span>
      <span class="tm-kept-actions">
        {!busy && <Button label={words('backupRestore')} onClick={() => actions.openKept(id)} />}
        <IconButton icon="download" label={`${words('backupSave')}: ${time}`} onClick={() => void save()} />
        <IconButton icon="bin" label={`${words('backupDelete')}: ${time}`} onClick={() => void remove()} />
      </span>
    </li>
  )
}
