// What an earlier exported file says it is about: an article, an institution, a tag, a day or everything.
import { GROUPINGS, type Grouping } from '../model.ts'
import { readLedger } from '../templates/units.ts'
import { yamlText } from './yaml-text.ts'

export interface FileSubject {
  readonly grouping: Grouping
  /** As `About` has it. */
  readonly key: string
}

const FIELD = /^(?:(id:)|tickmark-id::)\s+(.+)$/m
const ESCAPED = /\\([!-/:-@[-`{-~])/g

/** Read from its `id` property, which stays when the file is renamed; undefined when it has none, as with quotes alone. */
export function subjectOf(text: string): FileSubject | undefined {
  const head = /^\ufeff?(?:---\r?\n([\s\S]*?)\r?\n---|[\s\S]{0,4000})/.exec(text)
  const [, isYaml, value = ''] = FIELD.exec(head?.[1] ?? head?.[0] ?? '') ?? []
  const id = isYaml ? yamlText(value.trim()) : value.trim().replace(ESCAPED, '$1')
  const grouping = GROUPINGS.find((each) => id.startsWith(`${each}:`))
  if (!grouping) return undefined
  // An article's key is its id as it stands.
  return { grouping, key: grouping === 'article' ? id : id.slice(grouping.length + 1) }
}

/** It has a closing line of ours: nothing else may be taken for an earlier export. */
export const isOurs = (text: string): boolean => text.split(/\r?\n/).some((line) => readLedger(line) !== undefined)
