// The way down to where a walk is, and the elements above the passages it has met, each numbered when a passage below it is met first.
import { parentOf } from '../plain.ts'
import type { IndexedTree } from './tree.ts'

const UNKNOWN = -1

export class TreeDraft {
  /** Place of the innermost element that was entered, counted from the document's root. */
  depth = -1
  readonly #path: Element[] = []
  /** Numbers of the elements on the path, `UNKNOWN` for those without a passage so far. */
  readonly #numbers: number[] = []
  readonly #elements: Element[] = []
  readonly #parents: number[] = []
  readonly #of: number[] = []

  /** `root` is the element that is entered first: those above it are of the tree too. */
  constructor(root: Element) {
    const above: Element[] = []
    for (let outer = parentOf(root); outer; outer = parentOf(outer)) above.push(outer)
    for (const element of above.reverse()) this.enter(element)
  }

  enter(element: Element): void {
    this.depth++
    this.#path[this.depth] = element
    this.#numbers[this.depth] = UNKNOWN
  }

  leave(): void {
    this.depth--
  }

  /** Notes the next passage, whose own element stands at `depth` of the path. */
  add(depth: number): void {
    let known = depth
    while (known >= 0 && this.#numbers[known] === UNKNOWN) known--
    for (let at = known + 1; at <= depth; at++) {
      this.#numbers[at] = this.#elements.push(this.#path[at] as Element) - 1
      this.#parents.push(at > 0 ? (this.#numbers[at - 1] as number) : -1)
    }
    this.#of.push(this.#numbers[depth] as number)
  }

  read(): IndexedTree {
    return { elements: this.#elements, parents: new Int32Array(this.#parents), of: new Int32Array(this.#of) }
  }
}
