// A hard case is one short article with its institutions marked: ⟦surface|id⟧, ⟦surface|?⟧ for one in no list.

export interface HardCase {
  /** What is hard about it. */
  readonly why: string
  /** Title line, then text. */
  readonly marked: string
}

export interface Expected {
  readonly text: string
  readonly mentions: readonly { readonly start: number; readonly surface: string; readonly id: string }[]
}

/** Takes the marks out of the text. */
export function readCase({ marked }: HardCase): Expected {
  const mentions: { start: number; surface: string; id: string }[] = []
  let text = ''
  let from = 0
  for (const match of marked.matchAll(/⟦([^|⟧]+)\|([^⟧]+)⟧/g)) {
    text += marked.slice(from, match.index)
    mentions.push({ start: text.length, surface: match[1] ?? '', id: match[2] ?? '' })
    text += match[1] ?? ''
    from = match.index + match[0].length
  }
  return { text: text + marked.slice(from), mentions }
}
