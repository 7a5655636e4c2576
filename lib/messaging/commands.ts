// The whole protocol between a page's content scripts and the background: name, schema, result, trust.
import * as v from 'valibot'
import type { Annotation } from '#lib/core/annotation/model.ts'
import type { Institution, InstitutionInArticle } from '#lib/core/institution/model.ts'
import type { Settings } from '#lib/core/settings.ts'
import {
  annotationIdSchema,
  changedSchema,
  choicesSchema,
  colourSchema,
  contentSchema,
  factsSchema,
  noteSchema,
  searchedSchema,
  searchWordsSchema,
  statesSchema,
  tagsSchema,
  tagWordsSchema,
  targetSchema,
  verdictSchema,
} from './schemas.ts'

/**
 * `page`: may be sent by a content script, acts only on the sender's own page and its article.
 * `extension`: only from our own extension pages and background.
 */
export type Trust = 'page' | 'extension'

interface Command<Input, Output> {
  readonly trust: Trust
  readonly schema: v.GenericSchema<unknown, Input>
  /** Only a type: what a successful reply carries. */
  readonly output?: Output
}

const command =
  <Output>() =>
  <Input>(trust: Trust, schema: v.GenericSchema<unknown, Input>): Command<Input, Output> => ({ trust, schema })

/** Everything the reader script needs to know after it has extracted the page. */
export interface OpenedPage {
  readonly institutions: readonly InstitutionInArticle[]
  readonly annotations: readonly Annotation[]
  readonly settings: Settings
  /** Worth a word on the page: figures of the saved article moved, or the story has highlights under another address. */
  readonly news?:
    | { readonly kind: 'revision'; readonly figures: number; readonly silent: boolean }
    | { readonly kind: 'twin'; readonly highlights: number; readonly from: string }
    | undefined
  /** An article: the toolbar may be offered without being asked for, where the settings allow it. */
  readonly offer: boolean
}

/** What the page shows of institutions. */
export interface FoundInstitutions {
  readonly institutions: readonly InstitutionInArticle[]
  readonly underlined: boolean
}

const page = v.object({ pageUrl: v.string() })

/** Page → background. Every input repeats the URL the script saw, which must equal the sender's: a page that moved on is told so. */
export const commands = {
  /** The detector's judgement of the page in front of it. */
  'page.seen': command<{ read: boolean }>()('page', v.object({ ...page.entries, verdict: verdictSchema })),
  /** The article text, as soon as it is known: its institutions are looked for while the reader script takes its closer look. */
  'page.text': command<null>()('page', v.object({ ...page.entries, ...searchedSchema.entries })),
  /** The reader script extracted the page; `facts` are what it found at the closer look, absent when there was nothing to extract. */
  'page.opened': command<OpenedPage>()('page', v.object({ ...page.entries, content: contentSchema, facts: v.exactOptional(factsSchema) })),
  /** Have the second file of the reader script run in the page (`contexts/controls/`). */
  'page.controls': command<null>()('page', v.object({ ...page.entries })),
  /** Which annotations found their place. */
  'page.anchored': command<null>()(
    'page',
    v.object({
      ...page.entries,
      states: statesSchema,
      changed: v.exactOptional(changedSchema),
      choices: v.exactOptional(choicesSchema),
    }),
  ),
  /** Traditional and simplified Han characters in turn, for quotes that are not found as they are written. */
  'page.han': command<string>()('page', v.object({ ...page.entries })),
  /** Keep quiet on the sender's site, or wherever text is selected; or no longer. */
  'page.quiet': command<null>()('page', v.object({ ...page.entries, where: v.picklist(['site', 'everywhere']), quiet: v.boolean() })),
  /** A few of the reader's tags that go with what was typed: never the list of all. */
  'page.tags': command<readonly string[]>()('page', v.object({ ...page.entries, typed: tagWordsSchema, present: tagsSchema })),
  /** What is stored about the page now. */
  'page.annotations': command<readonly Annotation[]>()('page', v.object({ ...page.entries })),
  /** The institutions of the opened page, after the reader decided something about them. */
  'page.institutions': command<FoundInstitutions>()('page', v.object({ ...page.entries, content: contentSchema })),
  /** The reader takes the highlights of the article that tells the same story under another address, or gives them back. */
  'story.join': command<null>()('page', v.object({ ...page.entries, join: v.boolean() })),
  /** For our own windows: what the lists say of an article under the reader's decisions. */
  'institutions.find': command<readonly InstitutionInArticle[]>()('extension', v.object({ ...page.entries, ...searchedSchema.entries })),
  'institutions.search': command<readonly Institution[]>()('extension', v.object({ ...page.entries, words: searchWordsSchema })),
  /** The reader decided something: stored articles are filed anew. Says how many were looked at. */
  'institutions.refile': command<number>()('extension', v.object({ ...page.entries })),
  'annotation.create': command<Annotation>()(
    'page',
    v.object({ ...page.entries, content: contentSchema, target: targetSchema, colour: colourSchema, note: noteSchema }),
  ),
  'annotation.revise': command<Annotation>()(
    'page',
    v.object({
      ...page.entries,
      id: annotationIdSchema,
      patch: v.object({
        colour: v.optional(colourSchema),
        note: v.optional(noteSchema),
        noteBase: v.optional(noteSchema),
        tags: v.optional(tagsSchema),
      }),
    }),
  ),
  'annotation.place': command<Annotation>()(
    'page',
    v.object({ ...page.entries, id: annotationIdSchema, target: targetSchema, content: contentSchema }),
  ),
  'annotation.remove': command<null>()('page', v.object({ ...page.entries, id: annotationIdSchema })),
  'annotation.restore': command<Annotation>()('page', v.object({ ...page.entries, id: annotationIdSchema })),
} as const

export type CommandName = keyof typeof commands
export type InputOf<Name extends CommandName> = v.InferOutput<(typeof commands)[Name]['schema']>
export type OutputOf<Name extends CommandName> =
  | NonNullable<(typeof commands)[Name]['output']>
  | Extract<(typeof commands)[Name]['output'], null>
