// Imports: files of other programs, what they would change, how it went, and the last ones with the way back.
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { sourceName } from '#components/annotation/source-name.ts'
import { Button } from '#components/ui/Button.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { useLocale, useWords } from '#components/ui/words.tsx'
import type { ImportEntry } from '#lib/app/imports-api.ts'
import { countedKey, formatCount, formatMoment } from '#lib/core/i18n.ts'
import { FailureNote } from './FailureNote.tsx'
import { FileDrop } from './FileDrop.tsx'
import { ImportPreview } from './ImportPreview.tsx'
import type { ImportsActions, ImportsState } from './view.ts'
import { Work } from './Work.tsx'

interface ImportsProps {
  readonly state: ImportsState
  readonly actions: ImportsActions
  readonly onLibrary: () => void
  readonly tell: (text: string) => void
}

export function Imports({ state, actions, onLibrary, tell }: ImportsProps): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  const { work, failure, recent = [] } = state
  const undo = async (id: string) => {
    const undone = await actions.undo(id)
    if (!undone) return
    const { kept } = undone
    tell(kept === 0 ? words('importUndone') : words(countedKey(locale, 'importUndoneKept', kept), formatCount(kept, locale)))
  }
  return (
    <>
      <p class="tm-options-quiet">{words('importHint')}</p>
      {work && 'done' in work ? (
        <Work work={work} onCancel={actions.cancel} />
      ) : work?.kind === 'previewed' ? (
        <ImportPreview opened={work.opened} actions={actions} tell={tell} />
      ) : work?.kind === 'imported' ? (
        <Imported entry={work.entry} onUndo={() => void undo(work.entry.id)} onLibrary={onLibrary} onLeave={actions.leave} />
      ) : (
        <FileDrop
          icon="import"
          label={words('importChoose')}
          hint={words('importDrop')}
          accept=".json,.jsonld,.csv"
          multiple
          onFiles={actions.open}
        />
      )}
      {failure && <FailureNote failure={failure} />}
      {!work && recent.length > 0 && <Recent recent={recent} onUndo={(id) => void undo(id)} />}
    </>
  )
}

interface ImportedProps {
  readonly entry: ImportEntry
  readonly onUndo: () => void
  readonly onLibrary: () => void
  readonly onLeave: () => void
}

function Imported({ entry: { added, changed }, onUndo, onLibrary, onLeave }: ImportedProps): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  const arrived = useRef<HTMLElement>(null)
  useEffect(() => arrived.current?.focus(), [])
  const said = words(countedKey(locale, 'importDone', added), formatCount(added, locale))
  return (
    <section class="tm-restore" aria-label={said} tabIndex={-1} ref={arrived}>
      <p class="tm-options-good" role="status">
        <Icon name="tick" />
        <span>{said}</span>
        {changed > 0 && <span>{words(countedKey(locale, 'importAddedTo', changed), formatCount(changed, locale))}</span>}
      </p>
      <div class="tm-restore-ways">
        <Button primary label={words('done')} onClick={onLeave} />
        <Button icon="library" label={words('libraryOpen')} onClick={onLibrary} />
        <Button icon="undo" label={words('importUndo')} onClick={onUndo} />
      </div>
    </section>
  )
}

function Recent({ recent, onUndo }: { readonly recent: readonly ImportEntry[]; readonly onUndo: (id: string) => void }): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  return (
    <div class="tm-kept tm-kept-imports">
      <h3>{words('importsRecent')}</h3>
      <ul>
        {recent.map(({ id, at, files, from, added, changed }) => (
          <li key={id}>
            <span class="tm-kept-time">
              {formatMoment(at, locale)}
              <span class="tm-kept-kind">{from.map((source) => sourceName(words, source)).join(' · ')}</span>
            </span>
            <span class="tm-kept-what">
              {words(countedKey(locale, 'highlightCount', added + changed), formatCount(added + changed, locale))} · {files.join(', ')}
            </span>
            <span class="tm-kept-actions">
              <Button icon="undo" label={words('undo')} onClick={() => onUndo(id)} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
