// Highlights whole sentences quickly: the words are selected by script, the rest is done as a reader does it.
import type { Driver, PageHandle } from './driver/driver.ts'
import { until } from './driver/wait.ts'
import { paintedWords } from './steps.ts'

/** Selects the first place of `words`, across inline elements; they must lie in one block. */
async function selectByScript(page: PageHandle, words: string): Promise<void> {
  const done = await page.evaluate((wanted: string) => {
    for (const block of document.querySelectorAll('p, li, td, th, h1, h2')) {
      const at = (block.textContent ?? '').indexOf(wanted)
      if (at < 0 || block.querySelector('p')) continue
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      const ends: [Node, number][] = []
      let before = 0
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { length } = node.nodeValue ?? ''
        if (ends.length === 0 && at < before + length) ends.push([node, at - before])
        if (ends.length === 1 && at + wanted.length <= before + length) ends.push([node, at + wanted.length - before])
        before += length
      }
      const [start, end] = ends
      if (!start || !end) return false
      block.scrollIntoView({ block: 'center', behavior: 'instant' })
      getSelection()?.setBaseAndExtent(...start, ...end)
      return true
    }
    return false
  }, words)
  if (!done) throw new Error(`"${words}" is not on the page`)
}

/** Highlights words with the shortcut and waits until they are painted. */
export async function mark(driver: Driver, page: PageHandle, words: string): Promise<void> {
  const before = (await paintedWords(page)).length
  await selectByScript(page, words)
  await driver.command('highlight')
  let asked = Date.now()
  let lastSeen = ''
  const selection = () => page.evaluate(() => String(getSelection()))
  await until(
    `highlight on ${words}`,
    async () => {
      const now = await paintedWords(page)
      if (now.length > before) return true
      // A browser that is busy may drop a key: the words are still selected, and a reader presses it again.
      const dropped = Date.now() - asked > 5000 && (await selection()) !== ''
      if (dropped) {
        asked = Date.now()
        await driver.command('highlight')
      }
      lastSeen = JSON.stringify({ painted: now, toast: (await page.inOurUi('.tm-toast'))?.text, selected: await selection() })
      return false
    },
    40_000,
  ).catch((error: Error) => {
    throw new Error(`${error.message} ${lastSeen}`)
  })
}
