// Keys and mouse moves in the forms Firefox's automation takes.
import { type Modifier, parseChord } from './chord.ts'

/** Code points for keys without a character. https://www.w3.org/TR/webdriver2/#keyboard-actions */
const SPECIAL: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  F1: '\uE031',
  F2: '\uE032',
  F6: '\uE036',
  F10: '\uE03A',
  Meta: '\uE03D',
}

type KeyStep = { type: 'keyDown' | 'keyUp'; value: string }

function keyValue(key: string): string {
  const value = SPECIAL[key] ?? key
  if ([...value].length !== 1) throw new Error(`unknown key ${key}`)
  return value
}

/** WebDriver actions for one chord. */
export function chordSteps(chord: string): KeyStep[] {
  const { modifiers, key } = parseChord(chord)
  const held = modifiers.map(keyValue)
  const value = keyValue(key)
  const down = [...held, value].map((each): KeyStep => ({ type: 'keyDown', value: each }))
  const up = [value, ...held.toReversed()].map((each): KeyStep => ({ type: 'keyUp', value: each }))
  return [...down, ...up]
}

/** WebDriver actions that type a text character by character. */
export function textSteps(text: string): KeyStep[] {
  return [...text].flatMap((char) => {
    const value = char === '\n' ? keyValue('Enter') : char
    return [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ] satisfies KeyStep[]
  })
}

/** An event as the popup's automation actor takes it. */
export interface ActorEvent {
  readonly name: 'synthesizeKeyDown' | 'synthesizeKeyUp' | 'synthesizeMouseAtPoint'
  readonly details: Record<string, unknown>
}

function keyEvents(key: string, modifiers: readonly Modifier[]): ActorEvent[] {
  const printable = [...key].length === 1
  const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : /^[0-9]$/.test(key) ? `Digit${key}` : printable ? '' : key
  const held = Object.fromEntries(modifiers.map((modifier) => [`${modifier === 'Control' ? 'ctrl' : modifier.toLowerCase()}Key`, true]))
  const eventData = { key, code, location: 0, printable, repeat: false, ...held }
  return [
    { name: 'synthesizeKeyDown', details: { eventData } },
    { name: 'synthesizeKeyUp', details: { eventData } },
  ]
}

export function chordEvents(chord: string): ActorEvent[] {
  const { modifiers, key } = parseChord(chord)
  return keyEvents(key, modifiers)
}

export function textEvents(text: string): ActorEvent[] {
  return [...text].flatMap((char) => keyEvents(char === '\n' ? 'Enter' : char, []))
}

/** A left-button press at the first point, moves along the others, release at the last. */
export function mouseEvents(points: readonly (readonly [number, number])[]): ActorEvent[] {
  const at = (type: string, [x, y]: readonly [number, number], buttons: number): ActorEvent => ({
    name: 'synthesizeMouseAtPoint',
    details: { x, y, eventData: { type, button: 0, buttons, clickCount: type === 'mousemove' ? 0 : 1 } },
  })
  const [first = [0, 0]] = points
  const last = points.at(-1) ?? first
  return [
    at('mousemove', first, 0),
    at('mousedown', first, 1),
    ...points.slice(1).map((point) => at('mousemove', point, 1)),
    at('mouseup', last, 0),
  ]
}
