// The same story was highlighted under another address: offers its highlights, and takes no for an answer by doing nothing.
import type { JSX } from 'preact'
import { Button } from '#components/ui/Button.tsx'
import { useLocale, useWords } from '#components/ui/words.tsx'
import { countedKey, formatCount } from '#lib/core/i18n.ts'
import type { PanelProps } from '../view.ts'
import './twin.css'

export function TwinPanel({ state, actions, notify }: PanelProps): JSX.Element | null {
  const words = useWords()
  const locale = useLocale()
  const { twin } = state
  if (!twin) return null
  const join = async () => {
    if (await actions.joinStory(true)) notify({ text: words('twinJoined'), undo: () => actions.joinStory(false) })
  }
  return (
    <div class="tm-twin">
      <p>
        {words(
          countedKey(locale, 'twinOffer', twin.highlights),
          formatCount(twin.highlights, locale),
          twin.publisher ?? new URL(twin.address).host,
        )}
      </p>
      <p class="tm-twin-address">
        <bdi>{twin.address}</bdi>
      </p>
      <Button primary label={words('twinJoin')} icon="highlight" onClick={() => void join()} />
    </div>
  )
}
