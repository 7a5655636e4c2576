import { render } from 'preact'
import { Options } from '#components/options/Options.tsx'
import type { OptionsState } from '#components/options/view.ts'
import { WordsProvider } from '#components/ui/words.tsx'
import { createApp } from '#lib/app/create-app.ts'
import { createOptionsPage, type OptionsPage } from '#lib/contexts/options/controller.ts'
import { createPorts } from '#lib/platform/ports.ts'
import { createRemoteFinder } from '#lib/platform/remote-institutions.ts'
import { uiLanguage, words } from '#lib/platform/words.ts'

const root = document.getElementById('app') as HTMLElement
const locale = uiLanguage()
document.documentElement.lang = locale
document.title = `${words('options')} · ${words('appName')}`

function show({ actions }: OptionsPage, state: OptionsState): void {
  render(
    <WordsProvider translate={words} locale={locale}>
      <Options state={state} actions={actions} now={new Date()} />
    </WordsProvider>,
    root,
  )
}

const page: OptionsPage = createOptionsPage(createApp(createPorts(createRemoteFinder())), window, (state) => show(page, state))
show(page, page.state())
