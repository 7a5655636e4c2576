// Every surface is axe clean, in all three languages and in both themes.
import type { ComponentChild } from 'preact'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '#lib/core/settings.ts'
import { pageCardCalls, placingCalls, toolbarCalls } from '#tests/support/gallery/calls.ts'
import {
  SAMPLE_EXPORT,
  SAMPLE_TEMPLATE,
  SAMPLE_TEMPLATES,
  sampleExportActions,
  sampleTemplatesActions,
} from '#tests/support/gallery/export-samples.ts'
import { axeFailings, mount } from '#tests/support/gallery/mount.tsx'
import { ANNOTATIONS, NOW, sampleActions, samplePage } from '#tests/support/gallery/samples.ts'
import { LOCALES } from '#tests/support/gallery/words.ts'
import { Gutter } from './annotation/Gutter.tsx'
import { PageCard } from './annotation/PageCard.tsx'
import { PlacingBar } from './annotation/PlacingBar.tsx'
import { pageStyles } from './annotation/page-styles.ts'
import { type Opening, SelectionToolbar } from './annotation/SelectionToolbar.tsx'
import { ExportDialog } from './export/ExportDialog.tsx'
import { PopupShell } from './panels/PopupShell.tsx'
import { SettingsPanel } from './panels/settings/Panel.tsx'
import type { PageStatus } from './panels/view.ts'
import { Templates } from './templates/Templates.tsx'
import { Toast } from './ui/Toast.tsx'

const nothing = () => {}
const [exact, , changed, orphan] = ANNOTATIONS.zh
const cardOf = (view: typeof exact, opening?: Opening) =>
  view && (
    <PageCard
      {...pageCardCalls}
      {...view}
      now={NOW}
      institutions={samplePage('zh').institutions.slice(0, 3)}
      language="zh-CN"
      position={{ at: 1, of: 4 }}
      opening={opening}
    />
  )
const marks = [
  { id: 'a', at: 0.2, colour: 'risk', state: 'exact', words: '毛利率', count: 1 },
  { id: 'b', at: 0.6, colour: 'fact', state: 'changed', words: '净利润', count: 3 },
] as const
const empty = (status: PageStatus) => ({ page: { status, institutions: [], saved: false, privateWindow: false }, annotations: [] })
const popup = (state: Parameters<typeof PopupShell>[0]['state']) => (
  <PopupShell state={state} actions={sampleActions({ readAnyway: nothing })} now={NOW} />
)

const MISTAKE = { kind: 'template-broken', line: 2, column: 1, detail: 'undefined variable: titel' } as const
const UPDATED = {
  kind: 'updated',
  update: { name: 'q3.md', files: 1, renewed: 3, added: 2, gone: 0, kept: 1, unknown: ['diary.md'] },
} as const

const SURFACES: Readonly<Record<string, ComponentChild>> = {
  toolbar: <SelectionToolbar lastColour="risk" saving={false} site="news.example" {...toolbarCalls} />,
  'page card': cardOf(exact),
  'page card writing': cardOf(exact, 'note'),
  'page card tagging': cardOf(exact, 'tags'),
  gutter: <Gutter marks={marks} onOpen={nothing} />,
  placing: (
    <PlacingBar {...placingCalls} colour="risk" quote="毛利率" language="zh-CN" at={0} choices={3} chosen="毛利率上升" saving={false} />
  ),
  settings: (
    <div class="tm-root">
      <SettingsPanel
        state={{ ...empty('not-article'), site: 'news.example', settings: { ...DEFAULT_SETTINGS, silentHosts: ['a.example'] } }}
        actions={sampleActions()}
      />
    </div>
  ),
  'page card changed': cardOf(changed),
  'page card orphan': cardOf(orphan),
  toast: (
    <div class="tm-root">
      <Toast message="Highlight deleted" action={{ label: 'Undo', onClick: nothing }} onLeave={nothing} />
    </div>
  ),
  'export dialog': (
    <div class="tm-root">
      <ExportDialog state={SAMPLE_EXPORT} actions={sampleExportActions()} />
    </div>
  ),
  'export dialog updated': (
    <div class="tm-root">
      <ExportDialog state={{ ...SAMPLE_EXPORT, outcome: UPDATED }} actions={sampleExportActions()} />
    </div>
  ),
  templates: (
    <Templates state={{ ...SAMPLE_TEMPLATES, selected: SAMPLE_TEMPLATE.id, mistake: MISTAKE }} actions={sampleTemplatesActions()} />
  ),
  'popup full': popup({ page: samplePage('zh'), annotations: ANNOTATIONS.zh }),
  'popup fresh': popup({ page: samplePage('en', { saved: false }), annotations: [] }),
  'popup private': popup({ page: samplePage('en', { saved: false, privateWindow: true }), annotations: [] }),
  'popup failure': popup({ page: samplePage('en'), annotations: [], failure: { kind: 'store-full' } }),
  'popup loading': popup(empty('loading')),
  'popup not-article': popup(empty('not-article')),
  'popup needs-click': popup(empty('needs-click')),
  'popup silent': popup({ ...empty('silent'), site: 'news.example' }),
  'popup unsupported': popup(empty('unsupported')),
}

let sheet: HTMLStyleElement
beforeAll(() => {
  sheet = document.createElement('style')
  sheet.textContent = pageStyles
  document.head.append(sheet)
})
afterAll(() => sheet.remove())

/** Turns the dark rules on or off for good, whatever the browser prefers. */
function setTheme(theme: 'light' | 'dark'): void {
  for (const { cssRules } of document.styleSheets) {
    for (const rule of cssRules) {
      if (!(rule instanceof CSSMediaRule)) continue
      if (rule.cssText.includes('--tm-bg')) rule.media.mediaText = theme === 'dark' ? 'all' : 'not all'
    }
  }
}

const CASES = Object.keys(SURFACES).flatMap((name, n) =>
  (['light', 'dark'] as const).map((theme, t) => ({ name, theme, locale: Object.keys(LOCALES)[(n + t) % 3] ?? 'en' })),
)

describe('axe', () => {
  it.each(CASES)('$name, $theme, $locale', async ({ name, theme, locale }) => {
    setTheme(theme)
    const mounted = mount(SURFACES[name], locale)
    const failings = await axeFailings(mounted.root)
    mounted.unmount()
    expect(failings).toEqual([])
  })
})
