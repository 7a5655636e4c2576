// Opens the compiled gazetteer that ships in the package. Reading our own package is no network request.

import type { InstitutionFinder, SearchedArticle } from '#lib/app/ports.ts'
import { normaliseAddress } from '#lib/core/article/address.ts'
import { applyDecisions, withOwnNames } from '#lib/core/institution/decided/apply.ts'
import { openDirectory } from '#lib/core/institution/directory.ts'
import { findMentions } from '#lib/core/institution/find-mentions.ts'
import { type Gazetteer, openGazetteer } from '#lib/core/institution/gazetteer.ts'
import { groupMentions } from '#lib/core/institution/group.ts'
import type { Mention } from '#lib/core/institution/model.ts'
import { rehearse } from '#lib/core/institution/rehearsal.ts'
import { browser } from './browser.ts'

const MOST_OFFERED = 8

async function load(file: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(`/data/${file}` as '/'))
  return response.arrayBuffer()
}

async function open() {
  const [matcher, names] = await Promise.all([load('gazetteer.bin'), load('institutions.bin')])
  return { gazetteer: openGazetteer(matcher), directory: openDirectory(names) }
}

export interface LocalFinder extends InstitutionFinder {
  /** Opens the lists and rehearses once, so that the article that is about to come does not wait for it. */
  prepare(): void
}

/** Loads on first use and keeps it while the context lives; a context that dies simply opens it again. */
export function createInstitutionFinder(): LocalFinder {
  let opened: ReturnType<typeof open> | undefined
  const ready = () => {
    opened ??= open()
    return opened
  }
  /** A text is asked about while its page is still being looked at, and again with what that look found. */
  let last: { readonly key: string; readonly mentions: readonly Mention[] } | undefined
  const mentionsIn = (gazetteer: Gazetteer, { text, title, language }: SearchedArticle): readonly Mention[] => {
    const key = `${language} ${title.length} ${text}`
    if (last?.key !== key) last = { key, mentions: findMentions(gazetteer, text, { titleEnd: title.length, language }) }
    return last.mentions
  }
  return {
    prepare() {
      if (!opened) void ready().then(({ gazetteer }) => rehearse(gazetteer))
    },
    async find(article, decided) {
      const { text, language, canonicalUrl } = article
      const [{ gazetteer, directory }, decisions] = await Promise.all([ready(), decided()])
      const found = mentionsIn(gazetteer, article)
      const meant = applyDecisions(text, found, decisions, normaliseAddress(canonicalUrl))
      return groupMentions(meant, withOwnNames(directory, decisions.own), language)
    },
    async search(words) {
      return (await ready()).directory.search(words, MOST_OFFERED)
    },
  }
}
