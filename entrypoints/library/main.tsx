import { render } from 'preact'
import { Library } from '#components/library/Library.tsx'
import type { LibraryState } from '#components/library/view.ts'
import { WordsProvider } from '#components/ui/words.tsx'
import { createApp } from '#lib/app/create-app.ts'
import { createLibraryPage, type LibraryPage } from '#lib/contexts/library/controller.ts'
import { createPorts } from '#lib/platform/ports.ts'
import { createRemoteFinder } from '#lib/platform/remote-institutions.ts'
import { uiLanguage, words } from '#lib/platform/words.ts'

const root = document.getElementById('app') as HTMLElement
const locale = uiLanguage()
document.documentElement.lang = locale
document.title = `${words('library')} · ${words('appName')}`

function show({ actions }: LibraryPage, state: LibraryState): void {
  render(
    <WordsProvider translate={words} locale={locale}>
      <Library state={state} actions={actions} now={new Date()} />
    </WordsProvider>,
    root,
  )
}

const page: LibraryPage = createLibraryPage(createApp(createPorts(createRemoteFinder())), window, (state) => show(page, state))
show(page, page.state())
