// What restoring a backup would do, in plain words, before anything is done; and that it is done, with the way back.
import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '#components/ui/Button.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { useLocale, useWords } from '#components/ui/words.tsx'
import type { OpenedBackup } from '#lib/app/backups-api.ts'
import type { RestoreMode, RestorePlan, RestoreVerdict } from '#lib/core/backup/restore-plan.ts'
import type { SectionName } from '#lib/core/backup/sections.ts'
import { countedKey, formatCount, formatMoment, type MessageKey } from '#lib/core/i18n.ts'
import { Conflicts } from './Conflicts.tsx'

/** Rows of the table and the sections they add up; texts go with their articles. */
const ROWS: readonly (readonly [MessageKey, readonly SectionName[]])[] = [
  ['restoreArticles', ['articles']],
  ['restoreAnnotations', ['annotations']],
  ['restoreDecisions', ['own', 'corrections', 'watches']],
]

const COLUMNS = [
  ['restoreNew', ['new']],
  ['restoreChanged', ['newer']],
  ['restoreBoth', ['conflict']],
  ['restoreStays', ['same', 'older', 'deleted', 'homeless']],
] as const

const countOf = ({ counts }: RestorePlan, sections: readonly SectionName[], verdicts: readonly RestoreVerdict[]): number =>
  sections.flatMap((section) => verdicts.map((verdict) => counts[section]?.[verdict] ?? 0)).reduce((sum, count) => sum + count, 0)

/** Moves the keyboard and the screen reader to what has come. */
function useArrival(): { current: HTMLElement | null } {
  const arrived = useRef<HTMLElement>(null)
  useEffect(() => arrived.current?.focus(), [])
  return arrived
}

interface RestoreProps {
  readonly opened: OpenedBackup
  readonly onRestore: (mode: RestoreMode) => void
  readonly onLeave: () => void
}

export function Restore({ opened, onRestore, onLeave }: RestoreProps): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  const arrived = useArrival()
  const [sure, setSure] = useState(false)
  const { createdAt, plans, conflicts } = opened
  const { removed } = plans.merge
  const title = words('restoreOf', formatMoment(createdAt, locale))
  const idle = removed === 0 && ROWS.every(([, sections]) => countOf(plans.merge, sections, ['new', 'newer', 'conflict']) === 0)
  return (
    <section class="tm-restore" aria-label={title} tabIndex={-1} ref={arrived}>
      <h3>{title}</h3>
      <Table plan={plans.merge} />
      {idle && <p>{words('restoreNothing')}</p>}
      {removed > 0 && <p>{words(countedKey(locale, 'restoreGoes', removed), formatCount(removed, locale))}</p>}
      {conflicts.length > 0 && <Conflicts title={words('restoreConflicts')} theirs={words('restoreTheirs')} conflicts={conflicts} />}
      {sure ? (
        <Sure removed={plans.replace.removed} onYes={() => onRestore('replace')} onBack={() => setSure(false)} />
      ) : (
        <>
          <p class="tm-options-quiet">{words('restoreSafe')}</p>
          <div class="tm-restore-ways">
            <Button primary label={words('restoreMerge')} onClick={() => onRestore('merge')} />
            <Button label={words('restoreReplace')} onClick={() => setSure(true)} />
            <Button label={words('cancel')} onClick={onLeave} />
          </div>
        </>
      )}
    </section>
  )
}

function Table({ plan }: { readonly plan: RestorePlan }): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  const shown = COLUMNS.filter(
    ([key, verdicts]) => key === 'restoreNew' || ROWS.some(([, sections]) => countOf(plan, sections, verdicts) > 0),
  )
  const any = COLUMNS.flatMap(([, verdicts]) => verdicts)
  const rows = ROWS.filter(([key, sections]) => key !== 'restoreDecisions' || countOf(plan, sections, any) > 0)
  return (
    <table>
      <thead>
        <tr>
          <td />
          {shown.map(([key]) => (
            <th key={key} scope="col">
              {words(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([key, sections]) => (
          <tr key={key}>
            <th scope="row">{words(key)}</th>
            {shown.map(([column, verdicts]) => {
              const count = countOf(plan, sections, verdicts)
              return (
                <td key={column} data-none={count === 0}>
                  {formatCount(count, locale)}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface SureProps {
  readonly removed: number
  readonly onYes: () => void
  readonly onBack: () => void
}

function Sure({ removed, onYes, onBack }: SureProps): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  const arrived = useArrival()
  return (
    <section class="tm-sure" aria-label={words('restoreReplaceSure')} tabIndex={-1} ref={arrived}>
      <h3>{words('restoreReplaceSure')}</h3>
      <p>{words(countedKey(locale, 'restoreRemoved', removed), formatCount(removed, locale))}</p>
      <p>{words('restoreSafe')}</p>
      <div class="tm-restore-ways">
        <Button primary label={words('restoreReplaceYes')} onClick={onYes} />
        <Button label={words('restoreBack')} onClick={onBack} />
      </div>
    </section>
  )
}

interface RestoredProps {
  readonly unsound: number
  readonly settingsFailed: boolean
  readonly onRetry: () => void
  readonly onTakeBack: () => void
  readonly onLeave: () => void
}

export function Restored({ unsound, settingsFailed, onRetry, onTakeBack, onLeave }: RestoredProps): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  const arrived = useArrival()
  return (
    <section class="tm-restore" aria-label={words('restoreDone')} tabIndex={-1} ref={arrived}>
      <p class="tm-options-good" role="status">
        <Icon name="tick" />
        {words('restoreDone')}
      </p>
      {settingsFailed && (
        <div class="tm-options-warning" role="alert">
          <Icon name="warning" />
          <p>{words('restoreSettingsFailed')}</p>
          <Button label={words('retry')} onClick={onRetry} />
        </div>
      )}
      {unsound > 0 && (
        <p class="tm-options-warning">
          <Icon name="warning" />
          {words('restoreUnsound', formatCount(unsound, locale))}
        </p>
      )}
      <div class="tm-restore-ways">
        <Button primary label={words('done')} onClick={onLeave} />
        <Button icon="undo" label={words('restoreTakeBack')} onClick={onTakeBack} />
      </div>
    </section>
  )
}
