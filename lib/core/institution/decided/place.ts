// One place in an article, known by the words around it: offsets move when the publisher edits, words close by stay.

/** What stands before and behind a mention. */
export interface Place {
  readonly before: string
  readonly after: string
}

/** Enough to tell the places of one name apart in an article; a name is seldom written twice in the same words. */
const CONTEXT = 24

export const placeOf = (text: string, { start, end }: { readonly start: number; readonly end: number }): Place => ({
  before: text.slice(Math.max(0, start - CONTEXT), start),
  after: text.slice(end, end + CONTEXT),
})

export const samePlace = (a: Place | undefined, b: Place | undefined): boolean => a?.before === b?.before && a?.after === b?.after
