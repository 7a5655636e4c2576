// Key chords as tests write them: `Control+Shift+k`.

const MODIFIERS = ['Control', 'Shift', 'Alt', 'Meta'] as const
export type Modifier = (typeof MODIFIERS)[number]

/** Splits `Alt+Shift+H` into modifiers and key; the key may itself be `+`. Names are those of KeyboardEvent.key. */
export function parseChord(chord: string): { modifiers: Modifier[]; key: string } {
  const parts = chord.endsWith('+') ? [...chord.slice(0, -1).split('+').filter(Boolean), '+'] : chord.split('+')
  const key = parts.pop() ?? ''
  const modifiers = parts.map((part) => {
    const name = part === 'Ctrl' ? 'Control' : part === 'Command' ? 'Meta' : part
    const modifier = MODIFIERS.find((known) => known === name)
    if (!modifier) throw new Error(`unknown modifier ${part} in ${chord}`)
    return modifier
  })
  return { modifiers, key }
}
