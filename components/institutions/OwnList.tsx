// The reader's own institutions: add, rename, give other names, take in and hand out as a file.
import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Button } from '#components/ui/Button.tsx'
import { useLocale, useWords } from '#components/ui/words.tsx'
import { formatCount } from '#lib/core/i18n.ts'
import type { OwnInstitution } from '#lib/core/institution/decided/model.ts'
import { KINDS } from '#lib/core/institution/kinds.ts'
import type { InstitutionKind } from '#lib/core/institution/model.ts'
import type { ListsActions } from './view.ts'

interface OwnListProps {
  readonly own: readonly OwnInstitution[]
  readonly actions: ListsActions
  readonly onRemoved: (name: string, undo: () => Promise<boolean>) => void
}

/** More rows than this are found by typing. */
const SHOWN = 100

const aliasesOf = (written: string): string[] => written.split(/[;；|]/)

export function OwnList({ own, actions, onRemoved }: OwnListProps): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  const [wanted, setWanted] = useState('')
  const file = useRef<HTMLInputElement>(null)
  const folded = wanted.trim().toLowerCase()
  const matching = folded ? own.filter(({ name, aliases }) => [name, ...aliases].some((each) => each.toLowerCase().includes(folded))) : own
  const more = matching.length - SHOWN
  return (
    <section aria-label={words('institutionsMine')}>
      <AddForm onAdd={actions.add} />
      <p class="tm-lists-files">
        <input
          ref={file}
          class="tm-hidden"
          type="file"
          accept=".csv,text/csv"
          tabIndex={-1}
          aria-label={words('listsImport')}
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? []
            if (chosen) void actions.importFile(chosen)
            // The same file can be chosen again after it was mended.
            event.currentTarget.value = ''
          }}
        />
        <Button label={words('listsImport')} onClick={() => file.current?.click()} />
        <Button label={words('listsExport')} icon="download" onClick={() => void actions.exportFile()} />
      </p>
      {own.length > 10 && (
        <input
          class="tm-field"
          type="search"
          aria-label={words('listsFilter')}
          placeholder={words('listsFilter')}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      {own.length === 0 && <p class="tm-lists-empty">{words('listsOwnEmpty')}</p>}
      <ul class="tm-lists-rows">
        {matching.slice(0, SHOWN).map((each) => (
          <OwnRow key={each.id} own={each} actions={actions} onRemoved={onRemoved} />
        ))}
      </ul>
      {more > 0 && <p class="tm-lists-empty">{words('listsMore', formatCount(more, locale))}</p>}
    </section>
  )
}

function OwnRow({ own, actions, onRemoved }: Omit<OwnListProps, 'own'> & { readonly own: OwnInstitution }): JSX.Element {
  const words = useWords()
  const { id, name, kind, aliases } = own
  return (
    <li>
      <span class="tm-lists-name">{name}</span>
      <input
        class="tm-field"
        aria-label={words('listsAliasesOf', name)}
        placeholder={words('listsAliases')}
        value={aliases.join('; ')}
        onChange={(event) => void actions.revise(id, { aliases: aliasesOf(event.currentTarget.value) })}
      />
      <KindChoice label={words('listsKindOf', name)} kind={kind} onChange={(next) => void actions.revise(id, { kind: next })} />
      <button
        type="button"
        class="tm-button"
        aria-label={`${words('listsRemove')}: ${name}`}
        onClick={async () => {
          if (await actions.remove(id)) onRemoved(name, () => actions.restore(id))
        }}
      >
        {words('listsRemove')}
      </button>
    </li>
  )
}

interface KindChoiceProps {
  readonly label: string
  readonly kind: InstitutionKind
  readonly onChange: (kind: InstitutionKind) => void
}

function KindChoice({ label, kind, onChange }: KindChoiceProps): JSX.Element {
  const words = useWords()
  return (
    <select
      class="tm-field tm-lists-kind"
      aria-label={label}
      value={kind}
      onChange={({ currentTarget }) => onChange(KINDS.find((each) => each === currentTarget.value) ?? kind)}
    >
      {KINDS.map((each) => (
        <option key={each} value={each}>
          {words(`kind_${each}`)}
        </option>
      ))}
    </select>
  )
}

function AddForm({ onAdd }: { readonly onAdd: ListsActions['add'] }): JSX.Element {
  const words = useWords()
  const [name, setName] = useState('')
  const [aliases, setAliases] = useState('')
  const [kind, setKind] = useState<InstitutionKind>('company')
  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (!(await onAdd({ name, kind, aliases: aliasesOf(aliases) }))) return
    setName('')
    setAliases('')
  }
  return (
    <form class="tm-lists-add" onSubmit={(event) => void submit(event)}>
      <input
        class="tm-field"
        aria-label={words('listsName')}
        placeholder={words('listsName')}
        required
        minLength={2}
        maxLength={100}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <input
        class="tm-field"
        aria-label={words('listsAliases')}
        placeholder={words('listsAliases')}
        value={aliases}
        onInput={(event) => setAliases(event.currentTarget.value)}
      />
      <KindChoice label={words('listsKind')} kind={kind} onChange={setKind} />
      <button type="submit" class="tm-button tm-button-primary">
        {words('listsAdd')}
      </button>
    </form>
  )
}
