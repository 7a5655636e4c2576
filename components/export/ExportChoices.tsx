// The left side of the export dialog: what, in which files, laid out how.
import type { ComponentChildren, JSX } from 'preact'
import { Select } from '#components/ui/Select.tsx'
import { Switch } from '#components/ui/Switch.tsx'
import { useWords } from '#components/ui/words.tsx'
import { formats } from '#lib/core/export/formats/index.ts'
import { GROUPINGS } from '#lib/core/export/model.ts'
import { TEMPLATES } from '#lib/core/export/templates/index.ts'
import { templateName } from '#lib/core/export/templates/own-template.ts'
import type { MessageKey } from '#lib/core/i18n.ts'
import { type ExportActions, type ExportState, SCOPES, type ScopeKind } from './view.ts'

const SCOPE_KEYS: Readonly<Record<ScopeKind, MessageKey>> = {
  article: 'exportScopeArticle',
  shown: 'exportScopeShown',
  everything: 'exportEverything',
}

interface ExportChoicesProps {
  readonly state: ExportState
  readonly actions: ExportActions
}

export function ExportChoices({ state: { choice, article, narrowed, own }, actions }: ExportChoicesProps): JSX.Element {
  const words = useWords()
  const { choose } = actions
  const scopes = SCOPES.filter((scope) => scope === 'everything' || (scope === 'article' ? article !== undefined : narrowed))
  const isMarkdown = choice.formatId === 'markdown'
  return (
    <div class="tm-exporting-choices">
      {scopes.length > 1 && (
        <Choice legend={words('exportScope')}>
          {scopes.map((scope) => (
            <label key={scope}>
              <input type="radio" name="export-scope" checked={choice.scope === scope} onChange={() => choose({ scope })} />
              <span>{words(SCOPE_KEYS[scope])}</span>
            </label>
          ))}
        </Choice>
      )}
      {scopes.includes('article') && choice.scope === 'article' && <p class="tm-exporting-article">{article?.title}</p>}
      {choice.scope !== 'article' && (
        <Select
          label={words('exportGrouping')}
          value={choice.grouping}
          options={GROUPINGS.map((grouping) => [grouping, words(`grouping_${grouping}`)])}
          onChange={(grouping) => choose({ grouping })}
        />
      )}
      <Select
        label={words('exportFormat')}
        value={choice.formatId}
        options={formats.map(({ id }) => [id, words(`format_${id}` as MessageKey)])}
        onChange={(formatId) => choose({ formatId })}
      />
      {isMarkdown && (
        <>
          <div class="tm-exporting-template">
            <Select
              label={words('exportTemplate')}
              value={choice.templateId}
              options={[...TEMPLATES, ...own].map((template) => [template.id, templateName(template, words)])}
              onChange={(templateId) => choose({ templateId })}
            />
            <button type="button" class="tm-link" onClick={actions.openTemplates}>
              {words('templates')}…
            </button>
          </div>
          <Switch label={words('exportWithText')} on={choice.fullText} onChange={(fullText) => choose({ fullText })} />
          <Switch label={words('exportWithFigures')} on={choice.figures} onChange={(figures) => choose({ figures })} />
          <Switch
            label={words('exportUpdatable')}
            hint={words('exportUpdatableHint')}
            on={choice.updatable}
            onChange={(updatable) => choose({ updatable })}
          />
        </>
      )}
    </div>
  )
}

function Choice({ legend, children }: { readonly legend: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <fieldset class="tm-radios">
      <legend>{legend}</legend>
      {children}
    </fieldset>
  )
}
