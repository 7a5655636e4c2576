// The always-on script: looks, judges, says so. No polyfill and no schemas in here (see lib/decisions/0005).
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startDetector } from '#lib/contexts/detector/start.ts'

export default defineUnlistedScript(() => startDetector(window))
