// The quoted words, a few lines of them until asked for more; what the publisher changed is struck out and shown beside the new words.
import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useWords } from '#components/ui/words.tsx'
import { diffWords } from '#lib/core/article/text-diff.ts'
import { ChangedText } from './ChangedText.tsx'

interface QuoteProps {
  readonly exact: string
  /** How it reads now, when the publisher changed it. */
  readonly current: string | undefined
  readonly language: string | undefined
  readonly onJump: (() => void) | undefined
}

export function Quote({ exact, current, language, onJump }: QuoteProps): JSX.Element {
  const words = useWords()
  const text = useRef<HTMLSpanElement>(null)
  const [tooLong, setTooLong] = useState(false)
  const [whole, setWhole] = useState(false)
  useLayoutEffect(() => {
    const element = text.current
    if (element && !whole) setTooLong(element.scrollHeight > element.clientHeight + 1)
  })
  const body = (
    <span class={whole ? 'tm-quote-text' : 'tm-quote-text tm-clamped'} ref={text} lang={language}>
      {current === undefined ? exact : <ChangedText pieces={diffWords(exact, current)} />}
    </span>
  )
  return (
    <blockquote class="tm-quote">
      {onJump ? (
        <button type="button" class="tm-quote-jump" title={words('cardJump')} onClick={onJump}>
          {body}
        </button>
      ) : (
        body
      )}
      {tooLong && (
        <button type="button" class="tm-link" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {words(whole ? 'cardLess' : 'cardMore')}
        </button>
      )}
    </blockquote>
  )
}
