import { render } from 'preact'
import { PopupShell } from '#components/panels/PopupShell.tsx'
import type { PopupState } from '#components/panels/view.ts'
import { WordsProvider } from '#components/ui/words.tsx'
import { createApp } from '#lib/app/create-app.ts'
import { createPopup, type Popup } from '#lib/contexts/popup/controller.ts'
import { createPorts } from '#lib/platform/ports.ts'
import { createRemoteFinder } from '#lib/platform/remote-institutions.ts'
import { uiLanguage, words } from '#lib/platform/words.ts'

const root = document.getElementById('app') as HTMLElement
const locale = uiLanguage()
document.documentElement.lang = locale

function show(popup: Popup | undefined, state: PopupState): void {
  if (!popup) return
  render(
    <WordsProvider translate={words} locale={locale}>
      <PopupShell state={state} actions={popup.actions} now={new Date()} />
    </WordsProvider>,
    root,
  )
}

let popup: Popup | undefined
const ports = createPorts(createRemoteFinder())
popup = await createPopup(createApp(ports), ports.pages, window, (state) => show(popup, state))
show(popup, popup.state())
