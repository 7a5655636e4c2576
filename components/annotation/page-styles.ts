// Everything the parts in the page need, as one string for the closed shadow root.
import controls from '#components/ui/controls.css?inline'
import tokens from '#components/ui/tokens.css?inline'
import card from './card.css?inline'
import colours from './colours.css?inline'
import gutter from './gutter.css?inline'
import note from './note.css?inline'
import page from './page.css?inline'
import tags from './tags.css?inline'

/** Order matters: page.css has the last word. */
export const pageStyles: string = [tokens, controls, colours, note, card, tags, gutter, page].join('\n')
