// What the background does for each command of a page. A page only ever sees and changes what belongs to its own address.

import type { KeeperApi, PageRecord } from '#lib/app/api.ts'
import type { TabFacts } from '#lib/app/tab-facts.ts'
import { suggestTags } from '#lib/core/annotation/tags.ts'
import { canonicalAddress, normaliseAddress } from '#lib/core/article/address.ts'
import type { ArticleContent } from '#lib/core/article/model.ts'
import { splitContent } from '#lib/core/article/record.ts'
import { reviewVerdict } from '#lib/core/article/review.ts'
import { isStub } from '#lib/core/article/stub.ts'
import type { AnnotationId } from '#lib/core/ids.ts'
import type { Institution } from '#lib/core/institution/model.ts'
import { err, ok, type Result } from '#lib/core/result.ts'
import { isSilent, siteOf, withSite } from '#lib/core/settings.ts'
import { TRADITIONAL } from '#lib/core/text/traditional.ts'
import type { Handlers, Sender } from '#lib/messaging/router.ts'
import { readSettings, writeSettings } from '#lib/platform/settings.ts'
import { changeTabFacts, readTabFacts } from '#lib/platform/tab-facts.ts'
import { injectScripts } from '#lib/platform/tabs.ts'
import { paintBadge } from './badge.ts'
import { meet } from './stories.ts'

/** Replaces what the page claims about its address by what the browser says. */
function trusted(content: ArticleContent, sender: Sender): ArticleContent {
  const url = normaliseAddress(sender.url ?? '')
  return { ...content, url, canonicalUrl: canonicalAddress(url, content.canonicalUrl) }
}

/** Addresses the sender may act on: its own, and the canonical one its article was opened with. */
async function addressesFor(sender: Sender): Promise<string[]> {
  const own = normaliseAddress(sender.url ?? '')
  const facts = sender.tabId === undefined ? undefined : await readTabFacts(sender.tabId)
  return facts?.article && facts.url === sender.url ? [...new Set([facts.article.canonicalUrl, own])] : [own]
}

/** What is known about the page at this address; of another one only which stories were read before. */
const about = (old: TabFacts | undefined, url: string): Partial<TabFacts> => (old?.url === url ? old : earlier(old))
const earlier = (old: TabFacts | undefined): Partial<TabFacts> => (old?.earlier ? { earlier: old.earlier } : {})

/** Without what was said of the text as it was read before. */
const unmet = ({ revision: _, twin: __, ...rest }: Partial<TabFacts>): Partial<TabFacts> => rest

export interface HandlerPorts {
  /** Gets ready to find institutions: an article is about to come. */
  prepare(): void
  search(words: string): Promise<readonly Institution[]>
}

