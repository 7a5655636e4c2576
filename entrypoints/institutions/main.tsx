import { render } from 'preact'
import { Lists } from '#components/institutions/Lists.tsx'
import { WordsProvider } from '#components/ui/words.tsx'
import { createApp } from '#lib/app/create-app.ts'
import { createListsPage } from '#lib/contexts/institutions/controller.ts'
import { createPorts } from '#lib/platform/ports.ts'
import { createRemoteFinder } from '#lib/platform/remote-institutions.ts'
import { uiLanguage, words } from '#lib/platform/words.ts'

const root = document.getElementById('app') as HTMLElement
const locale = uiLanguage()
document.documentElement.lang = locale
document.title = `${words('institutionsMine')} · ${words('appName')}`

const page = createListsPage(createApp(createPorts(createRemoteFinder())), document, (state) =>
  render(
    <WordsProvider translate={words} locale={locale}>
      <Lists state={state} actions={page.actions} />
    </WordsProvider>,
    root,
  ),
)
