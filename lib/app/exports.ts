// Exports: gather the bundle, let a format render it.

import { inDocumentOrder } from '#lib/core/annotation/position.ts'
import { formats } from '#lib/core/export/formats/index.ts'
import type { Bundle } from '#lib/core/export/model.ts'
import { renderFile } from '#lib/core/export/render-file.ts'
import { err } from '#lib/core/result.ts'
import { attemptRead } from '#lib/store/attempt.ts'
import type { Database } from '#lib/store/database.ts'
import { annotationsOf } from '#lib/store/repositories/annotations.ts'
import { findArticleById, findText } from '#lib/store/repositories/articles.ts'
import type { AppApi } from './api.ts'

export function createExports(db: Database): Pick<AppApi, 'exportArticle'> {
  return {
    exportArticle: (articleId, formatId, words, options) =>
      attemptRead(db, async () => {
        const format = formats.find(({ id }) => id === formatId)
        if (!format) throw new Error(`no export format "${formatId}"`)
        const article = await findArticleById(db, articleId)
        if (!article) return err({ kind: 'not-found', id: articleId })
        const [text, annotations] = await Promise.all([findText(db, articleId), annotationsOf(db, articleId)])
        const entries = [{ article, text, annotations: inDocumentOrder(annotations) }]
        const bundle: Bundle = { grouping: 'article', key: article.id, name: article.title, words, entries }
        return renderFile(format, bundle, options)
      }),
  }
}
