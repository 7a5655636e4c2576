// Mentions → what the reader sees: one line per institution, in order of first mention.
import type { InstitutionId } from '#lib/core/ids.ts'
import { bareName } from './bare-name.ts'
import type { Directory } from './directory.ts'
import type { Institution, InstitutionInArticle, Mention } from './model.ts'

/** Begins the key of a name in no list. */
export const UNLISTED = 'unlisted:'

/** Key of the group that a mention belongs to: the institution's id, or the name without its legal form. */
export const keyOfMention = ({ institution, name, surface }: Mention): string => institution ?? UNLISTED + bareName(name ?? surface)

/** The short name: 中金公司, not 中国国际金融股份有限公司; Apple, not Apple Inc. */
function displayName({ id, shortZh, nameZh, nameEn }: Institution, language: string): string {
  const zh = shortZh ?? (nameZh && bareName(nameZh))
  const en = nameEn && bareName(nameEn)
  return (language.toLowerCase().startsWith('zh') ? (zh ?? en) : (en ?? zh)) ?? id
}

/**
 * Groups the mentions of one article. `language` is BCP 47 and picks the name ("zh…" the Chinese one, anything else the
 * English one, the other when there is none). Names in no list get the key `unlisted:<name>`, without their legal form.
 */
export function groupMentions(mentions: readonly Mention[], directory: Directory, language: string): InstitutionInArticle[] {
  const nameOf = (other: InstitutionId | undefined): string | undefined => {
    const known = other && directory.get(other)
    return known && displayName(known, language)
  }
  const related = ({ parent, successor }: Institution): Pick<InstitutionInArticle, 'parent' | 'successor'> => {
    const [group, heir] = [nameOf(parent), nameOf(successor)]
    return { ...(group && { parent: group }), ...(heir && { successor: heir }) }
  }
  const groups = new Map<
    string,
    {
      institution?: Institution
      parent?: string
      successor?: string
      name: string
      surfaces: Set<string>
      mentions: { start: number; end: number }[]
    }
  >()
  for (const mention of mentions) {
    const { start, end, surface, institution: id, name } = mention
    const key = keyOfMention(mention)
    const institution = id && directory.get(id)
    const shown = institution ? displayName(institution, language) : bareName(name ?? surface)
    const group = groups.get(key) ?? {
      ...(institution && { institution, ...related(institution) }),
      name: shown,
      surfaces: new Set<string>(),
      mentions: [],
    }
    group.mentions.push({ start, end })
    group.surfaces.add(surface)
    groups.set(key, group)
  }
  return [...groups].map(([key, group]) => ({ key, ...group, surfaces: [...group.surfaces] }))
}
