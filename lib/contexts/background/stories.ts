// A page whose article is known already: what its publisher changed since, or that it is a story of another address.
import type { KeeperApi, PageRecord } from '#lib/app/api.ts'
import type { TabFacts } from '#lib/app/tab-facts.ts'
import type { ArticleContent } from '#lib/core/article/model.ts'
import type { OpenedPage } from '#lib/messaging/commands.ts'
import { firstTime } from '#lib/platform/once.ts'

interface Met {
  readonly facts: Pick<TabFacts, 'revision' | 'twin'>
  /** What the page is to say of it now. */
  readonly news: OpenedPage['news']
}

/** Looks nothing up but by the article itself; a failing store tells nothing here. */
export async function meet(app: KeeperApi, { article }: PageRecord, content: ArticleContent): Promise<Met> {
  if (!article) {
    const found = await app.findTwin(content)
    const twin = found.ok ? found.value : undefined
    if (!twin) return { facts: {}, news: undefined }
    const { highlights, publisher, address, articleId } = twin
    const isNew = await firstTime(`twin ${articleId} ${content.canonicalUrl}`)
    return { facts: { twin }, news: isNew ? { kind: 'twin', highlights, from: publisher ?? new URL(address).host } : undefined }
  }
  const found = await app.findRevision(article, content)
  const revision = found.ok ? found.value : undefined
  if (!revision) return { facts: {}, news: undefined }
  const figures = revision.figures.length
  const isNew = figures > 0 && (await firstTime(`revision ${article.id} ${revision.figures.map((change) => change.new).join()}`))
  return { facts: { revision }, news: isNew ? { kind: 'revision', figures, silent: revision.notice === 'silent' } : undefined }
}
