// States of the export dialog and of the page of templates.
import type { ExportActions, ExportState } from '#components/export/view.ts'
import type { TemplatesActions, TemplatesState } from '#components/templates/view.ts'
import type { OwnTemplate } from '#lib/core/export/templates/own-template.ts'
import { DEFAULT_SETTINGS } from '#lib/core/settings.ts'

export const SAMPLE_NAME = '2026-11-20 江海银行三季报.md'
export const SAMPLE_TEMPLATE: OwnTemplate = { id: 'own:1', name: '晨会', dialect: 'obsidian', source: '# {{ name }}\n{{ titel }}\n' }

export const SAMPLE_EXPORT: ExportState = {
  choice: {
    scope: 'shown',
    grouping: 'article',
    formatId: 'markdown',
    templateId: 'reading-note',
    fullText: false,
    figures: false,
    updatable: true,
  },
  narrowed: true,
  own: [SAMPLE_TEMPLATE],
  preview: {
    files: 12,
    articles: 12,
    annotations: 1204,
    cut: false,
    sample: { name: SAMPLE_NAME, mediaType: 'text/markdown', text: '# 江海银行\n\n> 净利润41.7亿元\n' },
  },
  isStale: false,
}

export const SAMPLE_TEMPLATES: TemplatesState = {
  defaults: { ...DEFAULT_SETTINGS, obsidianVault: '投研' },
  own: [SAMPLE_TEMPLATE],
  selected: 'reading-note',
  articles: [{ id: 'article:a' as never, title: '江海银行三季报' }],
  article: 'article:a' as never,
  preview: '> 净利润41.7亿元\n',
}

const ready = <Actions extends object>(more: Partial<Actions>): Actions =>
  new Proxy(more, { get: (given, name) => given[name as keyof Actions] ?? (() => {}) }) as Actions

/** Actions that do nothing; name the ones a case is about. */
export const sampleExportActions = (more: Partial<ExportActions> = {}): ExportActions => ready(more)
export const sampleTemplatesActions = (more: Partial<TemplatesActions> = {}): TemplatesActions => ready(more)
