// Items of a file that are not taken, each with its line and reason: to be read, and to be copied.
import type { JSX } from 'preact'
import { Button } from '#components/ui/Button.tsx'
import { useLocale, useWords } from '#components/ui/words.tsx'
import type { FilePlan } from '#lib/app/imports-api.ts'
import { countedKey, formatCount, type MessageKey } from '#lib/core/i18n.ts'
import type { Refusal } from '#lib/core/import/model.ts'

/** More is a list to be worked through elsewhere. */
const SHOWN = 100

const reasonKey = (reason: Refusal): MessageKey => `refusal_${reason.replaceAll('-', '_')}` as MessageKey

interface RefusalsProps {
  readonly plans: readonly FilePlan[]
  readonly onCopy: (text: string) => void
}

export function Refusals({ plans, onCopy }: RefusalsProps): JSX.Element | null {
  const words = useWords()
  const locale = useLocale()
  const all = plans.flatMap(({ name, refused }) => refused.map((each) => ({ name, ...each })))
  if (all.length === 0) return null
  const several = plans.length > 1
  // Columns part by tabs, so that it falls into the cells of a spreadsheet.
  const list = () => all.map(({ name, line, reason, words: item }) => [name, line, words(reasonKey(reason)), item].join('\t')).join('\n')
  return (
    <details class="tm-refusals">
      <summary>{words(countedKey(locale, 'importRefusedCount', all.length), formatCount(all.length, locale))}</summary>
      <table>
        <thead>
          <tr>
            {several && <th scope="col">{words('importFile')}</th>}
            <th scope="col">{words('importLine')}</th>
            <th scope="col">{words('importWhy')}</th>
            <th scope="col">{words('importItem')}</th>
          </tr>
        </thead>
        <tbody>
          {all.slice(0, SHOWN).map(({ name, line, reason, words: item }, at) => (
            <tr key={`${at} ${line}`}>
              {several && <td>{name}</td>}
              <td class="tm-refusal-line">{line > 0 ? formatCount(line, locale) : '–'}</td>
              <td>{words(reasonKey(reason))}</td>
              <td class="tm-refusal-item">{item}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {all.length > SHOWN && <p class="tm-options-quiet">{words('importRefusedMore', formatCount(all.length - SHOWN, locale))}</p>}
      <Button icon="copy" label={words('importCopyList')} onClick={() => onCopy(list())} />
    </details>
  )
}
