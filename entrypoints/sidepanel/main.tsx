import { render } from 'preact'
import { PopupShell } from '#components/panels/PopupShell.tsx'
import { WordsProvider } from '#components/ui/words.tsx'
import { createApp } from '#lib/app/create-app.ts'
import { followTabs } from '#lib/contexts/popup/follow.ts'
import { createPorts } from '#lib/platform/ports.ts'
import { createRemoteFinder } from '#lib/platform/remote-institutions.ts'
import { uiLanguage, words } from '#lib/platform/words.ts'

const root = document.getElementById('app') as HTMLElement
const locale = uiLanguage()
document.documentElement.lang = locale

const ports = createPorts(createRemoteFinder())
followTabs(createApp(ports), ports.pages, window, ({ actions }, state) =>
  render(
    <WordsProvider translate={words} locale={locale}>
      <PopupShell state={state} actions={actions} now={new Date()} layout="side" />
    </WordsProvider>,
    root,
  ),
)
