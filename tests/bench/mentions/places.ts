// Mentions in the shape the scorer compares: the id of the list, or the bare name of an unlisted institution.
import type { Mention } from '#lib/core/institution/model.ts'
import type { Found } from './score.ts'

export const findPlaces = (mentions: readonly Mention[]): Found[] =>
  mentions.map(({ start, end, surface, institution, name }) => ({ start, end, surface, id: institution ?? `unlisted:${name ?? surface}` }))
