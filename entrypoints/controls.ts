// The second file of the reader script: brought in by the background once somebody is at the page of an article.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startControls } from '#lib/contexts/controls/start.ts'

export default defineUnlistedScript(() => startControls(window))
