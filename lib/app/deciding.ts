// After a decision of the reader, open pages look again.
import type { Result } from '#lib/core/result.ts'
import type { Ports } from './ports.ts'

/** Tells the pages when the work went well. */
export async function decide<T>({ pages }: Ports, work: Promise<Result<T>>): Promise<Result<T>> {
  const result = await work
  if (result.ok) pages.decided()
  return result
}
