// Names of the parts of an exported file by which a later export finds them again.
import { uuidOf } from '#lib/core/text/uuid-of.ts'

/** Characters of the record's uuid in a block id: 48 bits, enough within a file. */
const ID_CHARS = 12

/** `annotation:3f2a9c1b-4d5e-…` → `tm-3f2a9c1b4d5e`. Letters, digits and hyphens only: Obsidian allows no others. */
export function blockIdOf(recordId: string): string {
  const bare = recordId.replace(/^[a-z]+:/, '').replace(/[^A-Za-z0-9]/g, '')
  return `tm-${bare.length > ID_CHARS && /^[0-9a-f]{12}/i.test(bare) ? bare.slice(0, ID_CHARS) : bare}`
}

/** Logseq takes only a uuid as a block's id. */
export const logseqIdOf = (blockId: string): string => uuidOf(`logseq/${blockId}`)
