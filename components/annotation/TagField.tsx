// The tags of an annotation, to add to and take from, with the reader's own tags offered while typing.
import type { JSX } from 'preact'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '#components/ui/Icon.tsx'
import { useWords } from '#components/ui/words.tsx'
import { addTags, cleanTag, TAG_BREAK } from '#lib/core/annotation/tags.ts'

/** A few of the reader's tags that go with what was typed, without those in `present`. */
export type SuggestTags = (typed: string, present: readonly string[]) => Promise<readonly string[]>

interface TagFieldProps {
  readonly tags: readonly string[]
  readonly onChange: (tags: readonly string[]) => void
  readonly suggest: SuggestTags
  /** Asked for by Escape, and by Enter in an empty field. */
  readonly onClose: () => void
  /** Filled while the field is there: keeps what is typed but not yet entered. */
  readonly settle: { current: (() => void) | undefined }
}

export function TagField({ tags, onChange, suggest, onClose, settle }: TagFieldProps): JSX.Element {
  const words = useWords()
  const list = useId()
  const field = useRef<HTMLInputElement>(null)
  // What the field is to hold at once; the stored tags follow a moment later.
  const [now, setNow] = useState(tags)
  useLayoutEffect(() => setNow(tags), [tags])
  const [offers, setOffers] = useState<readonly string[]>([])
  const [active, setActive] = useState(-1)
  const asked = useRef(0)

  const ask = (typed: string, present: readonly string[]) => {
    const turn = ++asked.current
    void suggest(typed, present).then((found) => {
      if (turn !== asked.current) return
      setOffers(found)
      setActive(-1)
    })
  }
  const change = (next: readonly string[]) => {
    if (next === now) return
    setNow(next)
    onChange(next)
  }
  const add = (typed: string) => {
    const next = addTags(now, typed)
    change(next)
    if (field.current) field.current.value = ''
    ask('', next)
  }
  const remove = (tag: string) => {
    const next = now.filter((each) => each !== tag)
    change(next)
    ask(field.current?.value ?? '', next)
    field.current?.focus({ preventScroll: true })
  }

  useLayoutEffect(() => {
    settle.current = () => {
      const typed = field.current?.value ?? ''
      if (cleanTag(typed) !== '') add(typed)
    }
    return () => {
      settle.current = undefined
    }
  })
  const begin = useRef(() => ask('', tags))
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    begin.current()
  }, [])

  const onInput = (event: { readonly isComposing?: boolean; readonly currentTarget: HTMLInputElement }) => {
    // Letters of a syllable that is still being composed are nobody's tag.
    if (event.isComposing) return
    const { value } = event.currentTarget
    if (TAG_BREAK.test(value)) add(value)
    else ask(value, now)
  }
  const KEYS: Readonly<Record<string, (value: string) => boolean>> = {
    Enter(value) {
      const chosen = offers[active]
      if (chosen !== undefined) add(chosen)
      else if (cleanTag(value) !== '') add(value)
      else onClose()
      return true
    },
    Escape() {
      if (active >= 0) setActive(-1)
      else onClose()
      return true
    },
    ArrowDown() {
      setActive(offers.length === 0 ? -1 : (active + 1) % offers.length)
      return true
    },
    ArrowUp() {
      setActive(active <= 0 ? offers.length - 1 : active - 1)
      return true
    },
    Backspace(value) {
      const last = now.at(-1)
      if (value !== '' || last === undefined) return false
      remove(last)
      return true
    },
  }
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }) => {
    // 229: the key belongs to the IME, in engines that end the composition first.
    if (event.isComposing || event.keyCode === 229) return
    if (!KEYS[event.key]?.(event.currentTarget.value)) return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div class="tm-tag-field">
      <div class="tm-tag-box">
        {now.map((tag) => (
          <button
            key={tag}
            type="button"
            class="tm-tag"
            title={words('tagRemove', tag)}
            aria-label={words('tagRemove', tag)}
            onClick={() => remove(tag)}
          >
            #{tag}
            <Icon name="close" />
          </button>
        ))}
        <input
          ref={field}
          class="tm-tag-input"
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          aria-label={words('tagLabel')}
          aria-autocomplete="list"
          aria-expanded={offers.length > 0}
          aria-controls={list}
          aria-activedescendant={active >= 0 ? `${list}-${active}` : undefined}
          placeholder={now.length === 0 ? words('tagPlaceholder') : undefined}
          onInput={onInput}
          onCompositionEnd={(event) => onInput({ currentTarget: event.currentTarget })}
          onKeyDown={onKeyDown}
        />
      </div>
      <div class="tm-tag-offers" role="listbox" id={list} aria-label={words('tagOffers')} hidden={offers.length === 0}>
        {offers.map((tag, index) => (
          <button
            key={tag}
            type="button"
            id={`${list}-${index}`}
            class="tm-tag"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => add(tag)}
          >
            #{tag}
          </button>
        ))}
      </div>
    </div>
  )
}
