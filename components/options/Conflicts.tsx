// What both sides have written on: ours and theirs beside each other.
import type { JSX } from 'preact'
import { useWords } from '#components/ui/words.tsx'
import type { ConflictShown } from '#lib/app/backups-api.ts'

interface ConflictsProps {
  readonly title: string
  /** What the other side is called. */
  readonly theirs: string
  readonly conflicts: readonly ConflictShown[]
}

export function Conflicts({ title, theirs, conflicts }: ConflictsProps): JSX.Element {
  const words = useWords()
  return (
    <div class="tm-conflicts">
      <p>{title}</p>
      <ul>
        {conflicts.map(({ key, words: known, notes }) => (
          <li key={key}>
            <q>{known}</q>
            {notes && (
              <dl>
                <dt>{words('restoreOurs')}</dt>
                <dd>{notes[0] || words('restoreNoNote')}</dd>
                <dt>{theirs}</dt>
                <dd>{notes[1] || words('restoreNoNote')}</dd>
              </dl>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
