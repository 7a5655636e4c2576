// What can be done with one institution: walk through its mentions, follow it, say that it is none or another.
import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { firstTicker, fullName } from '#components/annotation/institution-words.ts'
import { Button, IconButton } from '#components/ui/Button.tsx'
import { useLocale, useWords } from '#components/ui/words.tsx'
import { countedKey, formatCount, type MessageKey } from '#lib/core/i18n.ts'
import { isOwn } from '#lib/core/institution/decided/model.ts'
import type { InstitutionInArticle, MentionShown } from '#lib/core/institution/model.ts'
import type { InstitutionActions, PanelProps, Reach, TakeBack } from '../view.ts'
import { Correct } from './Correct.tsx'

interface DetailProps {
  readonly id: string
  readonly found: InstitutionInArticle
  readonly watched: boolean
  readonly actions: InstitutionActions
  /** Where the walk through its mentions stands. */
  readonly shown: MentionShown | undefined
  readonly onReveal: (direction: 'next' | 'previous') => void
  readonly onClose: () => void
  readonly notify: PanelProps['notify']
}

const WALK_KEYS: Readonly<Record<string, 'next' | 'previous'>> = { ArrowRight: 'next', ArrowLeft: 'previous' }

const IGNORED: Readonly<Record<Reach, MessageKey>> = { here: 'institutionIgnoredHere', everywhere: 'institutionIgnoredAlways' }

export function Detail({ id, found, watched, actions, shown, onReveal, onClose, notify }: DetailProps): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  const [correcting, setCorrecting] = useState(false)
  const [surface, setSurface] = useState<string>()
  const section = useRef<HTMLElement>(null)
  // It opens below the chips, which may be below the fold of the popup.
  useLayoutEffect(() => section.current?.scrollIntoView({ block: 'nearest' }), [])
  const { key, name, mentions, institution, surfaces = [] } = found
  const full = fullName(found)
  const related = [found.successor && words('institutionNow', found.successor), found.parent && words('institutionPartOf', found.parent)]
  const facts = [
    full === name ? '' : full,
    words(institution ? `kind_${institution.kind}` : 'institutionUnlisted'),
    firstTicker(found),
    words(countedKey(locale, 'mentionCount', mentions.length), formatCount(mentions.length, locale)),
    ...related,
  ]

  /** Says what was decided, with a way back. */
  async function decide(work: Promise<TakeBack | undefined>, text: string): Promise<void> {
    const undo = await work
    if (undo) notify({ text, undo })
  }

  const ignore = (reach: Reach) => void decide(actions.correct(found, undefined, reach, surface), words(IGNORED[reach], surface ?? name))

  return (
    <section
      class="tm-detail"
      id={id}
      ref={section}
      aria-label={name}
      onKeyDown={(event) => {
        const direction = WALK_KEYS[event.key]
        // In a field the arrows belong to the text, in a list to its rows.
        const free = !(event.target as Element).closest('input, select, .tm-offers')
        if (event.key !== 'Escape' && !(direction && free)) return
        event.preventDefault()
        if (direction) onReveal(direction)
        else onClose()
      }}
    >
      <div class="tm-detail-head">
        <strong class="tm-detail-name">{name}</strong>
        <IconButton icon="previous" label={words('institutionPrevious')} onClick={() => onReveal('previous')} />
        <span class="tm-detail-at" role="status">
          {shown && words('mentionAt', formatCount(shown.at, locale), formatCount(shown.of, locale))}
        </span>
        <IconButton icon="next" label={words('institutionNext')} onClick={() => onReveal('next')} />
        <IconButton icon="star" label={words('institutionWatch')} pressed={watched} onClick={() => void actions.watch(found, !watched)} />
        <IconButton icon="close" label={words('close')} onClick={onClose} />
      </div>
      <p class="tm-detail-facts">{facts.filter(Boolean).join(' · ')}</p>
      {surfaces.length > 1 && (
        <label class="tm-detail-wording">
          {words('institutionWording')}
          <select class="tm-field" value={surface ?? ''} onChange={(event) => setSurface(event.currentTarget.value || undefined)}>
            <option value="">{words('institutionAllWordings')}</option>
            {surfaces.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
      )}
      <div class="tm-detail-actions">
        {mentions.length > 1 && (
          <Button
            label={words('institutionIgnorePlace')}
            disabledBecause={shown ? undefined : words('institutionPlaceUnknown')}
            onClick={() =>
              void decide(actions.correct(found, undefined, 'here', undefined, shown?.place), words('institutionIgnoredPlace', name))
            }
          />
        )}
        <Button label={words('institutionIgnoreHere')} onClick={() => ignore('here')} />
        <Button label={words('institutionIgnoreAlways')} onClick={() => ignore('everywhere')} />
        {!correcting && <Button label={words('institutionCorrect')} onClick={() => setCorrecting(true)} />}
        {!institution && (
          <Button label={words('institutionKeep')} onClick={() => void decide(actions.add(name, found), words('institutionAdded', name))} />
        )}
        {isOwn(key) && (
          <Button
            label={words('institutionForget')}
            onClick={() => void decide(actions.remove(key), words('institutionForgotten', name))}
          />
        )}
      </div>
      {correcting && (
        <Correct
          search={actions.search}
          onChoose={(to, reach) =>
            void decide(actions.correct(found, to, reach, surface), words('institutionCorrected', surface ?? name, to.name))
          }
          onAdd={(other) => void decide(actions.add(other, found), words('institutionCorrected', name, other))}
        />
      )}
    </section>
  )
}
