// What is said once in a browser session.
import { browser } from './browser.ts'

/** True the first time it is asked for a key, until the browser is closed. */
export async function firstTime(key: string): Promise<boolean> {
  const name = `said:${key}`
  if ((await browser.storage.session.get(name))[name]) return false
  await browser.storage.session.set({ [name]: true })
  return true
}
