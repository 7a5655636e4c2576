// The options page: one section each, in the order of how often they are wanted.
import type { ComponentChildren, JSX } from 'preact'
import { useCallback, useState } from 'preact/hooks'
import { Button } from '#components/ui/Button.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { Toast } from '#components/ui/Toast.tsx'
import { useLocale, useWords } from '#components/ui/words.tsx'
import { failureKey } from '#lib/core/i18n.ts'
import { Backups } from './Backups.tsx'
import { Imports } from './Imports.tsx'
import { Storage } from './Storage.tsx'
import type { OptionsActions, OptionsState } from './view.ts'
import '#components/ui/tokens.css'
import '#components/ui/controls.css'
import './options.css'

interface OptionsProps {
  readonly state: OptionsState
  readonly actions: OptionsActions
  readonly now: Date
}

interface Notice {
  readonly text: string
  readonly undo?: (() => Promise<boolean>) | undefined
}

export function Options({ state, actions, now }: OptionsProps): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  const [notice, setNotice] = useState<Notice>()
  const leave = useCallback(() => setNotice(undefined), [])
  const tell = useCallback((text: string, undo?: () => Promise<boolean>) => setNotice({ text, undo }), [])
  const undo = notice?.undo
  return (
    <main class="tm-root tm-options" lang={locale}>
      <header>
        <h1>{words('options')}</h1>
        <Button icon="library" label={words('library')} onClick={actions.openLibrary} />
        <Button icon="institution" label={words('institutionsMine')} onClick={actions.openLists} />
        <Button icon="download" label={words('templatesPage')} onClick={actions.openTemplates} />
      </header>
      {state.failure && (
        <p class="tm-options-warning" role="alert">
          <Icon name="warning" />
          {words(failureKey(state.failure))}
        </p>
      )}
      <Section title={words('backups')}>
        <Backups state={state.backups} actions={actions.backups} now={now} tell={tell} />
      </Section>
      <Section title={words('imports')}>
        <Imports state={state.imports} actions={actions.imports} onLibrary={actions.openLibrary} tell={tell} />
      </Section>
      <Section title={words('storage')}>
        <Storage {...(state.storage ? { storage: state.storage } : {})} {...(state.kept ? { kept: state.kept } : {})} />
      </Section>
      <div class="tm-options-toast">
        <Toast
          message={notice?.text}
          action={undo && { label: words('undo'), onClick: () => void undo().then((done) => done || setNotice(undefined)) }}
          onLeave={leave}
        />
      </div>
    </main>
  )
}

function Section({ title, children }: { readonly title: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