export function createHandlers(app: KeeperApi, institutions: HandlerPorts): Handlers {
  /** The page's annotation of this id, or why not. What a story above it has is the page's as well. */
  async function owned(id: AnnotationId, sender: Sender): Promise<Result<AnnotationId>> {
    const facts = sender.tabId === undefined ? undefined : await readTabFacts(sender.tabId)
    for (const addresses of [await addressesFor(sender), ...(facts?.earlier ?? []).map((address) => [address])]) {
      const page = await app.findPage(addresses)
      if (!page.ok) return page
      if (page.value.annotations.some((annotation) => annotation.id === id)) return ok(id)
    }
    return err({ kind: 'not-found', id })
  }

  const maySave = async ({ privateWindow }: Sender): Promise<boolean> => !privateWindow || (await readSettings()).saveInPrivateWindows

  /** What is kept of the page. An article that so far is known from an import only gets its text. */
  async function pageOf(article: ArticleContent, sender: Sender): Promise<Result<PageRecord>> {
    const addresses = [article.canonicalUrl, article.url]
    const page = await app.findPage(addresses)
    if (!page.ok || !page.value.article || !isStub(page.value.article) || !(await maySave(sender))) return page
    const filled = await app.saveArticle(article)
    return filled.ok ? app.findPage(addresses) : page
  }

  return {
    async 'page.seen'({ verdict }, sender) {
      const { tabId, url } = sender
      if (tabId === undefined || !url) return err({ kind: 'nothing-there' })
      const [settings, page] = await Promise.all([readSettings(), app.findPage([normaliseAddress(url)])])
      const marked = page.ok && page.value.annotations.length > 0
      // What was marked on a silenced site is still shown there.
      const read = (!isSilent(settings, url) && verdict.kind !== 'other') || marked
      // First of all: the script's way into the page is the longest.
      const brought = read ? injectScripts(tabId, marked ? ['reader.js', 'controls.js'] : ['reader.js'], 'now') : undefined
      if (read) institutions.prepare()
      const facts = await changeTabFacts(tabId, (old) => {
        const known = about(old, url)
        // What the reader opened by hand stays open, whatever the page turns into.
        const byHand = known.article && known.verdict?.kind === 'other' ? known.verdict : undefined
        return { institutions: [], states: {}, ...known, url, verdict: byHand ?? verdict }
      })
      await paintBadge(tabId, facts)
      await brought
      return ok({ read })
    },

    async 'page.text'(article) {
      await app.findInstitutions(article)
      return ok(null)
    },

    async 'page.opened'({ content, facts: closer }, sender) {
      const { tabId, url } = sender
      if (tabId === undefined || !url) return err({ kind: 'nothing-there' })
      const article = trusted(content, sender)
      const [before, settings, page, institutions] = await Promise.all([
        readTabFacts(tabId),
        readSettings(),
        pageOf(article, sender),
        app.findInstitutions(article),
      ])
      const first = before?.url === url ? before.verdict : undefined
      const verdict = first && reviewVerdict(first, closer)
      // Read only to find out, and found out: the reader is not told, and the toolbar stays away until they ask.
      if (page.ok && page.value.annotations.length === 0 && first?.kind !== 'other' && verdict?.kind === 'other') {
        await paintBadge(tabId, await changeTabFacts(tabId, (old) => ({ institutions: [], states: {}, ...earlier(old), url, verdict })))
        return ok({ institutions: [], annotations: [], settings, offer: false })
      }
      const met = page.ok ? await meet(app, page.value, article) : undefined
      const { facts, text } = splitContent(article)
      const known = await changeTabFacts(tabId, (old) => ({
        states: {},
        ...unmet(about(old, url)),
        ...(verdict ? { verdict } : {}),
        url,
        article: { ...facts, chars: text.length },
        institutions,
        institutionsAt: Date.now(),
        ...met?.facts,
      }))
      await paintBadge(tabId, known)
      if (!page.ok) return page
      return ok({ institutions, annotations: page.value.annotations, settings, offer: true, news: met?.news })
    },

    async 'page.controls'(_, { tabId }) {
      const brought = tabId !== undefined && (await injectScripts(tabId, ['controls.js'], 'now'))
      return brought ? ok(null) : err({ kind: 'nothing-there' })
    },

    async 'page.anchored'({ states, changed = {}, choices = {} }, { tabId, url }) {
      if (tabId === undefined || !url) return err({ kind: 'nothing-there' })
      await paintBadge(tabId, await changeTabFacts(tabId, (old) => (old?.url === url ? { ...old, states, changed, choices } : old)))
      return ok(null)
    },

    async 'story.join'({ join }, sender) {
      const facts = sender.tabId === undefined ? undefined : await readTabFacts(sender.tabId)
      if (!facts?.twin || facts.url !== sender.url) return err({ kind: 'nothing-there' })
      if (!(await maySave(sender))) return err({ kind: 'private-window' })
      const done = await app[join ? 'joinStory' : 'leaveStory'](facts.twin.articleId, await addressesFor(sender))
      return done.ok ? ok(null) : done
    },

    'page.han': async () => ok(TRADITIONAL),

    async 'page.quiet'({ where, quiet }, { url }) {
      if (!url) return err({ kind: 'nothing-there' })
      const { silentHosts } = await readSettings()
      await writeSettings(
        where === 'everywhere' ? { selectionToolbar: !quiet } : { silentHosts: withSite(silentHosts, siteOf(url), quiet) },
      )
      return ok(null)
    },

    async 'page.tags'({ typed, present }) {
      const used = await app.usedTags()
      return used.ok ? ok(suggestTags(used.value, typed, present)) : used
    },

    async 'page.annotations'(_, sender) {
      const page = await app.findPage(await addressesFor(sender))
      return page.ok ? ok(page.value.annotations) : page
    },

    async 'page.institutions'({ content }, sender) {
      const { tabId, url } = sender
      if (tabId === undefined || !url) return err({ kind: 'nothing-there' })
      const article = trusted(content, sender)
      const [found, { underlineMentions }] = await Promise.all([app.findInstitutions(article), readSettings()])
      await changeTabFacts(tabId, (old) => (old?.url === url ? { ...old, institutions: found } : old))
      await app.refile(article, found)
      return ok({ institutions: found, underlined: underlineMentions })
    },

    'institutions.find': async (article) => ok(await app.findInstitutions(article)),
    'institutions.refile': () => app.refileStored(),
    'institutions.search': async ({ words }) => ok(await institutions.search(words)),

    async 'annotation.create'({ content, target, colour, note }, sender) {
      if (!(await maySave(sender))) return err({ kind: 'private-window' })
      const created = await app.annotate({ content: trusted(content, sender), target, colour, note })
      if (created.ok) await writeSettings({ lastColour: colour })
      return created
    },

    async 'annotation.revise'({ id, patch }, sender) {
      const mine = await owned(id, sender)
      return mine.ok ? app.revise(id, patch) : mine
    },

    async 'annotation.place'({ id, target, content }, sender) {
      const mine = await owned(id, sender)
      return mine.ok ? app.place(id, target, trusted(content, sender)) : mine
    },

    async 'annotation.remove'({ id }, sender) {
      const mine = await owned(id, sender)
      if (!mine.ok) return mine
      const removed = await app.remove(id)
      return removed.ok ? ok(null) : removed
    },

    async 'annotation.restore'({ id }, sender) {
      const deleted = await app.findDeleted(id)
      if (!deleted.ok) return deleted
      const page = await app.findPage(await addressesFor(sender))
      if (!page.ok) return page
      if (!deleted.value || deleted.value.articleId !== page.value.article?.id) return err({ kind: 'not-found', id })
      return app.restore(id)
    },
  }
}
