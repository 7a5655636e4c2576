// Decides which passages are the article's body.
import { chooseContainer, firstLogits, STAGE_TWO_NAMES, secondLogits, stageTwo } from './choose.ts'
import { describePassages } from './features.ts'
import type { Passage } from './passage.ts'
import type { Removal } from './removal.ts'
import { WEIGHTS } from './weights.ts'

const FIRST = Float32Array.from(STAGE_TWO_NAMES, (name) => WEIGHTS[name]?.[0] ?? 0)
const SECOND = Float32Array.from(STAGE_TWO_NAMES, (name) => WEIGHTS[name]?.[1] ?? 0)
/** Favours precision a little: one line of junk hurts a reader more than one missing caption. */
const THRESHOLD = 0.4

export interface Body {
  readonly kept: readonly Passage[]
  readonly container: Element | undefined
  readonly removed: readonly Removal[]
}

function strongestObjection(vector: Float32Array): string {
  let worst = 0
  let name = 'model'
  vector.forEach((value, i) => {
    const points = value * (SECOND[i] as number)
    if (points < worst && STAGE_TWO_NAMES[i] !== 'bias') {
      worst = points
      name = STAGE_TWO_NAMES[i] as string
    }
  })
  return name
}

/** Keeps the passages that read like body where the body is. `linkedBody` is the JSON-LD articleBody, a hint only. */
export function judgeBody(passages: readonly Passage[], { headline, linkedBody }: { headline: number; linkedBody: string | undefined }): Body {
  const described = describePassages(passages, { headline, linkedBody: (linkedBody ?? '').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase() })
  const logits = firstLogits(described, FIRST)
  const container = chooseContainer(described, logits)
  const vectors = stageTwo(described, logits, container)
  const verdicts = secondLogits(vectors, SECOND)
  const kept: Passage[] = []
  const removed: Removal[] = []
  passages.forEach((passage, i) => {
    if (i === headline) return
    if ((verdicts[i] as number) > THRESHOLD) kept.push(passage)
    else removed.push({ step: 'lines', reason: strongestObjection(vectors[i] as Float32Array), text: passage.text.slice(0, 200) })
  })
  return { kept, container, removed }
}
