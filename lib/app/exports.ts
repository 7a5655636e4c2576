// Exports: gather the bundle, let a format render it.

import { inDocumentOrder } from '#lib/core/annotation/position.ts'
import { fileNameOf } from '#lib/core/export/file-name.ts'
import { formats } from '#lib/core/export/formats/index.ts'
import { err, ok } from '#lib/core/result.ts'
import { attemptRead } from '#lib/store/attempt.ts'
import type { Database } from '#lib/store/database.ts'
import { annotationsOf } from '#lib/store/repositories/annotations.ts'
import { findArticleById, findText } from '#lib/store/repositories/articles.ts'
import type { AppApi } from './api.ts'
import type { Ports } from './ports.ts'

export function createExports(db: Database, { clock }: Ports): Pick<AppApi, 'exportArticle'> {
  return {
    exportArticle: (articleId, formatId, colourWords) =>
      attemptRead(db, async () => {
        const format = formats.find(({ id }) => id === formatId)
        if (!format) throw new Error(`no export format "${formatId}"`)
        const article = await findArticleById(db, articleId)
        if (!article) return err({ kind: 'not-found', id: articleId })
        const [text, annotations] = await Promise.all([findText(db, articleId), annotationsOf(db, articleId)])
        const bundle = { article, text, annotations: inDocumentOrder(annotations), colourWords, exportedAt: clock.now() }
        return ok({ name: fileNameOf(article, format.extension), mediaType: format.mediaType, text: format.render(bundle) })
      }),
  }
}
