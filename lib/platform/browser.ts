// The one door to the browser's extension API. Dropping the polyfill one day means changing wxt.config.ts and nothing else.
export { type Browser, browser } from 'wxt/browser'
