// Hands the article and its highlights over, the way the reader has set it; other ways are in the menu.
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '#components/ui/Button.tsx'
import type { MenuItem } from '#components/ui/Menu.tsx'
import { MenuButton } from '#components/ui/MenuButton.tsx'
import { useWords } from '#components/ui/words.tsx'
import { chosenFormat } from '#lib/core/export/choice.ts'
import { formats } from '#lib/core/export/formats/index.ts'
import type { MessageKey } from '#lib/core/i18n.ts'
import { DEFAULT_SETTINGS } from '#lib/core/settings.ts'
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
  const save = async (formatId?: string) => {
    if (busy) return
    setBusy(true)
    const name = await actions.download(formatId)
    if (name !== undefined) notify({ text: words('exportSavedAs', name) })
    setBusy(false)
  }
  const format = chosenFormat((state.settings ?? DEFAULT_SETTINGS).exportFormat)
  const { share } = actions
  const items: MenuItem[] = [
    { icon: 'copy', label: words('exportCopyRich'), onClick: () => void run(() => actions.copyRich(), 'exportCopiedRich') },
    { icon: 'out', label: words('exportObsidian'), onClick: () => void run(() => actions.sendToObsidian(), 'exportObsidianSent') },
    ...(share ? [{ icon: 'out', label: words('exportShare'), onClick: () => void share() } as const] : []),
    ...formats
      .filter(({ id }) => id !== format.id)
      .map(({ id }) => ({
        icon: 'download' as const,
        label: words('exportSaveAs', words(`format_${id}` as MessageKey)),
        onClick: () => void save(id),
      })),
  ]
  return (
    <div class="tm-export" aria-busy={busy}>
      <Button
        primary
        icon="copy"
        label={words('exportCopy')}
        disabledBecause={nothing}
        onClick={() => void run(() => actions.copyMarkdown(), 'exportCopied')}
      />
      <Button icon="download" label={words('exportDownload', format.extension)} disabledBecause={nothing} onClick={() => void save()} />
      {nothing ? <p class="tm-export-why">{nothing}</p> : <MenuButton label={words('exportMore')} items={items} side="above" />}
    </div>
  )
}
