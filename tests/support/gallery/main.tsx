// Shows every component in every state: index.html?locale=zh-CN&only=popup. Light and dark follow the browser's setting.
import { type ComponentChildren, type JSX, render } from 'preact'
import { AnnotationCard } from '#components/annotation/AnnotationCard.tsx'
import { NoteEditor } from '#components/annotation/NoteEditor.tsx'
import { PageCard } from '#components/annotation/PageCard.tsx'
import { PlacingBar } from '#components/annotation/PlacingBar.tsx'
import { pageStyles } from '#components/annotation/page-styles.ts'
import { SelectionToolbar } from '#components/annotation/SelectionToolbar.tsx'
import { Lists } from '#components/institutions/Lists.tsx'
import { PopupShell } from '#components/panels/PopupShell.tsx'
import type { AnnotationView, PopupState } from '#components/panels/view.ts'
import { Toast } from '#components/ui/Toast.tsx'
import { WordsProvider } from '#components/ui/words.tsx'
import { COLOURS } from '#lib/core/annotation/model.ts'
import { cardCalls, pageCardCalls, placingCalls, toolbarCalls } from './calls.ts'
import { SAMPLE_CORRECTIONS, sampleListsActions, sampleOwn } from './own-samples.ts'
import { ANNOTATIONS, ARTICLES, INSTITUTIONS, NOW, type SampleLanguage, sampleActions, sampleAnnotation, samplePage } from './samples.ts'
import { wordsOf } from './words.ts'

const query = new URLSearchParams(location.search)
const locale = query.get('locale') ?? 'en'
const language: SampleLanguage = locale.startsWith('zh') ? 'zh' : 'en'
const only = query.get('only')

const nothing = () => {}
const article = ARTICLES[language]
const institutions = INSTITUTIONS[language]
const noPage = { institutions: [], saved: false, privateWindow: false }

const POPUPS: Readonly<Record<string, PopupState>> = {
  full: { page: samplePage(language), annotations: ANNOTATIONS[language] },
  fresh: {
    page: samplePage(language, { saved: false, institutions: institutions.slice(0, 5) }),
    annotations: [],
    highlightKey: 'Alt+Shift+H',
  },
  private: { page: samplePage(language, { saved: false, privateWindow: true, institutions: [] }), annotations: [] },
  loading: { page: { status: 'loading', ...noPage }, annotations: [] },
  'not-article': {
    page: { status: 'not-article', ...noPage, verdict: { kind: 'other', score: 0.1, reasons: [{ code: 'no-prose', points: -5 }] } },
    annotations: [],
  },
  'needs-click': { page: { status: 'needs-click', ...noPage }, annotations: [] },
  silent: { page: { status: 'silent', ...noPage }, annotations: [], site: 'news.example' },
  unsupported: { page: { status: 'unsupported', ...noPage }, annotations: [] },
  failure: { page: samplePage(language), annotations: ANNOTATIONS[language].slice(0, 1), failure: { kind: 'store-full' } },
}

function Figure({ name, children }: { readonly name: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <figure data-name={name}>
      <figcaption>{name}</figcaption>
      {children}
    </figure>
  )
}

function card(view: AnnotationView) {
  return {
    ...view,
    institutions: institutions.filter(({ key }) => view.annotation.institutions.includes(key)),
    language: article.language,
    now: NOW,
    ...cardCalls,
  }
}

function Popups(): JSX.Element {
  return (
    <>
      {Object.entries(POPUPS).map(([name, state]) => (
        <Figure key={name} name={`popup ${name}`}>
          <PopupShell state={state} actions={sampleActions({ readAnyway: nothing })} now={NOW} />
        </Figure>
      ))}
    </>
  )
}

