// For every unit test: an IndexedDB in memory (Dexie looks for one when it is imported), and no network.
import 'fake-indexeddb/auto'

globalThis.fetch = () => Promise.reject(new Error('a test tried to reach the network'))
