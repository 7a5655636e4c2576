// Keeps the page of templates current and carries out what is asked there.
import type { TemplatesActions, TemplatesState } from '#components/templates/view.ts'
import type { AppApi } from '#lib/app/api.ts'
import { chosenTemplate } from '#lib/core/export/choice.ts'
import { markdown } from '#lib/core/export/formats/markdown/format.ts'
import { bundlesOf } from '#lib/core/export/groups.ts'
import { renderFile } from '#lib/core/export/render-file.ts'
import { TEMPLATES } from '#lib/core/export/templates/index.ts'
import { copyOf, type OwnTemplate, templateName } from '#lib/core/export/templates/own-template.ts'
import { sampleEntry } from '#lib/core/export/templates/sample.ts'
import type { Template } from '#lib/core/export/templates/template.ts'
import { ownExportWords } from '#lib/platform/export-words.ts'
import { openOurPage } from '#lib/platform/our-pages.ts'
import { readSettings, writeSettings } from '#lib/platform/settings.ts'
import { removeTemplate, saveTemplate, watchTemplates } from '#lib/platform/templates.ts'
import { words } from '#lib/platform/words.ts'
import { createDrafts } from './drafts.ts'

export interface TemplatesPage {
  readonly actions: TemplatesActions
  state(): TemplatesState
}

/** Articles to choose from for the preview. */
const ARTICLES = 20

export async function createTemplatesPage(app: AppApi, window: Window, onChange: (state: TemplatesState) => void): Promise<TemplatesPage> {
  const defaults = await readSettings()
  let state: TemplatesState = { defaults, own: [], selected: TEMPLATES[0]?.id ?? '', articles: [] }
  /** Counts previews: only the last one asked for is shown. */
  let turn = 0

  function change(patch: { readonly [Key in keyof TemplatesState]?: TemplatesState[Key] | undefined }): void {
    const all = Object.entries({ ...state, ...patch }).filter(([, value]) => value !== undefined)
    state = Object.fromEntries(all) as unknown as TemplatesState
    onChange(state)
  }

  async function made(template: Template) {
    const exportWords = ownExportWords()
    const { exportFullText: fullText, exportFigures: figures } = state.defaults
    const options = { template, fullText, figures }
    if (state.article === undefined) {
      const [bundle] = bundlesOf([sampleEntry(exportWords.locale)], 'article', exportWords)
      return bundle && renderFile(markdown, bundle, options)
    }
    return app.exportArticle(state.article, 'markdown', exportWords, options)
  }

  async function preview(): Promise<void> {
    const mine = ++turn
    const file = await made(chosenTemplate(state.selected, state.own))
    if (mine !== turn || !file) return
    if (file.ok) change({ preview: file.value.text, mistake: undefined, failure: undefined })
    else if (file.error.kind === 'template-broken') change({ mistake: file.error })
    else change({ failure: file.error })
  }

  const drafts = createDrafts(window, saveTemplate)

  function select(id: string): void {
    drafts.flush()
    change({ selected: id, mistake: undefined })
    void preview()
  }

  /** Keeps a new template and opens it. */
  function keep(template: OwnTemplate): void {
    change({ own: [...state.own, template] })
    void saveTemplate(template)
    select(template.id)
  }

  function copied(template: Template, name: string): void {
    const taken = [...TEMPLATES, ...state.own].map((each) => templateName(each, words))
    keep(copyOf(template, name, taken, () => crypto.randomUUID()))
  }

  function begin(): void {
    let isFirst = true
    watchTemplates((stored) => {
      // What is being typed here is younger than what is stored.
      change({ own: stored.map((template) => drafts.pending(template.id) ?? template) })
      if (isFirst) change({ selected: chosenTemplate(defaults.exportTemplate, state.own).id })
      isFirst = false
      void preview()
    })
    const stop = app.watchShelf({}, ARTICLES, (shelf) => {
      stop()
      if (!shelf.ok) return change({ failure: shelf.error })
      const articles = shelf.value.rows.map(({ article: { id, title } }) => ({ id, title }))
      change({ articles, article: articles[0]?.id })
      void preview()
    })
  }

  begin()
  return {
    state: () => state,
    actions: {
      select,
      create: () => copied(TEMPLATES[0] as Template, words('ownTemplateUntitled')),
      duplicate(id) {
        const template = chosenTemplate(id, state.own)
        copied(template, templateName(template, words))
      },
      edit(id, patch) {
        const own = state.own.map((each) => (each.id === id ? { ...each, ...patch } : each))
        const edited = own.find((each) => each.id === id)
        if (!edited) return
        change({ own })
        drafts.keep(edited)
        void preview()
      },
      async remove(id) {
        const gone = state.own.find((each) => each.id === id)
        drafts.forget(id)
        change({ own: state.own.filter((each) => each.id !== id), selected: TEMPLATES[0]?.id })
        await removeTemplate(id)
        void preview()
        return async () => {
          if (gone) keep(gone)
          return gone !== undefined
        }
      },
      showWith(article) {
        change({ article })
        void preview()
      },
      change(patch) {
        change({ defaults: { ...state.defaults, ...patch } })
        void writeSettings(patch)
        void preview()
      },
      openLibrary: () => openOurPage('/library.html'),
      openOptions: () => openOurPage('/options.html'),
    },
  }
}
