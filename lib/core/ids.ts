// Branded ids, written `kind:uuid` so that a dump explains itself.

declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

export type ArticleId = Branded<'article'>
export type AnnotationId = Branded<'annotation'>
export type CorrectionId = Branded<'correction'>
/** `cn-601788`, `shanghai-stock-exchange`, … : the gazetteer's id, stable across releases. */
export type InstitutionId = Branded<'institution'>

/** Returns a fresh UUID; passed in, so that core and app stay deterministic in tests. */
export type NewUuid = () => string

export const newArticleId = (uuid: NewUuid): ArticleId => `article:${uuid()}` as ArticleId
export const newAnnotationId = (uuid: NewUuid): AnnotationId => `annotation:${uuid()}` as AnnotationId
export const newCorrectionId = (uuid: NewUuid): CorrectionId => `correction:${uuid()}` as CorrectionId
/** An institution the reader adds; told from the gazetteer's by its colon. */
export const newOwnId = (uuid: NewUuid): InstitutionId => `own:${uuid()}` as InstitutionId
export const institutionId = (id: string): InstitutionId => id as InstitutionId
