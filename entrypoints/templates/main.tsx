import { render } from 'preact'
import { Templates } from '#components/templates/Templates.tsx'
import type { TemplatesState } from '#components/templates/view.ts'
import { WordsProvider } from '#components/ui/words.tsx'
import { createApp } from '#lib/app/create-app.ts'
import { createTemplatesPage, type TemplatesPage } from '#lib/contexts/templates/controller.ts'
import { createPorts } from '#lib/platform/ports.ts'
import { createRemoteFinder } from '#lib/platform/remote-institutions.ts'
import { uiLanguage, words } from '#lib/platform/words.ts'

const root = document.getElementById('app') as HTMLElement
const locale = uiLanguage()
document.documentElement.lang = locale
document.title = `${words('templatesPage')} · ${words('appName')}`

function show({ actions }: TemplatesPage, state: TemplatesState): void {
  render(
    <WordsProvider translate={words} locale={locale}>
      <Templates state={state} actions={actions} />
    </WordsProvider>,
    root,
  )
}

let page: TemplatesPage | undefined
page = await createTemplatesPage(createApp(createPorts(createRemoteFinder())), window, (state) => page && show(page, state))
show(page, page.state())
