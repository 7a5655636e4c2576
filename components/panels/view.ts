// What the popup and the side panel are given to show, and what they may ask for. The entry point makes both; panels only read and call.

import type { Twin } from '#lib/app/stories.ts'
import type { Deed } from '#lib/core/annotation/history.ts'
import type { AnchorState, Annotation, Colour } from '#lib/core/annotation/model.ts'
import type { ArticleTime, Verdict } from '#lib/core/article/model.ts'
import type { ArticleRevision } from '#lib/core/article/revision.ts'
import type { AnnotationId } from '#lib/core/ids.ts'
import type { InstitutionChoice } from '#lib/core/institution/decided/model.ts'
import type { Place } from '#lib/core/institution/decided/place.ts'
import type { InstitutionInArticle, InstitutionKind, MentionShown, Ticker } from '#lib/core/institution/model.ts'
import type { Failure } from '#lib/core/result.ts'
import type { Settings } from '#lib/core/settings.ts'

/** Whatever of an article fits in a popup. */
export interface ArticleSummary {
  readonly title: string
  readonly byline?: string
  readonly publisher?: string
  readonly source?: string
  readonly publishedAt?: ArticleTime
  readonly canonicalUrl: string
  /** BCP 47, "und" when unknown. */
  readonly language: string
  /** Length of the article text in characters as a reader counts them. */
  readonly chars: number
  /** The page gives only a part of the article. */
  readonly partial: boolean
}

/**
 * `needs-click`: the browser lets us at the page only after a click; `unsupported`: browser pages, stores, PDF viewers; `silent`: the
 * reader has switched the site off.
 */
export type PageStatus = 'loading' | 'article' | 'not-article' | 'needs-click' | 'unsupported' | 'silent'

export interface PageView {
  readonly status: PageStatus
  readonly article?: ArticleSummary
  readonly institutions: readonly InstitutionInArticle[]
  /** Something of this article is in the store. */
  readonly saved: boolean
  /** A private window in which saving has not been allowed. */
  readonly privateWindow: boolean
  readonly verdict?: Verdict
}

export interface AnnotationView {
  readonly annotation: Annotation
  /** Absent while the page has not anchored it yet. */
  readonly state?: AnchorState
  /** For `changed`: the words that stand there now. */
  readonly current?: string
  /** For an orphan: how many places of the page it could be at. */
  readonly choices?: number
}

export interface PopupState {
  readonly page: PageView
  /** In document order where the page could tell, else in order of creation. Orphans may stand anywhere. */
  readonly annotations: readonly AnnotationView[]
  readonly failure?: Failure
  /** The key bound to "highlight the selection", as the browser writes it ("Alt+Shift+H"); absent when none is bound. */
  readonly highlightKey?: string
  /** Keys of the institutions the reader follows. */
  readonly watched?: readonly string[]
  /** Institutions are underlined in pages. */
  readonly underlined?: boolean
  /** What the publisher changed since the article was saved. */
  readonly revision?: ArticleRevision
  /** A saved article with highlights that tells the same story under another address. */
  readonly twin?: Twin
  /** Absent while they are not known: the defaults. */
  readonly settings?: Settings
  /** Something the reader should look after on the options page. */
  readonly alert?: 'storage-short' | 'backups-failing'
  /** The site of the page, as settings name it; absent for pages the browser keeps to itself. */
  readonly site?: string
}

/** What settings a reader changes in a window of ours. */
export interface SettingsActions {
  change(patch: Partial<Settings>): Promise<boolean>
}

/** How far a decision about an institution reaches. */
export type Reach = 'here' | 'everywhere'

/** Takes a decision back; true when it worked. */
export type TakeBack = () => Promise<boolean>

/** An institution to choose from. */
export interface InstitutionOffer extends InstitutionChoice {
  readonly kind: InstitutionKind
  readonly tickers: readonly Ticker[]
}

/** What the reader decides about institutions. Decisions resolve to how they are taken back, or to nothing when they failed. */
export interface InstitutionActions {
  /** What was found as one institution is another, or none. `surface`: only where it is written like that; `place`: only there. */
  correct(
    found: InstitutionChoice,
    to: InstitutionChoice | undefined,
    reach: Reach,
    surface?: string,
    place?: Place,
  ): Promise<TakeBack | undefined>
  /** Adds an own institution; `found` is corrected to it everywhere. */
  add(name: string, found?: InstitutionChoice): Promise<TakeBack | undefined>
  /** Removes an own institution. */
  remove(key: string): Promise<TakeBack | undefined>
  watch(choice: InstitutionChoice, on: boolean): Promise<boolean>
  search(words: string): Promise<readonly InstitutionOffer[]>
  underline(on: boolean): Promise<boolean>
  /** Opens the page with the reader's own institutions and corrections. */
  openLists(): void
}

/** Promises tell whether it worked (the reason comes back as `failure` in the state); they never reject. */
export interface PopupActions {
  save(): Promise<boolean>
  /** Scrolls the page to the highlight. */
  jump(id: AnnotationId): void
  recolour(id: AnnotationId, colour: Colour): Promise<boolean>
  saveNote(id: AnnotationId, note: string, base: string): Promise<boolean>
  saveTags(id: AnnotationId, tags: readonly string[]): Promise<boolean>
  /** A few of the reader's tags that go with what was typed, without those in `present`. */
  suggestTags(typed: string, present: readonly string[]): Promise<readonly string[]>
  copyQuote(id: AnnotationId): Promise<boolean>
  copyLink(id: AnnotationId): Promise<boolean>
  /** Has the reader find the place of an orphan in the page; the window gets out of the way. */
  place(id: AnnotationId): void
  remove(id: AnnotationId): Promise<boolean>
  /** Takes back the last change of a highlight made here; resolves to what was done, or to nothing. */
  undo(): Promise<Deed['kind'] | undefined>
  redo(): Promise<Deed['kind'] | undefined>
  copyMarkdown(): Promise<boolean>
  copyRich(): Promise<boolean>
  /** In the format that is set, or in this one; resolves to the name of the file. */
  download(formatId?: string): Promise<string | undefined>
  sendToObsidian(): Promise<boolean>
  /** Left out where there is no share sheet. */
  share?(): Promise<boolean>
  /** Scrolls the page to the next (or previous) mention of an institution; resolves to where that is. */
  reveal(institutionKey: string, direction: 'next' | 'previous'): Promise<MentionShown | undefined>
  /** Takes the highlights of the `twin`, or gives them back. */
  joinStory(join: boolean): Promise<boolean>
  readonly institutions: InstitutionActions
  openLibrary(): void
  /** The page with storage and backups. */
  openOptions(): void
  /** The same as in the popup, beside the page; left out where there is no side panel, and in it. */
  openSidePanel?(): void
  readonly settings: SettingsActions
  /** After a failure, or to look at the page now that a click has allowed it. */
  retry(): void
  /** Treats a page judged not news as an article all the same; the offer is shown only when given. */
  readAnyway?(): void
}

/** What every panel gets. `now` is the clock for relative times. */
export interface PanelProps {
  readonly state: PopupState
  readonly actions: PopupActions
  readonly now: Date
  /** Shows a short message with an optional way back. */
  notify(notice: Notice): void
}

export interface Notice {
  readonly text: string
  /** The way back that is offered with the message; `highlight`: whatever was last done to a highlight. */
  readonly undo?: (() => Promise<boolean>) | 'highlight'
  /** Offers to do again what was taken back. */
  readonly redo?: true
}
