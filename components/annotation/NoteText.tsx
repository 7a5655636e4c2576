// Shows a note: the everyday part of Markdown, made of nodes and never of an HTML string. What it does not know stays as typed.
import type { ComponentChildren, JSX } from 'preact'

const INLINE: readonly { readonly pattern: string; readonly show: (text: string, extra: string) => ComponentChildren }[] = [
  { pattern: '`([^`\\n]+)`', show: (text) => <code>{text}</code> },
  { pattern: '\\*\\*(?!\\s)([^\\n]+?)\\*\\*', show: (text) => <strong>{inline(text)}</strong> },
  { pattern: '==(?!\\s)([^\\n]+?)==', show: (text) => <mark>{inline(text)}</mark> },
  { pattern: '\\*(?!\\s)([^*\\n]+?)\\*', show: (text) => <em>{inline(text)}</em> },
  { pattern: '\\[([^\\]\\n]+)\\]\\((https?://[^\\s)]+)\\)', show: (text, address) => link(text, address) },
  { pattern: '(https?://[^\\s<>()，。；、）]+)', show: (text) => link(text, text) },
]

function link(text: string, address: string): JSX.Element {
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  )
}

/** First rule that matches earliest wins; the rest of the line is read again after it. */
function inline(text: string): ComponentChildren {
  let first: { at: number; length: number; node: ComponentChildren } | undefined
  for (const { pattern, show } of INLINE) {
    const found = new RegExp(pattern).exec(text)
    if (found && (!first || found.index < first.at)) {
      first = { at: found.index, length: found[0].length, node: show(found[1] ?? '', found[2] ?? '') }
    }
  }
  if (!first) return text
  return [text.slice(0, first.at), first.node, inline(text.slice(first.at + first.length))]
}

const LINES: readonly { readonly pattern: RegExp; readonly kind: string }[] = [
  { pattern: /^\s*[-*+]\s+/, kind: 'item' },
  { pattern: /^>\s?/, kind: 'quote' },
  { pattern: /^#{1,6}\s+/, kind: 'heading' },
]

/** Whether the note reads otherwise than as it is typed. */
export const hasMarkup = (note: string): boolean =>
  INLINE.some(({ pattern }) => new RegExp(pattern).test(note)) ||
  note.split('\n').some((line) => LINES.some(({ pattern }) => pattern.test(line)))

/** Lines have no identity but their place, so that is their key. */
export function NoteText({ note }: { readonly note: string }): JSX.Element {
  const lines = note.split('\n').map((line, place) => ({ line, place, rule: LINES.find(({ pattern }) => pattern.test(line)) }))
  return (
    <div class="tm-note">
      {lines.map(({ line, place, rule }) => (
        <p key={place} data-line={rule?.kind}>
          {inline(rule ? line.replace(rule.pattern, '') : line)}
        </p>
      ))}
    </div>
  )
}
