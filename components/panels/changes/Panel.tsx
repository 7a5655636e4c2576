// What the publisher changed since the article was saved: whether it says so, the figures that moved, then every passage.
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { ChangedText } from '#components/annotation/ChangedText.tsx'
import { useLocale, useWords } from '#components/ui/words.tsx'
import type { Change } from '#lib/core/annotation/model.ts'
import type { ArticleRevision, Passage } from '#lib/core/article/revision.ts'
import { countedKey, formatCount, formatMoment, type MessageKey } from '#lib/core/i18n.ts'
import type { PanelProps } from '../view.ts'
import { inBrief } from './in-brief.ts'
import './changes.css'

const NOTICE_WORDS: Readonly<Record<ArticleRevision['notice'], MessageKey>> = {
  silent: 'changesSilent',
  dated: 'changesDated',
  stated: 'changesStated',
}

const PASSAGE_WORDS: Readonly<Record<Passage['kind'], MessageKey>> = {
  edited: 'changesEdited',
  added: 'changesAdded',
  removed: 'changesRemoved',
}

export function ChangesPanel({ state }: PanelProps): JSX.Element | null {
  const words = useWords()
  const locale = useLocale()
  const [all, setAll] = useState(false)
  const { revision, page } = state
  if (!revision) return null
  const { notice, savedAt, figures, passages, more } = revision
  const language = page.article?.language
  return (
    <div class="tm-changes" data-notice={notice}>
      <p class="tm-changes-notice">{words(NOTICE_WORDS[notice], formatMoment(savedAt, locale))}</p>
      {figures.length > 0 && (
        <ul class="tm-changes-figures" lang={language} aria-label={words('changesFigures')}>
          {figures.map((figure, i) => (
            <li key={i}>
              <Figure figure={figure} />
            </li>
          ))}
        </ul>
      )}
      <button type="button" class="tm-link" aria-expanded={all} onClick={() => setAll(!all)}>
        {all
          ? words('changesLess')
          : words(countedKey(locale, 'changesMore', passages.length + more), formatCount(passages.length + more, locale))}
      </button>
      {all && (
        <ol class="tm-changes-passages">
          {passages.map(({ kind, headline, pieces }, i) => (
            <li key={i} data-kind={kind}>
              <span class="tm-changes-kind">{words(headline ? 'changesHeadline' : PASSAGE_WORDS[kind])}</span>
              <p lang={language}>
                <ChangedText pieces={inBrief(pieces)} />
              </p>
            </li>
          ))}
          {more > 0 && <li>{words('changesBeyond', formatCount(more, locale))}</li>}
        </ol>
      )}
    </div>
  )
}

function Figure({ figure }: { readonly figure: Change }): JSX.Element {
  const words = useWords()
  return (
    <>
      {figure.old === '' ? <span class="tm-changes-none">{words('changesNothing')}</span> : <del>{figure.old}</del>}
      <span aria-hidden="true"> → </span>
      {figure.new === '' ? <span class="tm-changes-none">{words('changesNothing')}</span> : <ins>{figure.new}</ins>}
    </>
  )
}
