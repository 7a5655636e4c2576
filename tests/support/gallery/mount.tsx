// Puts a component on a page of a test, in the reader's words, and takes it away again.
import axe from 'axe-core'
import { type ComponentChild, render } from 'preact'
import { WordsProvider } from '#components/ui/words.tsx'
import { wordsOf } from './words.ts'

export interface Mounted {
  readonly root: HTMLElement
  /** The button of this accessible name; throws when there is none. */
  button(name: string): HTMLButtonElement
  again(next: ComponentChild): void
  unmount(): void
}

export function mount(what: ComponentChild, locale = 'en'): Mounted {
  const root = document.createElement('div')
  document.body.append(root)
  const again = (next: ComponentChild) => {
    render(
      <WordsProvider translate={wordsOf(locale)} locale={locale}>
        {next}
      </WordsProvider>,
      root,
    )
  }
  again(what)
  const nameOf = (button: HTMLButtonElement) => button.getAttribute('aria-label') ?? button.textContent
  return {
    root,
    button(name) {
      const found = [...root.querySelectorAll('button')].find((button) => nameOf(button)?.trim() === name)
      if (!found) throw new Error(`no button "${name}" among ${[...root.querySelectorAll('button')].map(nameOf).join(' | ')}`)
      return found
    },
    again,
    unmount() {
      render(null, root)
      root.remove()
    },
  }
}

interface Failing {
  readonly rule: string
  readonly on: readonly string[]
}

/** What axe finds wrong with this part. Rules about whole pages are left out: a part is no page. */
export async function axeFailings(root: HTMLElement): Promise<readonly Failing[]> {
  const { violations } = await axe.run(root, { rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } } })
  return violations.map(({ id, nodes }) => ({ rule: id, on: nodes.map(({ html }) => html.slice(0, 120)) }))
}
