// What the reader decides about institutions in popup and side panel.
import type { InstitutionActions, InstitutionOffer, TakeBack } from '#components/panels/view.ts'
import type { AppApi } from '#lib/app/api.ts'
import type { CorrectionId, InstitutionId } from '#lib/core/ids.ts'
import type { OwnInstitution } from '#lib/core/institution/decided/model.ts'
import type { Institution } from '#lib/core/institution/model.ts'
import type { Failure, Result } from '#lib/core/result.ts'
import { openOurPage } from '#lib/platform/our-pages.ts'
import { writeSettings } from '#lib/platform/settings.ts'

interface Ports {
  /** Canonical address of the article in the tab. */
  address(): string | undefined
  /** BCP 47 language of the article: offers are named in it. */
  language(): string
  /** False in a private window where saving is not allowed. */
  maySave(): boolean
  fail(failure: Failure): void
  /** Pages look again at what they show of institutions. */
  pagesDecided(): void
}

const offerOf = (found: Institution | OwnInstitution, language: string): InstitutionOffer => ({
  key: found.id,
  name: nameOf(found, language),
  kind: found.kind,
  tickers: found.tickers,
})

function nameOf(found: Institution | OwnInstitution, language: string): string {
  if ('name' in found) return found.name
  const { shortZh, nameZh, nameEn } = found
  return (language.toLowerCase().startsWith('zh') ? (shortZh ?? nameZh ?? nameEn) : (nameEn ?? nameZh)) ?? found.id
}

export function createInstitutionActions(app: AppApi, { address, language, maySave, fail, pagesDecided }: Ports): InstitutionActions {
  function refused(): boolean {
    if (maySave()) return false
    fail({ kind: 'private-window' })
    return true
  }

  /** The way back, or the reason shown and nothing. */
  async function takingBack<T>(work: Promise<Result<T>>, back: (value: T) => Promise<Result<unknown>>): Promise<TakeBack | undefined> {
    const result = await work
    if (result.ok) return async () => succeeded(await back(result.value))
    fail(result.error)
    return undefined
  }

  function succeeded(result: Result<unknown>): boolean {
    if (!result.ok) fail(result.error)
    return result.ok
  }

  const withdraw = ({ id }: { readonly id: CorrectionId }) => app.withdrawCorrection(id)

  return {
    async correct({ key, name }, to, reach, surface, place) {
      if (refused()) return undefined
      const article = reach === 'here' ? address() : undefined
      if (reach === 'here' && article === undefined) {
        fail({ kind: 'nothing-there' })
        return undefined
      }
      const choice = to && { key: to.key, name: to.name }
      return takingBack(
        app.correct({
          key,
          name,
          ...(choice && { to: choice }),
          ...(article && { article }),
          ...(surface && { surface }),
          ...(place && { place }),
        }),
        withdraw,
      )
    },

    async add(name, found) {
      if (refused()) return undefined
      const own = await app.addOwn({ name })
      if (!own.ok) {
        fail(own.error)
        return undefined
      }
      const remove = () => app.removeOwn(own.value.id)
      // Its own name is found by itself; only another name needs the correction.
      if (!found || found.name === own.value.name) return async () => succeeded(await remove())
      const { id, name: other } = own.value
      const corrected = app.correct({ key: found.key, name: found.name, to: { key: id, name: other } })
      return takingBack(corrected, async (correction) => {
        const withdrawn = await withdraw(correction)
        return withdrawn.ok ? remove() : withdrawn
      })
    },

    remove: (key) => takingBack(app.removeOwn(key as InstitutionId), ({ id }) => app.restoreDecision(id)),
    watch: async (choice, on) => !refused() && succeeded(await app.watch({ key: choice.key, name: choice.name }, on)),
    search: async (words) => (await app.searchInstitutions(words)).map((found) => offerOf(found, language())),

    async underline(on) {
      await writeSettings({ underlineMentions: on })
      pagesDecided()
      return true
    },

    openLists: () => openOurPage('/institutions.html'),
  }
}
