// Mentions → what the reader sees: one line per institution, in order of first mention.
import { bareName } from './bare-name.ts'
import type { Directory } from './directory.ts'
import type { Institution, InstitutionInArticle, Mention } from './model.ts'

/** Begins the key of a name in no list. */
export const UNLISTED = 'unlisted:'

/** Key of the group that a mention belongs to: the institution's id, or the name without its legal form. */
export const keyOfMention = ({ institution, name, surface }: Mention): string => institution ?? UNLISTED + bareName(name ?? surface)

function displayName(institution: Institution, language: string): string {
  const { nameZh, nameEn } = institution
  return (language.toLowerCase().startsWith('zh') ? (nameZh ?? nameEn) : (nameEn ?? nameZh)) ?? institution.id
}

/**
 * Groups the mentions of one article. `language` is BCP 47 and picks the name ("zh…" the Chinese one, anything else the
 * English one, the other when there is none). Names in no list get the key `unlisted:<name>`, without their legal form.
 */
export function groupMentions(mentions: readonly Mention[], directory: Directory, language: string): InstitutionInArticle[] {
  const groups = new Map<
    string,
    { institution?: Institution; name: string; surfaces: Set<string>; mentions: { start: number; end: number }[] }
  >()
  for (const mention of mentions) {
    const { start, end, surface, institution: id, name } = mention
    const key = keyOfMention(mention)
    const institution = id && directory.get(id)
    const shown = institution ? displayName(institution, language) : bareName(name ?? surface)
    const group = groups.get(key) ?? { ...(institution && { institution }), name: shown, surfaces: new Set<string>(), mentions: [] }
    group.mentions.push({ start, end })
    group.surfaces.add(surface)
    groups.set(key, group)
  }
  return [...groups].map(([key, group]) => ({ key, ...group, surfaces: [...group.surfaces] }))
}
