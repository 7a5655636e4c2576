// Exports of the library: what, in which files, laid out how; with a preview, and told what came of it.
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Button, IconButton } from '#components/ui/Button.tsx'
import { useLocale, useWords } from '#components/ui/words.tsx'
import { countedKey, formatCount } from '#lib/core/i18n.ts'
import { ExportChoices } from './ExportChoices.tsx'
import { Outcome } from './Outcome.tsx'
import type { ExportActions, ExportState } from './view.ts'
import './export-dialog.css'

interface ExportDialogProps {
  readonly state: ExportState
  readonly actions: ExportActions
}

/** Articles that a clipboard takes without the program it is pasted into coming to a stop. */
const MOST_TO_COPY = 500

export function ExportDialog({ state, actions }: ExportDialogProps): JSX.Element {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    // Not the button that closes it again.
    shown?.querySelector<HTMLElement>('.tm-exporting-choices :is(input, select)')?.focus()
    return () => shown?.close()
  }, [])
  const { preview, work, choice } = state
  const busy = work !== undefined
  const nothing = preview && preview.files === 0 ? words('exportNoFiles') : undefined
  const tooMuch = preview && preview.articles > MOST_TO_COPY ? words('exportTooMuch') : undefined
  const isZip = (preview?.files ?? 1) > 1
  return (
    <dialog
      class="tm-exporting"
      ref={dialog}
      aria-labelledby="tm-exporting-title"
      onCancel={(event) => {
        event.preventDefault()
        if (busy) actions.cancel()
        else actions.close()
      }}
    >
      <header>
        <h2 id="tm-exporting-title">{words('panelExport')}</h2>
        <Summary state={state} />
        <IconButton icon="close" label={words('close')} onClick={actions.close} />
      </header>
      <div class="tm-exporting-body">
        <ExportChoices state={state} actions={actions} />
        <Preview state={state} nothing={nothing} />
      </div>
      <footer>
        {work ? (
          <Work {...work} onCancel={actions.cancel} />
        ) : (
          <>
            <Outcome outcome={state.outcome} />
            <div class="tm-exporting-ways">
              {choice.formatId === 'markdown' && <UpdateButton actions={actions} />}
              <span class="tm-exporting-gap" />
              <Button
                icon="copy"
                label={words('exportCopyRich')}
                disabledBecause={nothing ?? tooMuch}
                onClick={() => actions.copy('rich')}
              />
              <Button
                icon="copy"
                label={words('exportCopy')}
                disabledBecause={nothing ?? tooMuch}
                onClick={() => actions.copy('markdown')}
              />
              <Button
                primary
                icon="download"
                label={words(isZip ? 'exportSaveZip' : 'exportSave')}
                disabledBecause={nothing}
                onClick={actions.save}
              />
            </div>
          </>
        )}
      </footer>
    </dialog>
  )
}

function Summary({ state: { preview } }: { readonly state: ExportState }): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  if (!preview) return <p class="tm-exporting-counts" />
  const { files, articles, annotations } = preview
  return (
    <p class="tm-exporting-counts" role="status">
      {[
        words(countedKey(locale, 'fileCount', files), formatCount(files, locale)),
        words(countedKey(locale, 'articleCount', articles), formatCount(articles, locale)),
        words(countedKey(locale, 'highlightCount', annotations), formatCount(annotations, locale)),
      ].join(' · ')}
    </p>
  )
}

function Preview({ state, nothing }: { readonly state: ExportState; readonly nothing: string | undefined }): JSX.Element {
  const words = useWords()
  const { preview, isStale } = state
  const { sample, cut } = preview ?? {}
  return (
    <section class="tm-exporting-preview" aria-label={words('exportPreview')} aria-busy={isStale}>
      {sample && (
        <p class="tm-exporting-name">
          <span>{sample.name}</span>
          {cut && <span class="tm-exporting-cut">{words('exportPreviewCut')}</span>}
        </p>
      )}
      {nothing ? (
        <p class="tm-exporting-none">{nothing}</p>
      ) : (
        <textarea class="tm-exporting-text" readOnly spellcheck={false} aria-label={words('exportPreview')} value={sample?.text ?? ''} />
      )}
    </section>
  )
}

function Work({ done, total, onCancel }: { readonly done: number; readonly total: number; readonly onCancel: () => void }): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  return (
    <div class="tm-exporting-work">
      <span role="status">{words('exportWorking')}</span>
      <progress aria-label={words('exportWorking')} {...(total > 0 ? { value: done, max: total } : {})} />
      <span class="tm-exporting-count">{total > 0 && words('progressOf', formatCount(done, locale), formatCount(total, locale))}</span>
      <Button label={words('cancel')} onClick={onCancel} />
    </div>
  )
}

function UpdateButton({ actions }: { readonly actions: ExportActions }): JSX.Element {
  const words = useWords()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button icon="undo" label={words('exportUpdate')} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        multiple
        class="tm-hidden"
        tabIndex={-1}
        aria-label={words('exportUpdate')}
        accept=".md,.markdown,text/markdown"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])]
          event.currentTarget.value = ''
          if (files.length > 0) actions.update(files)
        }}
      />
    </>
  )
}
