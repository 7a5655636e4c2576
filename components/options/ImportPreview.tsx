// What importing files would do, in plain words, before anything is done.
import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { sourceName } from '#components/annotation/source-name.ts'
import { Button } from '#components/ui/Button.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { Switch } from '#components/ui/Switch.tsx'
import { useLocale, useWords } from '#components/ui/words.tsx'
import type { FilePlan, OpenedImport } from '#lib/app/imports-api.ts'
import { countedKey, formatCount, type MessageKey } from '#lib/core/i18n.ts'
import { Conflicts } from './Conflicts.tsx'
import { flawOf } from './FailureNote.tsx'
import { Refusals } from './Refusals.tsx'
import type { ImportsActions } from './view.ts'

type Count = (plan: FilePlan) => number

const COLUMNS: readonly (readonly [MessageKey, Count])[] = [
  ['restoreNew', ({ counts }) => counts.new],
  ['importBoth', ({ counts }) => counts.changed + counts.conflict],
  ['importSame', ({ counts }) => counts.same],
  ['importDeleted', ({ counts }) => counts.deleted],
  ['importRefused', ({ refused }) => refused.length],
]

const sum = (plans: readonly FilePlan[], count: Count): number => plans.reduce((all, plan) => all + count(plan), 0)

interface ImportPreviewProps {
  readonly opened: OpenedImport
  readonly actions: ImportsActions
  readonly tell: (text: string) => void
}

export function ImportPreview({ opened, actions, tell }: ImportPreviewProps): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  const [revive, setRevive] = useState(false)
  const arrived = useRef<HTMLElement>(null)
  useEffect(() => arrived.current?.focus(), [])
  const { plans, unreadable, conflicts } = opened
  const deleted = sum(plans, ({ counts }) => counts.deleted)
  const taken = sum(plans, ({ counts }) => counts.new + counts.changed + counts.conflict) + (revive ? deleted : 0)
  const copied = (text: string) => void actions.copy(text).then((done) => done && tell(words('importListCopied')))
  return (
    <section class="tm-restore" aria-label={words('importPreview')} tabIndex={-1} ref={arrived}>
      {plans.length > 0 && <Table plans={plans} />}
      {unreadable.map(({ name, failure }) => (
        <div key={name} class="tm-options-warning">
          <Icon name="warning" />
          <p>
            {words('importUnreadable', name)}
            {flawOf(failure, words, locale).map((line) => (
              <span key={line} class="tm-flaw">
                {line}
              </span>
            ))}
          </p>
        </div>
      ))}
      <Where opened={opened} />
      {plans.length > 0 && taken === 0 && deleted === 0 && <p>{words('importNothing')}</p>}
      {conflicts.length > 0 && <Conflicts title={words('importConflicts')} theirs={words('importFile')} conflicts={conflicts} />}
      <Refusals plans={plans} onCopy={copied} />
      {deleted > 0 && (
        <Switch
          label={words('importRevive')}
          hint={words(countedKey(locale, 'importReviveHint', deleted), formatCount(deleted, locale))}
          on={revive}
          onChange={setRevive}
        />
      )}
      <div class="tm-restore-ways">
        {taken > 0 && (
          <Button
            primary
            label={words(countedKey(locale, 'importDo', taken), formatCount(taken, locale))}
            onClick={() => actions.take(revive)}
          />
        )}
        <Button primary={taken === 0} label={words(taken > 0 ? 'cancel' : 'done')} onClick={actions.leave} />
      </div>
    </section>
  )
}

function Where({ opened: { articles, newArticles } }: Pick<ImportPreviewProps, 'opened'>): JSX.Element | null {
  const words = useWords()
  const locale = useLocale()
  if (articles === 0) return null
  return (
    <div>
      <p>{words(countedKey(locale, 'importArticles', articles), formatCount(articles, locale))}</p>
      {newArticles > 0 && <p>{words(countedKey(locale, 'importNewArticles', newArticles), formatCount(newArticles, locale))}</p>}
    </div>
  )
}

function Table({ plans }: { readonly plans: readonly FilePlan[] }): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  const shown = COLUMNS.filter(([key, count]) => key === 'restoreNew' || sum(plans, count) > 0)
  return (
    <table>
      <thead>
        <tr>
          <th scope="col" class="tm-restore-first">
            {words('importFile')}
          </th>
          {shown.map(([key]) => (
            <th key={key} scope="col">
              {words(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {plans.map((plan, at) => (
          // Two files may have the same name.
          <tr key={`${at} ${plan.name}`}>
            <th scope="row">
              <span class="tm-import-name">{plan.name}</span>
              <span class="tm-kept-kind">{sourceName(words, plan.from)}</span>
            </th>
            {shown.map(([key, count]) => (
              <td key={key} data-none={count(plan) === 0}>
                {formatCount(count(plan), locale)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
