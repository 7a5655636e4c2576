// The paragraph that the words of an orphan stood in, so that it stays readable without its page.
import type { JSX } from 'preact'
import { useWords } from '#components/ui/words.tsx'

interface ContextProps {
  readonly exact: string
  readonly context: string
  /** BCP 47 of the article. */
  readonly language: string | undefined
}

/** Nothing where the paragraph says no more than the quote. */
export function Context({ exact, context, language }: ContextProps): JSX.Element | null {
  const words = useWords()
  if (context.trim() === '' || context.trim() === exact.trim()) return null
  const at = context.indexOf(exact)
  return (
    <details class="tm-context">
      <summary>{words('cardContext')}</summary>
      <p lang={language}>{at < 0 ? context : [context.slice(0, at), <mark key="quote">{exact}</mark>, context.slice(at + exact.length)]}</p>
    </details>
  )
}