function ListPages(): JSX.Element {
  const lists = {
    own: [sampleOwn('澄湖资本', 'pevc', ['澄湖', 'Chenghu']), sampleOwn('Tideway Partners', 'hedge', [])],
    corrections: SAMPLE_CORRECTIONS,
    watches: [{ key: 'cn-601788', name: '光大证券', createdAt: NOW.toISOString() }],
  }
  const refused = { own: [], corrections: [], watches: [], failure: { kind: 'list-unreadable', reason: 'name', line: 1204 } } as const
  return (
    <>
      <Figure name="lists">
        <Lists state={lists} actions={sampleListsActions()} />
      </Figure>
      <Figure name="lists refused">
        <Lists state={refused} actions={sampleListsActions()} />
      </Figure>
    </>
  )
}

function PageParts(): JSX.Element {
  const [first, ...others] = ANNOTATIONS[language]
  return (
    <>
      <Figure name="toolbar">
        <SelectionToolbar lastColour="figure" saving={false} site="news.example" {...toolbarCalls} />
      </Figure>
      <Figure name="toolbar saving">
        <SelectionToolbar lastColour="fact" saving={true} site="news.example" {...toolbarCalls} />
      </Figure>
      {first && (
        <Figure name="page card">
          <PageCard {...pageCardCalls} {...card(first)} position={{ at: 2, of: 7 }} />
        </Figure>
      )}
      {first && (
        <Figure name="page card writing">
          <PageCard {...pageCardCalls} {...card(first)} opening="note" />
        </Figure>
      )}
      {first && (
        <Figure name="page card tagging">
          <PageCard {...pageCardCalls} {...card(first)} opening="tags" />
        </Figure>
      )}
      {first && (
        <Figure name="placing">
          <div style="position: relative; height: 220px; width: 440px; transform: none; contain: layout">
            <PlacingBar
              {...placingCalls}
              colour="risk"
              quote={article.title}
              language={article.language}
              at={0}
              choices={3}
              chosen={article.title}
              saving={false}
            />
          </div>
        </Figure>
      )}
      {others.map((view) => (
        <Figure key={view.annotation.id} name={`page card ${view.state}`}>
          <PageCard {...pageCardCalls} {...card(view)} />
        </Figure>
      ))}
      <Figure name="note failed">
        <div class="tm-root" style="width: 320px; padding: 12px">
          <NoteEditor
            revision={1}
            note="18.2"
            failure={{ kind: 'store-full' }}
            onSave={() => Promise.resolve(false)}
            onClose={nothing}
            focus={false}
          />
        </div>
      </Figure>
      <Figure name="colours">
        <div class="tm-root" style="width: 320px; padding: 12px; display: grid; gap: 14px">
          {COLOURS.map((colour, n) => (
            <AnnotationCard key={colour} {...card({ annotation: sampleAnnotation(n, colour, article.title) })} />
          ))}
        </div>
      </Figure>
      <Figure name="toast">
        <div class="tm-root" style="width: 352px; padding: 12px">
          <Toast
            message={wordsOf(locale)('annotationDeleted')}
            action={{ label: wordsOf(locale)('undo'), onClick: nothing }}
            onLeave={nothing}
          />
        </div>
      </Figure>
      <Figure name="under text">
        <p class="tm-root" lang={article.language} style="width: 320px; padding: 12px; font-size: 17px; line-height: 1.8">
          {COLOURS.map((colour) => (
            <span key={colour}>
              <span style={`background: var(--tm-${colour})`}>{article.title.slice(0, 24)}</span> {article.title.slice(24)}{' '}
            </span>
          ))}
        </p>
      </Figure>
    </>
  )
}

const sheet = document.createElement('style')
sheet.textContent = pageStyles
document.head.append(sheet)
document.documentElement.lang = locale
const stage = document.getElementById('stage')
if (stage) {
  render(
    <WordsProvider translate={wordsOf(locale)} locale={locale}>
      {only !== 'page' && only !== 'lists' && <Popups />}
      {only === 'lists' && <ListPages />}
      {only !== 'popup' && only !== 'lists' && <PageParts />}
    </WordsProvider>,
    stage,
  )
}
