// Why there is no article to work with, and the one thing to do about it.
import type { JSX } from 'preact'
import { Button } from '#components/ui/Button.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import type { IconName } from '#components/ui/Icon.tsx'
import { useWords } from '#components/ui/words.tsx'
import { type MessageKey, reasonKey } from '#lib/core/i18n.ts'
import { DEFAULT_SETTINGS, type Settings, withSite } from '#lib/core/settings.ts'
import type { PageStatus, PageView, PopupActions } from '../view.ts'

const SAYING: Readonly<Record<Exclude<PageStatus, 'loading' | 'article'>, { icon: IconName; title: MessageKey; hint: MessageKey }>> = {
  'not-article': { icon: 'article', title: 'notArticleTitle', hint: 'notArticleHint' },
  'needs-click': { icon: 'hand', title: 'needsClickTitle', hint: 'needsClickHint' },
  silent: { icon: 'quiet', title: 'silentTitle', hint: 'silentHint' },
  unsupported: { icon: 'forbidden', title: 'unsupportedTitle', hint: 'unsupportedHint' },
}

interface NoArticleProps {
  readonly page: PageView
  readonly actions: PopupActions
  readonly settings: Settings | undefined
  readonly site: string | undefined
}

export function NoArticle({ page, actions, settings = DEFAULT_SETTINGS, site = '' }: NoArticleProps): JSX.Element {
  const words = useWords()
  if (page.status === 'loading') return <Skeleton label={words('statusLoading')} />
  const saying = SAYING[page.status === 'article' ? 'not-article' : page.status]
  return (
    <EmptyState icon={saying.icon} title={words(saying.title)} hint={words(saying.hint, site)}>
      {page.status === 'not-article' && <Reasons page={page} />}
      {page.status === 'not-article' && actions.readAnyway && <Button label={words('notArticleRead')} onClick={actions.readAnyway} />}
      {page.status === 'silent' && (
        <Button
          primary
          label={words('silentAction')}
          onClick={() => void actions.settings.change({ silentHosts: withSite(settings.silentHosts, site, false) })}
        />
      )}
      {page.status === 'needs-click' && <Button primary label={words('needsClickAction')} onClick={actions.retry} />}
    </EmptyState>
  )
}

function Reasons({ page }: { readonly page: PageView }): JSX.Element | null {
  const words = useWords()
  const lines = [...(page.verdict?.reasons ?? [])]
    .sort((a, b) => a.points - b.points)
    .map(({ code, points }) => ({ code, sign: points < 0 ? '−' : '+', text: words(reasonKey(code)) }))
    // A page judged by another version may give a reason that has no words here: a translator gives the empty string then.
    .filter(({ text }) => text !== '')
  if (lines.length === 0) return null
  return (
    <details class="tm-reasons">
      <summary>{words('notArticleWhy')}</summary>
      <ul>
        {lines.map(({ code, sign, text }) => (
          <li key={code}>
            {sign} {text}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Skeleton({ label }: { readonly label: string }): JSX.Element {
  return (
    <div class="tm-skeleton" role="status" aria-busy="true">
      <span class="tm-hidden">{label}</span>
      <i />
      <i />
      <i />
    </div>
  )
}
