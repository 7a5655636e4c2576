// Answers about stored annotations may overtake each other, and may be of a time before the reader changed something here.

/** When annotations were asked for: the how-manieth question, and how many changes had been made here before it. */
export interface Asked {
  readonly question: number
  readonly changes: number
}

export interface Asking {
  ask(): Asked
  /** The reader changed annotations here. */
  change(): void
  /**
   * Whether an answer is the newest word on what is stored. An `overtaken` one says less than what is shown; an `outdated` one was
   * asked for before a change made here, so that it may not know of it.
   */
  judge(asked: Asked): 'newest' | 'overtaken' | 'outdated'
}

export function createAsking(): Asking {
  let asked: Asked = { question: 0, changes: 0 }
  /** The question whose answer is shown. */
  let answered = 0
  return {
    ask() {
      asked = { ...asked, question: asked.question + 1 }
      return asked
    },
    change() {
      asked = { ...asked, changes: asked.changes + 1 }
    },
    judge({ question, changes }) {
      if (question < answered) return 'overtaken'
      if (changes !== asked.changes) return 'outdated'
      answered = question
      return 'newest'
    },
  }
}
