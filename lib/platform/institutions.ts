// Opens the compiled gazetteer that ships in the package. Reading our own package is no network request.

import type { InstitutionFinder } from '#lib/app/ports.ts'
import { openDirectory } from '#lib/core/institution/directory.ts'
import { findMentions } from '#lib/core/institution/find-mentions.ts'
import { openGazetteer } from '#lib/core/institution/gazetteer.ts'
import { groupMentions } from '#lib/core/institution/group.ts'
import { browser } from './browser.ts'

async function load(file: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(`/data/${file}` as '/'))
  return response.arrayBuffer()
}

async function open() {
  const [matcher, names] = await Promise.all([load('gazetteer.bin'), load('institutions.bin')])
  return { gazetteer: openGazetteer(matcher), directory: openDirectory(names) }
}

/** Loads on first use and keeps it while the context lives; a context that dies simply opens it again. */
export function createInstitutionFinder(): InstitutionFinder {
  let opened: ReturnType<typeof open> | undefined
  return {
    async find(text, { titleEnd, language }) {
      opened ??= open()
      const { gazetteer, directory } = await opened
      return groupMentions(findMentions(gazetteer, text, { titleEnd, language }), directory, language)
    },
  }
}
