// A template open for reading or writing, beside what it makes of an article.
import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { Button } from '#components/ui/Button.tsx'
import { Field } from '#components/ui/Field.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { Select } from '#components/ui/Select.tsx'
import { useWords } from '#components/ui/words.tsx'
import { chosenTemplate } from '#lib/core/export/choice.ts'
import { templateName } from '#lib/core/export/templates/own-template.ts'
import { DIALECTS } from '#lib/core/export/templates/template.ts'
import { Names } from './Names.tsx'
import type { TemplatesActions, TemplatesState } from './view.ts'

interface EditorProps {
  readonly state: TemplatesState
  readonly actions: TemplatesActions
  readonly onRemove: (id: string, name: string) => void
}

/** Selects a line, from 1, and brings it into sight. */
function showLine(field: HTMLTextAreaElement, line: number): void {
  const lines = field.value.split('\n')
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0)
  field.focus()
  field.setSelectionRange(start, start + (lines[line - 1] ?? '').length)
  const height = field.scrollHeight / Math.max(1, lines.length)
  field.scrollTop = Math.max(0, height * (line - 4))
}

export function Editor({ state, actions, onRemove }: EditorProps): JSX.Element {
  const words = useWords()
  const source = useRef<HTMLTextAreaElement>(null)
  const { own, selected, mistake, defaults } = state
  const template = chosenTemplate(selected, own)
  const mine = own.find(({ id }) => id === selected)
  const name = templateName(template, words)
  const first = useRef(template.source)
  const isDefault = chosenTemplate(defaults.exportTemplate, own).id === template.id
  return (
    <div class="tm-template-open">
      <div class="tm-template-head">
        {mine ? (
          <>
            <Field label={words('ownTemplateName')} value={name} onInput={(text) => actions.edit(mine.id, { name: text })} />
            <Select
              label={words('ownTemplateDialect')}
              value={mine.dialect}
              options={DIALECTS.map((dialect) => [dialect, words(`dialect_${dialect}`)])}
              onChange={(dialect) => actions.edit(mine.id, { dialect })}
            />
          </>
        ) : (
          <h3>{name}</h3>
        )}
        <span class="tm-template-ways">
          {!isDefault && <Button label={words('ownTemplateMakeDefault')} onClick={() => actions.change({ exportTemplate: template.id })} />}
          <Button icon="copy" label={words('ownTemplateDuplicate')} onClick={() => actions.duplicate(template.id)} />
          {mine && <Button icon="bin" label={words('ownTemplateDelete')} onClick={() => onRemove(mine.id, name)} />}
        </span>
      </div>
      <div class="tm-template-panes">
        <div class="tm-template-source">
          <p id="tm-template-verdict" class="tm-template-verdict" role="status" data-bad={mistake !== undefined}>
            <Icon name={mistake ? 'warning' : 'tick'} />
            {mistake ? (
              <button type="button" class="tm-link" onClick={() => source.current && showLine(source.current, mistake.line)}>
                {words('ownTemplateMistake', String(mistake.line), mistake.detail)}
              </button>
            ) : (
              <span>{mine ? `${words('ownTemplateFits')} · ${words('ownTemplateSaved')}` : words('ownTemplateFits')}</span>
            )}
          </p>
          <textarea
            ref={source}
            class="tm-code"
            aria-label={words('ownTemplateSource')}
            aria-invalid={mistake !== undefined}
            aria-describedby="tm-template-verdict"
            spellcheck={false}
            readOnly={!mine}
            defaultValue={first.current}
            onInput={(event) => mine && actions.edit(mine.id, { source: event.currentTarget.value })}
          />
        </div>
        <Preview state={state} actions={actions} />
      </div>
      <Names />
    </div>
  )
}

function Preview({ state: { articles, article, preview, mistake }, actions }: Pick<EditorProps, 'state' | 'actions'>): JSX.Element {
  const words = useWords()
  const options = [
    ...articles.map(({ id, title }) => [id as string, title || words('articleUntitled')] as const),
    ['', words('ownTemplateSample')] as const,
  ]
  return (
    <div class="tm-template-preview" data-old={mistake !== undefined}>
      <Select
        label={words('ownTemplateShownWith')}
        value={article ?? ''}
        options={options}
        onChange={(id) => actions.showWith(articles.find((each) => each.id === id)?.id)}
      />
      <textarea class="tm-code" readOnly spellcheck={false} aria-label={words('exportPreview')} value={preview ?? ''} />
    </div>
  )
}
