// Saves a text as it is typed, one write at a time, and never loses the last one. No clock of its own: `schedule` is an argument.

export type SaveState = 'clean' | 'pending' | 'saving' | 'saved' | 'failed'

interface AutosaveOptions {
  readonly initial: string
  /** Resolves true when stored. A rejection counts as not stored. */
  readonly save: (text: string) => Promise<boolean>
  readonly onState: (state: SaveState) => void
  /** Runs `run` later and returns how to call that off. */
  readonly schedule: (run: () => void) => () => void
}

export interface Autosave {
  change(text: string): void
  /** Between compositionstart and compositionend nothing is stored: half a pinyin syllable is no note. */
  compose(composing: boolean): void
  /** Stores what is not stored yet; true when nothing is left to store. Also the retry after a failure. */
  flush(): Promise<boolean>
  /** Stores what there is, even half composed, and goes silent. */
  stop(): Promise<boolean>
}

export function startAutosave({ initial, save, onState, schedule }: AutosaveOptions): Autosave {
  let typed = initial
  let wanted = initial
  let stored = initial
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
      if (!(await save(attempt).catch(() => false))) {
        tell('failed')
        return false
      }
      stored = attempt
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
