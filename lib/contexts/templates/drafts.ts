// Templates as they are typed: kept a moment after the last key, and at once when the page goes.
import type { OwnTemplate } from '#lib/core/export/templates/own-template.ts'

export interface Drafts {
  keep(template: OwnTemplate): void
  /** What is typed and not stored yet. */
  pending(id: string): OwnTemplate | undefined
  /** It was deleted. */
  forget(id: string): void
  /** Stores all at once. */
  flush(): void
}

const CALM_MS = 300

export function createDrafts(window: Window, save: (template: OwnTemplate) => Promise<void>): Drafts {
  const typed = new Map<string, OwnTemplate>()
  let timer = 0

  function flush(): void {
    window.clearTimeout(timer)
    for (const template of typed.values()) {
      // Until it is stored, it is what counts; what was typed meanwhile waits for its own turn.
      void save(template).then(() => typed.get(template.id) === template && typed.delete(template.id))
    }
  }

  window.addEventListener('pagehide', flush)
  return {
    keep(template) {
      typed.set(template.id, template)
      window.clearTimeout(timer)
      timer = window.setTimeout(flush, CALM_MS)
    },
    pending: (id) => typed.get(id),
    forget: (id) => void typed.delete(id),
    flush,
  }
}
