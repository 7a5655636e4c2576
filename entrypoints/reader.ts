// Brought in by the background when a page is an article, or when the reader asks.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startReader } from '#lib/contexts/reader/start.ts'

export default defineUnlistedScript(() => {
  void startReader(window)
})
