// Expected failures are values; bugs throw.

export type Result<T, E = Failure> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })
export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error })

/** Everything that can go wrong on purpose. The UI has one plain sentence per kind (`failure_<kind>` in _locales). */
export type Failure =
  /** The browser refused to open IndexedDB (blocked by policy, corrupt profile, private mode). */
  | { readonly kind: 'store-unavailable'; readonly detail: string }
  /** The disk or the quota is full; the one write was refused and nothing was lost. */
  | { readonly kind: 'store-full' }
  /** The database was written by a newer version of Tickmark. */
  | { readonly kind: 'store-newer'; readonly found: number; readonly known: number }
  /** The record asked for is gone (deleted in another window). */
  | { readonly kind: 'not-found'; readonly id: string }
  /** A message did not fit its schema or came from a sender that may not send it. */
  | { readonly kind: 'refused'; readonly detail: string }
  /** The page moved to another URL between looking and acting. */
  | { readonly kind: 'page-moved' }
  /** Private window, and the reader has not allowed saving there. */
  | { readonly kind: 'private-window' }
  /** Nothing on the page can be worked with (no selection, not an article, browser page). */
  | { readonly kind: 'nothing-there' }
  /** The background or the page did not answer (worker killed, extension updated, tab closed). */
  | { readonly kind: 'unreachable'; readonly detail: string }
  /** An imported list was refused and nothing of it was taken. `line` is where, from 1; 0 when it is the file as a whole. */
  | {
      readonly kind: 'list-unreadable'
      readonly reason: 'encoding' | 'quotes' | 'empty' | 'name' | 'aliases'
      readonly line: number
    }
  /** An imported list has more entries than are kept; nothing of it was taken. */
  | { readonly kind: 'list-too-long'; readonly limit: number }
  /** A template does not parse, names what is not there, or runs past its limits. `line` and `column` from 1. */
  | { readonly kind: 'template-broken'; readonly line: number; readonly column: number; readonly detail: string }
  /**
   * A file to import is not what it should be, and nothing of it was taken. `line` from 1; 0 when it is the file as a whole. In a backup
   * the section, and the row in it from 1.
   */
  | { readonly kind: 'file-unreadable'; readonly reason: FileFlaw; readonly line: number; readonly section?: string; readonly row?: number }
  /** A file to import holds more than the limits allow; nothing of it was taken. */
  | { readonly kind: 'file-too-large'; readonly what: 'bytes' | 'rows' | 'line' | 'depth'; readonly limit: number }
  /** A file was written by a newer version of Tickmark than this one. */
  | { readonly kind: 'file-newer'; readonly found: number; readonly known: number }
  /** More articles than go into one exported file of this format; nothing was exported. */
  | { readonly kind: 'export-too-large'; readonly limit: number }
  /** The reader cancelled; nothing was changed. */
  | { readonly kind: 'cancelled' }
  /** The clipboard or a download was refused by the browser. */
  | { readonly kind: 'hand-off-refused'; readonly detail: string }

/**
 * What is wrong with a file: text in no known encoding, not the kind it should be, cut short, bytes changed since it was written,
 * more or fewer rows than it says; of no program that is known; a backup of ours where another program's file is wanted.
 */
export const FILE_FLAWS = ['encoding', 'format', 'truncated', 'damaged', 'count', 'unknown', 'backup'] as const
export type FileFlaw = (typeof FILE_FLAWS)[number]
