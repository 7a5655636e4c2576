// The reader's own institutions, corrections and followed ones, each with the way to take it back.
import type { ComponentChildren, JSX } from 'preact'
import { useCallback, useState } from 'preact/hooks'
import { Icon } from '#components/ui/Icon.tsx'
import { Toast } from '#components/ui/Toast.tsx'
import { useLocale, useWords } from '#components/ui/words.tsx'
import { formatCount } from '#lib/core/i18n.ts'
import type { Correction } from '#lib/core/institution/decided/model.ts'
import { ListFailure } from './ListFailure.tsx'
import { OwnList } from './OwnList.tsx'
import type { ListsActions, ListsState } from './view.ts'
import '#components/ui/tokens.css'
import '#components/ui/controls.css'
import './lists.css'

interface ListsProps {
  readonly state: ListsState
  readonly actions: ListsActions
}

interface Notice {
  readonly text: string
  readonly undo: () => Promise<boolean>
}

export function Lists({ state, actions }: ListsProps): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  const [notice, setNotice] = useState<Notice>()
  const leave = useCallback(() => setNotice(undefined), [])
  const removed = (name: string, undo: Notice['undo']) => setNotice({ text: words('listsRemoved', name), undo })
  const { own, corrections, watches, failure, imported } = state
  return (
    <main class="tm-root tm-lists" lang={locale}>
      <h1>{words('institutionsMine')}</h1>
      <p class="tm-lists-intro">{words('listsIntro')}</p>
      {failure && <ListFailure failure={failure} />}
      {imported && !failure && (
        <p class="tm-lists-imported" role="status">
          <Icon name="tick" />
          {words('listsImported', formatCount(imported.added, locale), formatCount(imported.changed, locale))}
        </p>
      )}
      <OwnList own={own} actions={actions} onRemoved={removed} />
      <Section title={words('listsCorrections')} empty={corrections.length === 0 && words('listsCorrectionsEmpty')}>
        {corrections.map((correction) => (
          <li key={correction.id}>
            <span class="tm-lists-name">
              {sentence(words, correction)}
              <small>{words(reachOf(correction))}</small>
              {correction.place && (
                <small class="tm-lists-place">
                  …{correction.place.before}
                  <b>{correction.surface ?? correction.name}</b>
                  {correction.place.after}…
                </small>
              )}
              {correction.article && <small class="tm-lists-address">{correction.article}</small>}
            </span>
            <Remove
              name={sentence(words, correction)}
              onClick={async () => {
                if (await actions.withdraw(correction.id)) removed(correction.name, () => actions.restore(correction.id))
              }}
            />
          </li>
        ))}
      </Section>
      <Section title={words('listsFollowed')} empty={watches.length === 0 && words('listsFollowedEmpty')}>
        {watches.map(({ key, name }) => (
          <li key={key}>
            <span class="tm-lists-name">{name}</span>
            <Remove name={name} onClick={() => void actions.unwatch(key)} />
          </li>
        ))}
      </Section>
      <div class="tm-lists-toast">
        <Toast
          message={notice?.text}
          action={notice && { label: words('undo'), onClick: () => void notice.undo().then((done) => done && setNotice(undefined)) }}
          onLeave={leave}
        />
      </div>
    </main>
  )
}

const reachOf = ({ article, place }: Correction) =>
  place ? 'institutionReachPlace' : article === undefined ? 'institutionReachAlways' : 'institutionReachHere'

function sentence(words: ReturnType<typeof useWords>, { name, surface, to }: Correction): string {
  return to ? words('listsIsOther', surface ?? name, to.name) : words('listsIsNone', surface ?? name)
}

interface SectionProps {
  readonly title: string
  /** What is said when there is nothing. */
  readonly empty: string | false
  readonly children: ComponentChildren
}

function Section({ title, empty, children }: SectionProps): JSX.Element {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {empty ? <p class="tm-lists-empty">{empty}</p> : <ul class="tm-lists-rows">{children}</ul>}
    </section>
  )
}

function Remove({ name, onClick }: { readonly name: string; readonly onClick: () => void }): JSX.Element {
  const words = useWords()
  return (
    <button type="button" class="tm-button" aria-label={`${words('listsRemove')}: ${name}`} onClick={onClick}>
      {words('listsRemove')}
    </button>
  )
}
