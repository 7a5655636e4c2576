// What the reader can set. Read back from storage.local as unknown data: one of the three edges where data is parsed.
import * as v from 'valibot'
import { COLOURS, type Colour } from '#lib/core/annotation/model.ts'

export interface Settings {
  /** Colour of the last highlight: the one a single keystroke uses. */
  readonly lastColour: Colour
  /** Offer the toolbar when text is selected. */
  readonly selectionToolbar: boolean
  /** Hosts on which Tickmark stays silent. */
  readonly silentHosts: readonly string[]
  /** Allow saving in private windows. Off: nothing from there is ever stored. */
  readonly saveInPrivateWindows: boolean
  /** Quiet underline below institutions in the page. */
  readonly underlineMentions: boolean
}

const DEFAULT_SETTINGS: Settings = {
  lastColour: 'fact',
  selectionToolbar: true,
  silentHosts: [],
  saveInPrivateWindows: false,
  underlineMentions: false,
}

/** Each field falls back on its own, so that one bad value never resets the others. */
const schema = v.object({
  lastColour: v.fallback(v.picklist(COLOURS), DEFAULT_SETTINGS.lastColour),
  selectionToolbar: v.fallback(v.boolean(), DEFAULT_SETTINGS.selectionToolbar),
  silentHosts: v.fallback(v.array(v.string()), [...DEFAULT_SETTINGS.silentHosts]),
  saveInPrivateWindows: v.fallback(v.boolean(), DEFAULT_SETTINGS.saveInPrivateWindows),
  underlineMentions: v.fallback(v.boolean(), DEFAULT_SETTINGS.underlineMentions),
})

/** Never fails: what cannot be read is the default. */
export function parseSettings(stored: unknown): Settings {
  const found = v.safeParse(schema, typeof stored === 'object' && stored !== null ? { ...blank, ...stored } : blank)
  return found.success ? found.output : DEFAULT_SETTINGS
}

const blank = {
  lastColour: undefined,
  selectionToolbar: undefined,
  silentHosts: undefined,
  saveInPrivateWindows: undefined,
  underlineMentions: undefined,
}
