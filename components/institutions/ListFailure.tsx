// Why something did not work, and for a list in a file: where.
import type { JSX } from 'preact'
import { Icon } from '#components/ui/Icon.tsx'
import { useLocale, useWords } from '#components/ui/words.tsx'
import { failureKey, formatCount, type MessageKey } from '#lib/core/i18n.ts'
import type { Failure } from '#lib/core/result.ts'

const REASONS: Readonly<Record<Extract<Failure, { kind: 'list-unreadable' }>['reason'], MessageKey>> = {
  encoding: 'listEncoding',
  quotes: 'listQuotes',
  empty: 'listNothing',
  name: 'listNameAt',
  aliases: 'listAliasesAt',
}

export function ListFailure({ failure }: { readonly failure: Failure }): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  return (
    <div class="tm-lists-failure" role="alert">
      <Icon name="warning" />
      {failure.kind === 'list-unreadable' ? (
        <p>
          {words(REASONS[failure.reason], formatCount(failure.line, locale))} {words('listNothingTaken')}
        </p>
      ) : (
        <p>{words(failureKey(failure))}</p>
      )}
    </div>
  )
}
