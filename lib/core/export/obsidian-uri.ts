// Hands a note to Obsidian: obsidian://new?… https://help.obsidian.md/Extending+Obsidian/Obsidian+URI
import { encodePart } from '#lib/core/text/encode-part.ts'

export interface ObsidianNote {
  /** Name of the vault; the one last open when empty. */
  readonly vault: string
  /** Folder inside the vault, empty for its root. */
  readonly folder: string
  /** File name as `fileNamesOf` gives it. */
  readonly name: string
}

/**
 * Windows refuses addresses much longer than this, and a note with its links soon is: the text goes by the clipboard, which Obsidian
 * reads itself. Where there is a note of this name already, Obsidian makes another beside it: overwriting would take what the reader wrote
 * in it, which we cannot see.
 */
export function obsidianUri({ vault, folder, name }: ObsidianNote): string {
  const file = [...folder.split('/').map((part) => part.trim()), name.replace(/\.md$/, '')]
    .filter((part) => part !== '' && !/^\.+$/.test(part))
    .join('/')
  const fields = [...(vault.trim() ? [`vault=${encodePart(vault.trim())}`] : []), `file=${encodePart(file)}`]
  return `obsidian://new?${fields.join('&')}&clipboard`
}
