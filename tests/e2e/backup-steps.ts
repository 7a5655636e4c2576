// What a reader does with backups, on the real options page.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Driver, PageHandle } from './driver/driver.ts'
import { until } from './driver/wait.ts'
import { clickIn, popupShows, said } from './steps.ts'

export const openOptions = async (driver: Driver): Promise<PageHandle> => {
  const options = await driver.openExtensionPage('options.html')
  await popupShows(options, said('backupsKept'))
  return options
}

/** Clicks a button by its words. */
export async function clickButton(options: PageHandle, words: string): Promise<void> {
  await until(`button "${words}"`, () =>
    options.evaluate((wanted: string) => {
      for (const old of document.querySelectorAll('[data-test-wanted]')) old.removeAttribute('data-test-wanted')
      const button = [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === wanted)
      button?.setAttribute('data-test-wanted', '')
      return button !== undefined
    }, words),
  )
  await clickIn(options, '[data-test-wanted]')
}

/** Presses "Back up now" and waits for the whole file. */
export async function savedBackup(driver: Driver, options: PageHandle): Promise<Buffer> {
  const before = new Set(readdirSync(driver.downloads()))
  await clickButton(options, said('backupNow'))
  const name = await until('the backup file', () =>
    readdirSync(driver.downloads()).find((file) => /^tickmark-backup-.*\.json\.gz$/.test(file) && !before.has(file)),
  )
  let size = -1
  return await until('the whole of the backup file', () => {
    const file = readFileSync(join(driver.downloads(), name))
    const same = file.length > 0 && file.length === size
    size = file.length
    return same ? file : undefined
  })
}

/** Drops a file where backups are restored from, or in the section of the page that is named. */
export async function drop(
  options: PageHandle,
  file: Uint8Array,
  { name = 'tickmark-backup.json.gz', section }: { readonly name?: string; readonly section?: string } = {},
): Promise<void> {
  const where = `${section === undefined ? '' : `section[aria-label="${section}"] `}.tm-ways`
  await until(`a place to drop "${name}"`, () => options.evaluate((selector: string) => document.querySelector(selector) !== null, where))
  await options.evaluate(
    (base64: string, named: string, selector: string) => {
      const bytes = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([bytes], named))
      document.querySelector(selector)?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    },
    Buffer.from(file).toString('base64'),
    name,
    where,
  )
}

/**
 * From now on a button is pressed as soon as the page shows that something has come so far; `part` is between 0 and 1. It is pressed from
 * within the page: what runs would be over before an order reached it.
 */
export const pressAt = (options: PageHandle, part: number, words: string, doing: string = said('work_restoring')): Promise<unknown> =>
  options.evaluate(
    (from: number, wanted: string, running: string) => {
      delete document.body.dataset['testPressed']
      const watcher = new MutationObserver(() => {
        const progress = document.querySelector<HTMLProgressElement>('.tm-work progress')
        const isIt = document.querySelector('.tm-work p')?.textContent === running
        if (!isIt || !progress || progress.max <= 1 || progress.value < progress.max * from || progress.value >= progress.max) return
        const button = [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === wanted)
        if (!button) return
        watcher.disconnect()
        button.click()
        document.body.dataset['testPressed'] = 'true'
      })
      watcher.observe(document.body, { subtree: true, childList: true, attributes: true })
      return true
    },
    part,
    words,
    doing,
  )

/** Waits until what `pressAt` waits for has come. */
export const pressed = (options: PageHandle): Promise<unknown> =>
  until('the button to be pressed', () => options.evaluate(() => document.body.dataset['testPressed'] === 'true'), 20_000)

/** Empties every table of the library, as a lost profile would be. */
export const wipe = (driver: Driver): Promise<unknown> =>
  driver.background(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('tickmark')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const transaction = db.transaction([...db.objectStoreNames], 'readwrite')
    for (const name of db.objectStoreNames) transaction.objectStore(name).clear()
    await new Promise((done) => {
      transaction.oncomplete = done
    })
    db.close()
    return true
  })
