// Everything the parts in the page need, as one string for the closed shadow root.
import controls from '#components/ui/controls.css?inline'
import tokens from '#components/ui/tokens.css?inline'
import annotation from './annotation.css?inline'
import page from './page.css?inline'

/** Order matters: page.css has the last word. */
export const pageStyles: string = [tokens, controls, annotation, page].join('\n')
