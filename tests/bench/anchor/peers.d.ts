// Peers that ship without types.
declare module 'dom-anchor-text-quote' {
  export interface Quote {
    exact: string
    prefix?: string
    suffix?: string
  }
  export function fromRange(root: Node, range: Range): Quote
  export function toRange(root: Node, quote: Quote, options?: { hint?: number }): Range | null
}
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export interface Fragment {
    prefix?: string
    textStart: string
    textEnd?: string
    suffix?: string
  }
  export function generateFragmentFromRange(range: Range): { status: number; fragment?: Fragment }
}
declare module 'text-fragments-polyfill/text-fragment-utils' {
  import type { Fragment } from 'text-fragments-polyfill/dist/fragment-generation-utils.js'
  export function processTextFragmentDirective(fragment: Fragment, document?: Document): Range[]
}
