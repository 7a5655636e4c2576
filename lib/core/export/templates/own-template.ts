// Templates of the reader. Read back from storage as unknown data.
import * as v from 'valibot'
import type { MessageKey, Translate } from '#lib/core/i18n.ts'
import type { NewUuid } from '#lib/core/ids.ts'
import { DIALECTS, type Template } from './template.ts'

export interface OwnTemplate extends Template {
  readonly name: string
}

const schema = v.object({
  id: v.pipe(v.string(), v.startsWith('own:')),
  name: v.string(),
  dialect: v.picklist(DIALECTS),
  source: v.string(),
})

/** Undefined for what is no template. */
export function parseOwnTemplate(stored: unknown): OwnTemplate | undefined {
  const found = v.safeParse(schema, stored)
  return found.success ? found.output : undefined
}

/** A copy under a name of its own: `Name`, else `Name 2`, `Name 3`… */
export function copyOf(template: Template, name: string, taken: readonly string[], newUuid: NewUuid): OwnTemplate {
  let free = name
  for (let count = 2; taken.includes(free); count++) free = `${name} ${count}`
  const { dialect, source } = template
  return { id: `own:${newUuid()}`, name: free, dialect, source }
}

const templateKey = (id: string): MessageKey => `template_${id.replaceAll('-', '_')}` as MessageKey

/** What a template is called. */
export const templateName = (template: Template | OwnTemplate, translate: Translate): string =>
  'name' in template ? template.name : translate(templateKey(template.id))
