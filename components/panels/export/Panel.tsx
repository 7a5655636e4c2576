// Hands the article and its highlights over as Markdown.
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '#components/ui/Button.tsx'
import { useWords } from '#components/ui/words.tsx'
import type { MessageKey } from '#lib/core/i18n.ts'
import type { PanelProps } from '../view.ts'
import './export.css'

export function ExportPanel({ state, actions, notify }: PanelProps): JSX.Element {
  const words = useWords()
  const [busy, setBusy] = useState(false)
  const nothing = !state.page.saved && state.annotations.length === 0 ? words('exportNothing') : undefined
  const run = async (act: () => Promise<boolean>, done: MessageKey) => {
    if (busy) return
    setBusy(true)
    if (await act()) notify({ text: words(done) })
    setBusy(false)
  }
  return (
    <div class="tm-export" aria-busy={busy}>
      <Button
        primary
        icon="copy"
        label={words('exportCopy')}
        disabledBecause={nothing}
        onClick={() => void run(() => actions.copyMarkdown(), 'exportCopied')}
      />
      <Button
        icon="download"
        label={words('exportDownload')}
        disabledBecause={nothing}
        onClick={() => void run(() => actions.downloadMarkdown(), 'exportDownloaded')}
      />
      {nothing && <p class="tm-export-why">{nothing}</p>}
    </div>
  )
}
