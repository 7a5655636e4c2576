// Copies of automatic backups in the downloads folder, told by their names.
import { rotate } from './rotation.ts'

/** A file that the browser remembers to have downloaded. */
export interface Downloaded {
  readonly id: number
  /** The whole path. */
  readonly filename: string
}

export const COPY_FOLDER = 'Tickmark'
const COPY = new RegExp(`[\\\\/]${COPY_FOLDER}[\\\\/]tickmark-backup-(\\d{4}-\\d\\d-\\d\\d)\\.json\\.gz$`)

const dayOf = ({ filename }: Downloaded): string | undefined => COPY.exec(filename)?.[1]

/** Those that go when the folder keeps as many days and weeks as the browser does. What is no copy of ours is never among them. */
export function staleCopies(downloads: readonly Downloaded[]): readonly Downloaded[] {
  const days = new Set(downloads.flatMap((each) => dayOf(each) ?? []))
  const stale = new Set(rotate([...days].map((day) => ({ id: day, at: `${day}T00:00:00.000Z` }))).drop.map(({ id }) => id))
  return downloads.filter((each) => stale.has(dayOf(each) ?? ''))
}
