// Every surface is axe clean, in all three languages and in both themes.
import type { ComponentChild } from 'preact'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFailings, mount } from '#tests/support/gallery/mount.tsx'
import { ANNOTATIONS, NOW, sampleActions, samplePage } from '#tests/support/gallery/samples.ts'
import { LOCALES } from '#tests/support/gallery/words.ts'
import { PageCard } from './annotation/PageCard.tsx'
import { pageStyles } from './annotation/page-styles.ts'
import { SelectionToolbar } from './annotation/SelectionToolbar.tsx'
import { PopupShell } from './panels/PopupShell.tsx'
import type { PageStatus } from './panels/view.ts'
import { Toast } from './ui/Toast.tsx'

const nothing = () => {}
const page = { onClose: nothing, onHighlight: nothing, onNote: nothing, onCopy: nothing }
const card = {
  now: NOW,
  onRecolour: nothing,
  onSaveNote: () => Promise.resolve(true),
  onCopy: nothing,
  onDelete: nothing,
  onClose: nothing,
}
const [exact, , changed, orphan] = ANNOTATIONS.zh
const cardOf = (view: typeof exact, writing = false) =>
  view && <PageCard {...card} {...view} institutions={samplePage('zh').institutions.slice(0, 3)} language="zh-CN" writing={writing} />
const empty = (status: PageStatus) => ({ page: { status, institutions: [], saved: false, privateWindow: false }, annotations: [] })
const popup = (state: Parameters<typeof PopupShell>[0]['state']) => (
  <PopupShell state={state} actions={sampleActions({ readAnyway: nothing })} now={NOW} />
)

const SURFACES: Readonly<Record<string, ComponentChild>> = {
  toolbar: <SelectionToolbar lastColour="risk" saving={false} {...page} />,
  'page card': cardOf(exact),
  'page card writing': cardOf(exact, true),
  'page card changed': cardOf(changed),
  'page card orphan': cardOf(orphan),
  toast: (
    <div class="tm-root">
      <Toast message="Highlight deleted" action={{ label: 'Undo', onClick: nothing }} onLeave={nothing} />
    </div>
  ),
  'popup full': popup({ page: samplePage('zh'), annotations: ANNOTATIONS.zh }),
  'popup fresh': popup({ page: samplePage('en', { saved: false }), annotations: [] }),
  'popup private': popup({ page: samplePage('en', { saved: false, privateWindow: true }), annotations: [] }),
  'popup failure': popup({ page: samplePage('en'), annotations: [], failure: { kind: 'store-full' } }),
  'popup loading': popup(empty('loading')),
  'popup not-article': popup(empty('not-article')),
  'popup needs-click': popup(empty('needs-click')),
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
