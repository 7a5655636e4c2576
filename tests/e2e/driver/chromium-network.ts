// Watches every request of a Chromium profile over CDP: pages, popups, service workers, their workers.
import type { CDPSession } from 'puppeteer-core'
import type { SeenRequest } from './driver.ts'

interface StackTrace {
  readonly callFrames: readonly { readonly url: string }[]
  readonly parent?: StackTrace
}

interface RequestWillBeSent {
  readonly documentURL: string
  readonly request: { readonly url: string; readonly headers: Record<string, string> }
  readonly initiator: { readonly url?: string; readonly stack?: StackTrace }
}

// Waiting lets Network.enable come before a target's first request.
const AUTO_ATTACH = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }
// The default filter leaves out some kinds, and CDP wants either tabs or pages: pages come as children of tabs.
const FROM_BROWSER = { ...AUTO_ATTACH, filter: [{ type: 'page', exclude: true }, {}] }
const FROM_TARGET = { ...AUTO_ATTACH, filter: [{ type: 'tab', exclude: true }, {}] }

const OURS = 'chrome-extension://'

function framesOf(stack: StackTrace | undefined): string[] {
  return stack ? [...stack.callFrames.map((frame) => frame.url), ...framesOf(stack.parent)] : []
}

function seenRequest({ documentURL, request, initiator }: RequestWillBeSent): SeenRequest {
  const frames = framesOf(initiator.stack)
  const askers = [initiator.url ?? '', ...frames, documentURL, request.headers['Origin'] ?? '']
  const ours = askers.find((asker) => asker.startsWith(OURS))
  return { url: request.url, initiator: ours ?? askers.find((asker) => asker !== '') ?? '', fromExtension: ours !== undefined }
}

export interface NetworkWatch {
  /** Grows while the browser runs. */
  readonly seen: readonly SeenRequest[]
  /** Lets go of a stopped target: while a debugger holds it, it would come back paused. */
  release(targetId: string): Promise<void>
}

/** Starts watching. Must be called before the extension is loaded. */
export async function watchNetwork(browserSession: CDPSession): Promise<NetworkWatch> {
  const seen: SeenRequest[] = []
  const held = new Map<string, (() => Promise<unknown>)[]>()
  const note = (url: string, build: () => SeenRequest) => {
    if (/^(https?|wss?|ftp):/.test(url)) seen.push(build())
  }
  const watch = (session: CDPSession) => {
    session.on('Network.requestWillBeSent', (event: RequestWillBeSent) => note(event.request.url, () => seenRequest(event)))
    session.on('Network.webSocketCreated', (event: { url: string; initiator?: RequestWillBeSent['initiator'] }) =>
      note(event.url, () => seenRequest({ documentURL: '', request: { url: event.url, headers: {} }, initiator: event.initiator ?? {} })),
    )
    // A target may be gone before we come to it, and not every kind knows every domain.
    const optional = (answer: Promise<unknown>) => void answer.catch(() => {})
    optional(session.send('Network.enable'))
    optional(follow(session, FROM_TARGET))
    optional(session.send('Runtime.runIfWaitingForDebugger'))
  }
  const follow = (parent: CDPSession, how: typeof FROM_BROWSER) => {
    parent.on('Target.attachedToTarget', ({ sessionId, targetInfo }: { sessionId: string; targetInfo: { targetId: string } }) => {
      const session = parent.connection()?.session(sessionId)
      if (!session) return
      // Only the session that attached can detach.
      const letGo = () => parent.send('Target.detachFromTarget', { sessionId })
      held.set(targetInfo.targetId, [...(held.get(targetInfo.targetId) ?? []), letGo])
      watch(session)
    })
    return parent.send('Target.setAutoAttach', how)
  }
  await follow(browserSession, FROM_BROWSER)
  return {
    seen,
    release: async (targetId) => {
      for (const letGo of held.get(targetId) ?? []) await letGo().catch(() => {})
      held.delete(targetId)
    },
  }
}
