// Lines that one template made: same tag and class, in parents of the same tag and class.
import type { Tree } from './tree.ts'

export interface Shape {
  readonly id: number
  readonly count: number
  readonly linked: number
  readonly prose: number
  readonly proseCount: number
  readonly underLinks: number
  /** How much of its prose has a title that is a link in the few lines above it. */
  readonly titled: number
  /** How many parents its prose stands in. */
  readonly parents: number
}

/** More than a page has elements. */
const MOST_LABELS = 2 ** 26
/** Units from which a link may be another story's title; lines between it and the first words of that story. */
const TITLE = 25
const FAR = 5

interface Lines {
  readonly units: Float64Array
  readonly links: Float64Array
  readonly isHeading: Uint8Array
  readonly isProse: Uint8Array
}

/** The shape of each line, one object for all lines of a template; `labelOf` numbers elements, alike for those of one tag and class. */
export function surveyShapes(labelOf: (id: number) => number, { parents, of }: Tree, { units, links, isHeading, isProse }: Lines): Shape[] {
  const byName = new Map<number, { -readonly [Key in keyof Shape]: Shape[Key] }>()
  const byElement: ({ -readonly [Key in keyof Shape]: Shape[Key] } | undefined)[] = []
  const seenParents = new Set<number>()
  let underLink = false
  let sinceTitle = FAR
  const shapes: Shape[] = []
  for (let i = 0; i < of.length; i++) {
    const id = of[i] as number
    let shape = byElement[id]
    const parent = parents[id] as number
    if (!shape) {
      const name = labelOf(id) * MOST_LABELS + (parent >= 0 ? labelOf(parent) + 1 : 0)
      shape = byName.get(name) ?? { id: byName.size, count: 0, linked: 0, prose: 0, proseCount: 0, underLinks: 0, titled: 0, parents: 0 }
      byName.set(name, shape)
      byElement[id] = shape
    }
    const link = links[i] as number
    if (isHeading[i] === 1) underLink = link > 0.8
    sinceTitle = link > 0.8 && (units[i] as number) >= TITLE ? 0 : sinceTitle + 1
    shape.count++
    if (link > 0.5) shape.linked++
    if (isProse[i] === 1) {
      shape.prose += units[i] as number
      shape.proseCount++
      if (underLink) shape.underLinks++
      if (sinceTitle < FAR) shape.titled++
      sinceTitle = FAR
      // A parent's children of one class share its shape, so that a parent is counted once per shape.
      const known = parent * 4096 + (shape.id & 4095)
      if (!seenParents.has(known)) shape.parents++
      seenParents.add(known)
    }
    shapes.push(shape)
  }
  return shapes
}
