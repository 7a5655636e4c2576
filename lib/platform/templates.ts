// The reader's own templates in storage.local, each under a name of its own, so that two windows never write over each other's.
import { type OwnTemplate, parseOwnTemplate } from '#lib/core/export/templates/own-template.ts'
import { browser } from './browser.ts'

/** Names in storage.local begin with it; the template's id follows. */
export const TEMPLATE_KEY = 'template:'

/** By name. */
export async function readTemplates(): Promise<readonly OwnTemplate[]> {
  const all = Object.entries(await browser.storage.local.get(null))
  const found = all.flatMap(([key, value]) => (key.startsWith(TEMPLATE_KEY) ? (parseOwnTemplate(value) ?? []) : []))
  return found.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1))
}

export const saveTemplate = (template: OwnTemplate): Promise<void> => browser.storage.local.set({ [TEMPLATE_KEY + template.id]: template })

export const removeTemplate = (id: string): Promise<void> => browser.storage.local.remove(TEMPLATE_KEY + id)

/** Calls back now and after every change, whichever window made it. Returns how to stop. */
export function watchTemplates(listener: (templates: readonly OwnTemplate[]) => void): () => void {
  const tell = () => void readTemplates().then(listener)
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(TEMPLATE_KEY))) tell()
  }
  browser.storage.onChanged.addListener(onChanged)
  tell()
  return () => browser.storage.onChanged.removeListener(onChanged)
}
