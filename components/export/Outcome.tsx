// What came of an export, in plain words.
import type { ComponentChildren, JSX } from 'preact'
import { Icon } from '#components/ui/Icon.tsx'
import { useLocale, useWords } from '#components/ui/words.tsx'
import { failureKey, formatCount, type MessageKey, type Translate } from '#lib/core/i18n.ts'
import type { Failure } from '#lib/core/result.ts'
import type { ExportOutcome } from './view.ts'

export function Outcome({ outcome }: { readonly outcome: ExportOutcome | undefined }): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  // The region stays, or screen readers would miss the first word.
  return (
    <div class="tm-outcome" role="status">
      {outcome && <Told outcome={outcome} words={words} count={(count) => formatCount(count, locale)} />}
    </div>
  )
}

interface ToldProps {
  readonly outcome: ExportOutcome
  readonly words: Translate
  readonly count: (count: number) => string
}

const PARTS = [
  ['added', 'exportAdded'],
  ['renewed', 'exportRenewed'],
  ['gone', 'exportGone'],
  ['kept', 'exportKept'],
] as const satisfies readonly (readonly [string, MessageKey])[]

function Told({ outcome, words, count }: ToldProps): JSX.Element {
  switch (outcome.kind) {
    case 'saved': {
      const { name, files } = outcome
      return <Good>{files > 1 ? words('exportSavedZip', name, count(files)) : words('exportSavedAs', name)}</Good>
    }
    case 'copied':
      return <Good>{words('exportCopied')}</Good>
    case 'copied-rich':
      return <Good>{words('exportCopiedRich')}</Good>
    case 'updated': {
      const { name, unknown } = outcome.update
      const parts = PARTS.filter(([part]) => outcome.update[part] > 0).map(([part, key]) => words(key, count(outcome.update[part])))
      return (
        <>
          <Good>{words('exportUpdated', name, parts.join(' · ') || words('exportUnchanged'))}</Good>
          {unknown.length > 0 && <p class="tm-outcome-quiet">{words('exportUnknown', unknown.join(' · '))}</p>}
        </>
      )
    }
    case 'failed': {
      const { failure, updating } = outcome
      if (failure.kind === 'cancelled') return <Good>{words('failure_cancelled')}</Good>
      return (
        <p class="tm-outcome-bad">
          <Icon name="warning" />
          <span>{updating && failure.kind === 'nothing-there' ? words('exportNoMatch') : failureWords(failure, words)}</span>
        </p>
      )
    }
  }
}

/** With the line of a mistake in a template. */
const failureWords = (failure: Failure, words: Translate): string =>
  failure.kind === 'template-broken'
    ? `${words(failureKey(failure))} ${words('ownTemplateMistake', String(failure.line), failure.detail)}`
    : words(failureKey(failure))

function Good({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return (
    <p class="tm-outcome-good">
      <Icon name="tick" />
      <span>{children}</span>
    </p>
  )
}
