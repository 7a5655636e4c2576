// Which institution is meant instead: a search over the lists and the reader's own, and how far the correction reaches.
import type { JSX } from 'preact'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { tickerWords } from '#components/annotation/institution-words.ts'
import { useRoving } from '#components/ui/roving.ts'
import { useWords } from '#components/ui/words.tsx'
import type { InstitutionOffer, Reach } from '../view.ts'

interface CorrectProps {
  readonly search: (words: string) => Promise<readonly InstitutionOffer[]>
  readonly onChoose: (offer: InstitutionOffer, reach: Reach) => void
  /** None of them: it is added under this name. */
  readonly onAdd: (name: string) => void
}

const REACHES = [
  ['here', 'institutionReachHere'],
  ['everywhere', 'institutionReachAlways'],
] as const

/** Typing is not interrupted by a search per key. */
const PAUSE_MS = 150

export function Correct({ search, onChoose, onAdd }: CorrectProps): JSX.Element {
  const words = useWords()
  const group = useId()
  const field = useRef<HTMLInputElement>(null)
  const [written, setWritten] = useState('')
  const [reach, setReach] = useState<Reach>('here')
  const [offers, setOffers] = useState<readonly InstitutionOffer[]>([])
  const name = written.trim()
  const { row, stop } = useRoving(offers.length + 1)
  // Before the next key: whoever opened this by keyboard goes on typing.
  useLayoutEffect(() => field.current?.focus(), [])
  useEffect(() => {
    let stale = false
    const timer = setTimeout(() => void search(name).then((found) => stale || setOffers(found)), PAUSE_MS)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [name, search])
  return (
    <div class="tm-correct">
      <input
        ref={field}
        class="tm-field"
        type="search"
        aria-label={words('institutionSearch')}
        placeholder={words('institutionSearch')}
        value={written}
        onInput={(event) => setWritten(event.currentTarget.value)}
      />
      <fieldset class="tm-correct-reach">
        <legend class="tm-hidden">{words('institutionReach')}</legend>
        {REACHES.map(([value, label]) => (
          <label class="tm-check" key={value}>
            <input type="radio" name={group} checked={reach === value} onChange={() => setReach(value)} />
            {words(label)}
          </label>
        ))}
      </fieldset>
      {name.length > 1 && (
        <ul class="tm-offers" {...row}>
          {offers.map((offer, index) => (
            <li key={offer.key}>
              <button type="button" class="tm-offer" {...stop(index)} onClick={() => onChoose(offer, reach)}>
                <span>{offer.name}</span>
                <span class="tm-offer-kind">
                  {[words(`kind_${offer.kind}`), ...offer.tickers.slice(0, 1).map(tickerWords)].join(' · ')}
                </span>
              </button>
            </li>
          ))}
          <li>
            <button type="button" class="tm-offer" {...stop(offers.length)} onClick={() => onAdd(name)}>
              {words('institutionAddOther', name)}
            </button>
          </li>
        </ul>
      )}
    </div>
  )
}
