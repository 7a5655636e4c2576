// For every unit test: an IndexedDB in memory (Dexie looks for one when it is imported), and no network beyond this machine.
import 'fake-indexeddb/auto'
import fc from 'fast-check'

// The same cases in every run; another seed looks for new ones: TICKMARK_SEED=$RANDOM npm test
fc.configureGlobal({ seed: Number(process.env['TICKMARK_SEED'] ?? 20261122) })

const real = globalThis.fetch
globalThis.fetch = (input, init) => {
  const url = String(input instanceof Request ? input.url : input)
  return /^http:\/\/127\.0\.0\.1[:/]/.test(url) ? real(input, init) : Promise.reject(new Error(`a test tried to reach ${url}`))
}
