// Something that takes its time: how far it is, and the way out.
import type { JSX } from 'preact'
import { Button } from '#components/ui/Button.tsx'
import { useLocale, useWords } from '#components/ui/words.tsx'
import { formatCount, type MessageKey } from '#lib/core/i18n.ts'
import { formatBytes } from '#lib/core/storage.ts'
import type { Running, RunningKind } from './view.ts'

const SAYS: Readonly<Record<RunningKind, MessageKey>> = {
  'backing-up': 'work_backing_up',
  reading: 'work_reading',
  restoring: 'work_restoring',
  'import-reading': 'work_import_reading',
  importing: 'work_importing',
  'import-undoing': 'work_import_undoing',
}
/** Files are read by their bytes, everything else goes by records. */
const BY_BYTES: ReadonlySet<RunningKind> = new Set(['reading', 'import-reading'])

export function Work({ work: { kind, done, total }, onCancel }: { readonly work: Running; readonly onCancel: () => void }): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  const written = BY_BYTES.has(kind) ? formatBytes : formatCount
  return (
    <div class="tm-work">
      <p role="status">{words(SAYS[kind])}</p>
      <progress aria-label={words(SAYS[kind])} {...(total > 0 ? { value: done, max: total } : {})} />
      <span class="tm-work-count">{total > 0 && words('progressOf', written(done, locale), written(total, locale))}</span>
      <Button label={words('cancel')} onClick={onCancel} />
    </div>
  )
}
