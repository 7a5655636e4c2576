// Tag and class of the elements above the passages, each asked for once.
import { attributeOf, isNamed, tagOf } from '../plain.ts'

/** More than a page has tags. */
const MOST_TAGS = 4096

export class Labels {
  readonly #elements: readonly Element[]
  readonly #tags: (string | undefined)[] = []
  readonly #classes: (string | null | undefined)[] = []
  readonly #numbers: (number | undefined)[] = []
  readonly #byTag = new Map<string, number>()
  readonly #byClass = new Map<string | null, number>()

  constructor(elements: readonly Element[]) {
    this.#elements = elements
  }

  tagOf(id: number): string {
    this.#tags[id] ??= tagOf(this.#elements[id] as Element)
    return this.#tags[id] as string
  }

  /** Null when it has none. */
  classesOf(id: number): string | null {
    const known = this.#classes[id]
    if (known !== undefined) return known
    const element = this.#elements[id] as Element
    const classes = isNamed(element) ? attributeOf(element, 'class') : null
    this.#classes[id] = classes
    return classes
  }

  /** From 0; the same for elements of one tag and class. */
  numberOf(id: number): number {
    const known = this.#numbers[id]
    if (known !== undefined) return known
    const number = numberIn(this.#byClass, this.classesOf(id)) * MOST_TAGS + numberIn(this.#byTag, this.tagOf(id))
    this.#numbers[id] = number
    return number
  }
}

function numberIn<Key>(numbers: Map<Key, number>, key: Key): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}
