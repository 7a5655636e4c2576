// The page of exports and templates: what one click does, and the templates with an editor and a live preview.
import type { JSX } from 'preact'
import { useCallback, useState } from 'preact/hooks'
import { Button } from '#components/ui/Button.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { Toast } from '#components/ui/Toast.tsx'
import { useLocale, useWords } from '#components/ui/words.tsx'
import { failureKey } from '#lib/core/i18n.ts'
import { Defaults } from './Defaults.tsx'
import { Editor } from './Editor.tsx'
import { TemplateList } from './TemplateList.tsx'
import type { TemplatesActions, TemplatesState } from './view.ts'
import '#components/ui/tokens.css'
import '#components/ui/controls.css'
import './templates.css'

interface TemplatesProps {
  readonly state: TemplatesState
  readonly actions: TemplatesActions
}

interface Notice {
  readonly text: string
  readonly undo: () => Promise<boolean>
}

export function Templates({ state, actions }: TemplatesProps): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  const [notice, setNotice] = useState<Notice>()
  const leave = useCallback(() => setNotice(undefined), [])
  const remove = async (id: string, name: string) => {
    const undo = await actions.remove(id)
    setNotice({ text: words('ownTemplateDeleted', name), undo })
  }
  return (
    <main class="tm-root tm-templates" lang={locale}>
      <header>
        <h1>{words('templatesPage')}</h1>
        <Button icon="library" label={words('library')} onClick={actions.openLibrary} />
        <Button icon="gear" label={words('options')} onClick={actions.openOptions} />
      </header>
      {state.failure && (
        <p class="tm-templates-failure" role="alert">
          <Icon name="warning" />
          {words(failureKey(state.failure))}
        </p>
      )}
      <section aria-label={words('exportDefaults')}>
        <h2>{words('exportDefaults')}</h2>
        <p class="tm-templates-hint">{words('exportDefaultsHint')}</p>
        <Defaults defaults={state.defaults} own={state.own} onChange={actions.change} />
      </section>
      <section aria-label={words('templates')}>
        <h2>{words('templates')}</h2>
        <p class="tm-templates-hint">{words('templatesHint')}</p>
        <div class="tm-workshop">
          <TemplateList state={state} actions={actions} />
          <Editor key={state.selected} state={state} actions={actions} onRemove={(id, name) => void remove(id, name)} />
        </div>
      </section>
      <div class="tm-templates-toast">
        <Toast
          message={notice?.text}
          action={notice && { label: words('undo'), onClick: () => void notice.undo().then(leave) }}
          onLeave={leave}
        />
      </div>
    </main>
  )
}
