// Whose a short form is: a listed institution, or the name of an unlisted one.
import type { Placed } from './board.ts'

export type Owner = Pick<Placed, 'id' | 'target' | 'name'>

export const ownerOf = ({ id, target, name }: Placed): Owner => ({
  ...(id !== undefined && { id }),
  ...(target !== undefined && { target }),
  ...(name !== undefined && { name }),
})
