// The reader script's life: one instance per page, opened again when brought in again, silent once the extension is gone.

import { createClient } from '#lib/messaging/client.ts'
import { withoutFragment } from '#lib/messaging/protocol.ts'
import { browser } from '#lib/platform/browser.ts'
import { onPageRequest } from '#lib/platform/tabs.ts'
import { createReader, type Reader } from './reader.ts'

type Marked = typeof globalThis & { tickmarkReader?: Reader }

export async function startReader(view: Window & typeof globalThis): Promise<void> {
  const scope = globalThis as Marked
  if (scope.tickmarkReader?.alive()) return scope.tickmarkReader.open()
  scope.tickmarkReader?.stop()
  const send = createClient({
    transport: (envelope) => browser.runtime.sendMessage(envelope),
    pageUrl: () => withoutFragment(view.location.href),
    after: (ms, act) => {
      const timer = view.setTimeout(act, ms)
      return () => view.clearTimeout(timer)
    },
  })
  const reader = createReader(view, {
    send,
    // After an update or removal the old script is cut off and its id is gone.
    alive: () => !!browser.runtime?.id,
  })
  scope.tickmarkReader = reader
  onPageRequest((request) => reader.answer(request))
  await reader.open()
}
