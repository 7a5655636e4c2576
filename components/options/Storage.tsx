// How much is kept, how much room it takes, and whether the browser has promised to keep it.
import type { JSX } from 'preact'
import { Icon } from '#components/ui/Icon.tsx'
import { useLocale, useWords } from '#components/ui/words.tsx'
import { countedKey, formatCount } from '#lib/core/i18n.ts'
import { formatBytes, runsShort } from '#lib/core/storage.ts'
import type { OptionsState } from './view.ts'

export function Storage({ storage, kept }: Pick<OptionsState, 'storage' | 'kept'>): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  const short = storage !== undefined && runsShort(storage)
  return (
    <>
      {kept && (
        <p>
          {words(countedKey(locale, 'articleCount', kept.articles), formatCount(kept.articles, locale))} ·{' '}
          {words(countedKey(locale, 'highlightCount', kept.annotations), formatCount(kept.annotations, locale))}
        </p>
      )}
      {storage && (
        <>
          <meter class="tm-gauge" min={0} max={storage.quota} value={storage.used} aria-label={words('storageGauge')} />
          <p>{words('storageUsed', formatBytes(storage.used, locale), formatBytes(storage.quota, locale))}</p>
          <p class={storage.persisted ? 'tm-options-good' : 'tm-options-quiet'}>
            <Icon name={storage.persisted ? 'tick' : 'lock'} />
            {words(storage.persisted ? 'storagePersisted' : 'storageNotPersisted')}
          </p>
        </>
      )}
      {short && (
        <p class="tm-options-warning" role="alert">
          <Icon name="warning" />
          {words('storageShort')}
        </p>
      )}
    </>
  )
}
