// What page this is: the article's facts and whether it is kept, or why there is no article.
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '#components/ui/Button.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { useLocale, useWords } from '#components/ui/words.tsx'
import { countedKey, formatArticleTime, formatCount, formatLanguage } from '#lib/core/i18n.ts'
import type { ArticleSummary, PanelProps } from '../view.ts'
import { NoArticle } from './NoArticle.tsx'
import './article.css'

export function ArticlePanel({ state, actions }: PanelProps): JSX.Element {
  const words = useWords()
  const { page } = state
  const [saving, setSaving] = useState(false)
  if (page.status !== 'article' || !page.article) {
    return <NoArticle page={page} actions={actions} settings={state.settings} site={state.site} />
  }
  const save = async () => {
    setSaving(true)
    await actions.save()
    setSaving(false)
  }
  return (
    <div class="tm-article">
      <h2 class="tm-article-title" lang={page.article.language}>
        {page.article.title || words('articleUntitled')}
      </h2>
      <Origin article={page.article} />
      <div class="tm-article-row">
        <Facts article={page.article} />
        {page.saved ? (
          <span class="tm-article-saved" title={words('articleSavedHint')}>
            <Icon name="tick" />
            {words('saved')}
          </span>
        ) : (
          <Button
            label={words(saving ? 'saving' : 'articleSave')}
            icon="save"
            disabledBecause={page.privateWindow ? words('privateNotice') : undefined}
            onClick={saving ? () => {} : save}
          />
        )}
      </div>
      {page.article.partial && <Notice text={words('articlePartial')} icon="warning" />}
      {page.privateWindow && !page.saved && <Notice text={words('privateNotice')} icon="lock" />}
    </div>
  )
}

function Origin({ article }: { readonly article: ArticleSummary }): JSX.Element | null {
  const words = useWords()
  const source = article.source && article.source !== article.publisher ? words('articleSource', article.source) : undefined
  const parts = [article.publisher, source, article.byline].filter((part) => part)
  if (parts.length === 0) return null
  return (
    <p class="tm-origin" lang={article.language}>
      {parts.join(' · ')}
    </p>
  )
}

function Facts({ article }: { readonly article: ArticleSummary }): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  const time = article.publishedAt
  const moment = time && formatArticleTime(time, locale)
  const assumed = time?.zone === 'assumed' ? words('articleZoneAssumed') : undefined
  const language = formatLanguage(article.language, locale)
  // The reader's own language goes without saying.
  const foreign = language !== formatLanguage(locale, locale)
  const parts = [
    time && moment && (
      <time dateTime={time.iso} title={[words('articleRawTime', time.raw), assumed].filter((line) => line).join('\n')}>
        {moment.text} <span class={assumed && 'tm-assumed'}>{moment.zone}</span>
      </time>
    ),
    article.chars > 0 && words(countedKey(locale, 'charCount', article.chars), formatCount(article.chars, locale)),
    foreign && language,
  ].filter((part) => part)
  return (
    <ul class="tm-facts">
      {parts.map((part, place) => (
        <li key={place}>{part}</li>
      ))}
    </ul>
  )
}

function Notice({ text, icon }: { readonly text: string; readonly icon: 'warning' | 'lock' }): JSX.Element {
  return (
    <p class="tm-article-notice">
      <Icon name={icon} />
      <span>{text}</span>
    </p>
  )
}
