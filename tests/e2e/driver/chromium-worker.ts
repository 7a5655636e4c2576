// The extension's service worker in Chromium: finding, waking and stopping it.
import type { Browser, CDPSession, Target } from 'puppeteer-core'
import type { NetworkWatch } from './chromium-network.ts'
import { until } from './wait.ts'

interface WorkerVersion {
  readonly versionId: string
  readonly registrationId: string
  readonly scriptURL: string
  readonly runningStatus: 'stopped' | 'starting' | 'running' | 'stopping'
}

/** Any page's session commands all service workers of the profile. */
async function withServiceWorkers<T>(
  browser: Browser,
  work: (session: CDPSession, versions: Map<string, WorkerVersion>, ended: ReadonlySet<string>) => Promise<T>,
): Promise<T> {
  const page = (await browser.pages())[0] ?? (await browser.newPage())
  const session = await page.createCDPSession()
  const versions = new Map<string, WorkerVersion>()
  const ended = new Set<string>()
  session.on('ServiceWorker.workerVersionUpdated', (event: { versions: WorkerVersion[] }) => {
    for (const version of event.versions) {
      versions.set(version.versionId, version)
      if (version.runningStatus === 'stopped') ended.add(version.versionId)
    }
  })
  try {
    await session.send('ServiceWorker.enable')
    return await work(session, versions, ended)
  } finally {
    await session.detach().catch(() => {})
  }
}

/** Starts the worker when it sleeps. */
async function wake(browser: Browser, origin: string): Promise<Target> {
  await withServiceWorkers(browser, (session) => session.send('ServiceWorker.startWorker', { scopeURL: `${origin}/` }))
  return await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().startsWith(origin), { timeout: 30_000 })
}

/** Evaluates an expression in the extension's service worker, which is started when it sleeps; the value must be JSON. */
export async function evaluateInWorker(browser: Browser, origin: string, expression: string): Promise<unknown> {
  const target = await wake(browser, origin)
  // A session of its own each time: with a debugger attached a stopped worker keeps its target, and puppeteer's object for it is stale.
  const session = await target.createCDPSession()
  try {
    const ready = async () => (await session.send('Runtime.evaluate', { expression: 'typeof chrome' })).result.value === 'object'
    await until("the extension's API in the service worker", ready)
    const answer = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text)
    return answer.result.value
  } finally {
    await session.detach().catch(() => {})
  }
}

/** Stops the worker as Chromium does when it is idle, though debuggers are attached; resolves when it has stopped, or has stopped and been started again by what waited for it. */
export async function stopExtensionWorker(browser: Browser, origin: string, watch: NetworkWatch): Promise<void> {
  const targets = () => browser.targets().filter((target) => target.type() === 'service_worker' && target.url().startsWith(origin))
  await withServiceWorkers(browser, async (session, versions, ended) => {
    const ours = () => [...versions.values()].filter((version) => version.scriptURL.startsWith(origin))
    await until("the extension's service worker", () => ours().length > 0)
    for (const { versionId, runningStatus } of ours()) {
      if (runningStatus !== 'stopped') await session.send('ServiceWorker.stopWorker', { versionId })
    }
    await until('end of the service worker', () => ours().every(({ versionId }) => ended.has(versionId)))
    for (const target of targets()) {
      const worker = await target.worker()
      await worker?.client.detach().catch(() => {})
      await watch.release((target as Target & { _targetId: string })._targetId)
    }
    const isBack = () => ours().some(({ runningStatus }) => runningStatus !== 'stopped')
    await until('farewell of the service worker', () => isBack() || targets().length === 0)
  })
}
