// What the reader can set. Read back from storage.local as unknown data: one of the three edges where data is parsed.
import * as v from 'valibot'
import { COLOURS, type Colour } from '#lib/core/annotation/model.ts'

/** A highlight reaches to the words or sentences it began and ended in, or is exactly what was selected. */
export const SNAPPINGS = ['off', 'word', 'sentence'] as const
export type Snapping = (typeof SNAPPINGS)[number]

export interface Settings {
  /** Colour of the last highlight: the one a single keystroke uses. */
  readonly lastColour: Colour
  /** Offer the toolbar when text is selected. */
  readonly selectionToolbar: boolean
  /** Sites (see `siteOf`) that are not looked at and where no toolbar is offered; what was marked there still shows. */
  readonly silentHosts: readonly string[]
  readonly snapping: Snapping
  /** Show beside the scroll bar where the highlights are. */
  readonly gutter: boolean
  /** Allow saving in private windows. Off: nothing from there is ever stored. */
  readonly saveInPrivateWindows: boolean
  /** Quiet underline below institutions in the page. */
  readonly underlineMentions: boolean
  /** Save each automatic backup to the downloads folder as well. */
  readonly backupToDownloads: boolean
  /** Id of the format that one click saves. */
  readonly exportFormat: string
  /** Id of the template of Markdown; one that is gone falls back to the first. */
  readonly exportTemplate: string
  readonly exportFullText: boolean
  readonly exportFigures: boolean
  /** Empty: the one last open. */
  readonly obsidianVault: string
  /** Empty: the root. */
  readonly obsidianFolder: string
}

export const DEFAULT_SETTINGS: Settings = {
  lastColour: 'fact',
  selectionToolbar: true,
  silentHosts: [],
  snapping: 'off',
  gutter: true,
  saveInPrivateWindows: false,
  underlineMentions: false,
  backupToDownloads: false,
  exportFormat: 'markdown',
  exportTemplate: 'reading-note',
  exportFullText: false,
  exportFigures: false,
  obsidianVault: '',
  obsidianFolder: '',
}

/** Each field falls back on its own, so that one bad value never resets the others. */
const schema = v.object({
  lastColour: v.fallback(v.picklist(COLOURS), DEFAULT_SETTINGS.lastColour),
  selectionToolbar: v.fallback(v.boolean(), DEFAULT_SETTINGS.selectionToolbar),
  silentHosts: v.fallback(v.array(v.string()), [...DEFAULT_SETTINGS.silentHosts]),
  snapping: v.fallback(v.picklist(SNAPPINGS), DEFAULT_SETTINGS.snapping),
  gutter: v.fallback(v.boolean(), DEFAULT_SETTINGS.gutter),
  saveInPrivateWindows: v.fallback(v.boolean(), DEFAULT_SETTINGS.saveInPrivateWindows),
  underlineMentions: v.fallback(v.boolean(), DEFAULT_SETTINGS.underlineMentions),
  backupToDownloads: v.fallback(v.boolean(), DEFAULT_SETTINGS.backupToDownloads),
  exportFormat: v.fallback(v.string(), DEFAULT_SETTINGS.exportFormat),
  exportTemplate: v.fallback(v.string(), DEFAULT_SETTINGS.exportTemplate),
  exportFullText: v.fallback(v.boolean(), DEFAULT_SETTINGS.exportFullText),
  exportFigures: v.fallback(v.boolean(), DEFAULT_SETTINGS.exportFigures),
  obsidianVault: v.fallback(v.string(), DEFAULT_SETTINGS.obsidianVault),
  obsidianFolder: v.fallback(v.string(), DEFAULT_SETTINGS.obsidianFolder),
})

/** Never fails: what cannot be read is the default. */
export function parseSettings(stored: unknown): Settings {
  const found = v.safeParse(schema, typeof stored === 'object' && stored !== null ? { ...blank, ...stored } : blank)
  return found.success ? found.output : DEFAULT_SETTINGS
}

const blank = Object.fromEntries(Object.keys(DEFAULT_SETTINGS).map((key) => [key, undefined]))

/** The site a page belongs to, as the reader names it: host and port without `www.`. */
export const siteOf = (url: string): string => new URL(url).host.replace(/^www\./, '')

/** Tickmark keeps quiet on this page. */
export const isSilent = ({ silentHosts }: Settings, url: string): boolean =>
  silentHosts.some((host) => host.replace(/^www\./, '') === siteOf(url))

/** The silent sites with one added or taken away. */
export const withSite = (hosts: readonly string[], site: string, silent: boolean): string[] => [
  ...hosts.filter((host) => host.replace(/^www\./, '') !== site),
  ...(silent ? [site] : []),
]
