// The templates to choose from: those built in, and the reader's.
import type { JSX } from 'preact'
import { Button } from '#components/ui/Button.tsx'
import { useWords } from '#components/ui/words.tsx'
import { chosenTemplate } from '#lib/core/export/choice.ts'
import { TEMPLATES } from '#lib/core/export/templates/index.ts'
import { type OwnTemplate, templateName } from '#lib/core/export/templates/own-template.ts'
import type { Template } from '#lib/core/export/templates/template.ts'
import type { TemplatesActions, TemplatesState } from './view.ts'

interface TemplateListProps {
  readonly state: TemplatesState
  readonly actions: TemplatesActions
}

export function TemplateList({ state: { own, selected, defaults }, actions }: TemplateListProps): JSX.Element {
  const words = useWords()
  const standard = chosenTemplate(defaults.exportTemplate, own).id
  const group = (title: string, templates: readonly (Template | OwnTemplate)[]) => (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {templates.map((template) => (
          <li key={template.id}>
            <button
              type="button"
              class="tm-template"
              aria-current={template.id === selected ? 'true' : undefined}
              onClick={() => actions.select(template.id)}
            >
              <span>{templateName(template, words)}</span>
              {template.id === standard && <span class="tm-template-default">{words('ownTemplateDefault')}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
  return (
    <nav class="tm-template-list" aria-label={words('templates')}>
      {group(words('ownTemplateBuiltIn'), TEMPLATES)}
      {own.length > 0 && group(words('ownTemplateMine'), own)}
      <Button icon="note" label={words('ownTemplateNew')} onClick={actions.create} />
    </nav>
  )
}
