// Follows the open page as it changes, and only while something of ours is on it.
import type { OpenPage } from './open-page.ts'
import { watchPage } from './page-changes.ts'

export interface Following {
  /** Looks whether there is anything to follow the page for. `coming`: annotations that are about to be shown. */
  observe(coming?: number): void
  stop(): void
}

interface FollowingPorts {
  page(): OpenPage | undefined
  /** Runs what is to be done about a change, unless the script has been cut off. */
  guard(act: () => void): void
  /** Underlines the institutions anew. */
  underline(page: OpenPage): void
}

export function createFollowing(document: Document, { page, guard, underline }: FollowingPorts): Following {
  const watch = watchPage(document, {
    onMutated(rewritten) {
      page()?.text.stale()
      return page()?.highlights.isBroken(rewritten) ?? false
    },
    onChanged: (brought) =>
      guard(() => {
        const open = page()
        if (open?.underlined) underline(open)
        open?.highlights.follow(brought)
        observe()
      }),
  })

  function observe(coming = 0): void {
    const open = page()
    const needed = coming > 0 || (open !== undefined && (open.underlined || !open.highlights.isEmpty()))
    watch.need(needed, open?.text.shadows())
    open?.text.watched(needed)
  }

  return { observe, stop: watch.stop }
}
