// One article handed out with one click, the way the reader has set it.
import type { ExportsApi } from '#lib/app/exports-api.ts'
import { chosenFormat, chosenOptions } from '#lib/core/export/choice.ts'
import type { ExportedFile } from '#lib/core/export/model.ts'
import { obsidian } from '#lib/core/export/templates/built-in/obsidian.ts'
import type { ArticleId } from '#lib/core/ids.ts'
import { err, ok, type Result } from '#lib/core/result.ts'
import { copyText } from './clipboard.ts'
import { saveFile } from './downloads.ts'
import { ownExportWords } from './export-words.ts'
import { copyRich, sendToObsidian, shareSheet } from './hand-off.ts'
import { readSettings } from './settings.ts'
import { readTemplates } from './templates.ts'

export interface ArticleExports {
  copyMarkdown(id: ArticleId): Promise<Result<unknown>>
  copyRich(id: ArticleId): Promise<Result<unknown>>
  /** In the format that is set, or in this one. Resolves to the file's name. */
  download(id: ArticleId, formatId?: string): Promise<Result<string>>
  sendToObsidian(id: ArticleId): Promise<Result<unknown>>
  /** Left out where there is no share sheet. */
  share?(id: ArticleId): Promise<Result<unknown>>
}

const refused = err({ kind: 'hand-off-refused', detail: 'clipboard' } as const)

/** All must be called in a user gesture. */
export function createArticleExports(
  app: Pick<ExportsApi, 'exportArticle' | 'exportToClipboard'>,
  window: Window & typeof globalThis,
): ArticleExports {
  async function chosen() {
    const [settings, own] = await Promise.all([readSettings(), readTemplates()])
    return { settings, options: chosenOptions(settings, own) }
  }

  async function markdownOf(id: ArticleId): Promise<Result<ExportedFile>> {
    return app.exportArticle(id, 'markdown', ownExportWords(), (await chosen()).options)
  }

  const share = shareSheet(window)
  return {
    async copyMarkdown(id) {
      const file = await markdownOf(id)
      return file.ok && !(await copyText(window, file.value.text)) ? refused : file
    },
    async copyRich(id) {
      const { options } = await chosen()
      const made = await app.exportToClipboard({ scope: { articleId: id }, words: ownExportWords(), options })
      return made.ok && !(await copyRich(window, made.value.html, made.value.markdown)) ? refused : made
    },
    async download(id, formatId) {
      const { settings, options } = await chosen()
      const file = await app.exportArticle(id, chosenFormat(formatId ?? settings.exportFormat).id, ownExportWords(), options)
      if (!file.ok) return file
      saveFile(window.document, file.value)
      return ok(file.value.name)
    },
    async sendToObsidian(id) {
      const { settings, options } = await chosen()
      // Its own links, marks and block ids, unless the reader's template has them.
      const template = options.template?.dialect === 'obsidian' ? options.template : obsidian
      const file = await app.exportArticle(id, 'markdown', ownExportWords(), { ...options, template })
      if (!file.ok) return file
      const note = { vault: settings.obsidianVault, folder: settings.obsidianFolder, name: file.value.name }
      return (await sendToObsidian(window, note, file.value.text)) ? file : refused
    },
    ...(share && {
      async share(id: ArticleId) {
        const file = await markdownOf(id)
        return file.ok && !(await share(file.value)) ? refused : file
      },
    }),
  }
}
