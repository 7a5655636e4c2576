// Saves a text as it is typed, one write at a time, and never loses the last one. No clock of its own: `schedule` is an argument.

export type SaveState = 'clean' | 'pending' | 'saving' | 'saved' | 'failed'

interface AutosaveOptions {
  readonly initial: string
  /** Number of the write that stored `initial`; each write counts one up. */
  readonly revision: number
  /** Resolves true when stored. A rejection counts as not stored. `base` is what was stored when the last words of `text` were begun. */
  readonly save: (text: string, base: string) => Promise<boolean>
  readonly onState: (state: SaveState) => void
  /** Runs `run` later and returns how to call that off. */
  readonly schedule: (run: () => void) => () => void
}

export interface Autosave {
  change(text: string): void
  /**
   * What was stored with write number `revision`, perhaps by another window. True when the field may show it: nothing is being written
   * here, and it is not older than what was stored from here.
   */
  adopt(text: string, revision: number): boolean
  /** Between compositionstart and compositionend nothing is stored: half a pinyin syllable is no note. */
  compose(composing: boolean): void
  /** Stores what is not stored yet; true when nothing is left to store. Also the retry after a failure. */
  flush(): Promise<boolean>
  /** Stores what there is, even half composed, and goes silent. */
  stop(): Promise<boolean>
}

export function startAutosave({ initial, revision: first, save, onState, schedule }: AutosaveOptions): Autosave {
  let typed = initial
  let wanted = initial
  let stored = initial
  let known = first
  let composing = false
  let silent = false
  let running: Promise<boolean> | undefined
  let callOff = () => {}

  const tell = (state: SaveState) => {
    if (!silent) onState(state)
  }
  const store = async (): Promise<boolean> => {
    while (wanted !== stored) {
      const attempt = wanted
      tell('saving')
      if (!(await save(attempt, stored).catch(() => false))) {
        tell('failed')
        return false
      }
      stored = attempt
      known++
    }
    tell('saved')
    return true
  }
  const flush = (): Promise<boolean> => {
    callOff()
    if (running) return running.then(() => flush())
    if (wanted === stored) return Promise.resolve(true)
    running = store().finally(() => {
      running = undefined
    })
    return running
  }
  const take = () => {
    if (typed === wanted) return
    wanted = typed
    callOff()
    if (wanted === stored && !running) return tell('clean')
    tell('pending')
    callOff = schedule(() => void flush())
  }
  return {
    change(text) {
      typed = text
      if (!composing) take()
    },
    adopt(text, revision) {
      if (composing || running || typed !== stored || revision < known) return false
      known = revision
      typed = text
      wanted = text
      stored = text
      return true
    },
    compose(now) {
      composing = now
      if (!composing) take()
    },
    flush,
    stop() {
      wanted = typed
      silent = true
      return flush()
    },
  }
}
