// What one click exports, and where Obsidian puts it.
import type { JSX } from 'preact'
import { Field } from '#components/ui/Field.tsx'
import { Select } from '#components/ui/Select.tsx'
import { Switch } from '#components/ui/Switch.tsx'
import { useWords } from '#components/ui/words.tsx'
import { chosenFormat, chosenTemplate } from '#lib/core/export/choice.ts'
import { formats } from '#lib/core/export/formats/index.ts'
import { TEMPLATES } from '#lib/core/export/templates/index.ts'
import { type OwnTemplate, templateName } from '#lib/core/export/templates/own-template.ts'
import type { MessageKey } from '#lib/core/i18n.ts'
import type { ExportDefaults } from './view.ts'

interface DefaultsProps {
  readonly defaults: ExportDefaults
  readonly own: readonly OwnTemplate[]
  readonly onChange: (patch: Partial<ExportDefaults>) => void
}

export function Defaults({ defaults, own, onChange }: DefaultsProps): JSX.Element {
  const words = useWords()
  return (
    <div class="tm-defaults">
      <Select
        label={words('exportFormat')}
        value={chosenFormat(defaults.exportFormat).id}
        options={formats.map(({ id }) => [id, words(`format_${id}` as MessageKey)])}
        onChange={(exportFormat) => onChange({ exportFormat })}
      />
      <Select
        label={words('exportTemplate')}
        value={chosenTemplate(defaults.exportTemplate, own).id}
        options={[...TEMPLATES, ...own].map((template) => [template.id, templateName(template, words)])}
        onChange={(exportTemplate) => onChange({ exportTemplate })}
      />
      <Field
        label={words('obsidianVault')}
        placeholder={words('obsidianVaultHint')}
        value={defaults.obsidianVault}
        onInput={(obsidianVault) => onChange({ obsidianVault })}
      />
      <Field
        label={words('obsidianFolder')}
        placeholder={words('obsidianFolderHint')}
        value={defaults.obsidianFolder}
        onInput={(obsidianFolder) => onChange({ obsidianFolder })}
      />
      <Switch label={words('exportWithText')} on={defaults.exportFullText} onChange={(exportFullText) => onChange({ exportFullText })} />
      <Switch label={words('exportWithFigures')} on={defaults.exportFigures} onChange={(exportFigures) => onChange({ exportFigures })} />
    </div>
  )
}
