// How often words that are not there are looked for again on a page that changes all the time.

const FIRST_WAIT_MS = 1000
const LONGEST_WAIT_MS = 16_000
/** A piece of text this long is a paragraph that came late, not a price that ticked: always worth a look. */
const PARAGRAPH = 60

export interface Patience {
  /** Milliseconds until it is time to look again after text of this length came; 0 when it is. */
  restMs(brought: number): number
  /** Each vain look doubles the wait; one that found something ends it. */
  learn(found: boolean): void
}

/** `now`: milliseconds on any clock. */
export function createPatience(now: () => number): Patience {
  let wait = 0
  let since = Number.NEGATIVE_INFINITY
  return {
    restMs: (brought) => (brought >= PARAGRAPH ? 0 : Math.max(0, since + wait - now())),
    learn(found) {
      wait = found ? 0 : Math.min(LONGEST_WAIT_MS, Math.max(FIRST_WAIT_MS, wait * 2))
      since = now()
    },
  }
}
