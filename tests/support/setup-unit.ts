// For every unit test: an IndexedDB in memory (Dexie looks for one when it is imported), and no network beyond this machine.
import 'fake-indexeddb/auto'

const real = globalThis.fetch
globalThis.fetch = (input, init) => {
  const url = String(input instanceof Request ? input.url : input)
  return /^http:\/\/127\.0\.0\.1[:/]/.test(url) ? real(input, init) : Promise.reject(new Error(`a test tried to reach ${url}`))
}
