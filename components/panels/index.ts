// The panels in the order they are shown. A new panel is one folder and one line here.
import type { FunctionComponent } from 'preact'
import type { IconName } from '#components/ui/Icon.tsx'
import type { MessageKey } from '#lib/core/i18n.ts'
import { AnnotationsPanel } from './annotations/Panel.tsx'
import { ArticlePanel } from './article/Panel.tsx'
import { ChangesPanel } from './changes/Panel.tsx'
import { ExportPanel } from './export/Panel.tsx'
import { InstitutionsPanel } from './institutions/Panel.tsx'
import { SettingsPanel } from './settings/Panel.tsx'
import { TwinPanel } from './twin/Panel.tsx'
import type { PanelProps, PopupState } from './view.ts'

export interface PanelEntry {
  readonly id: string
  readonly labelKey: MessageKey
  readonly icon: IconName
  readonly Panel: FunctionComponent<PanelProps>
  /** `top` has no heading of its own, `foot` stays in sight below the scrolling part, `behind` is shown instead of the others. */
  readonly place: 'top' | 'body' | 'foot' | 'behind'
  /** Whether there is anything to show it for. */
  readonly shown: (state: PopupState) => boolean
}

const onArticle = ({ page }: PopupState) => page.status === 'article'
const onArticleOrMarked = (state: PopupState) => onArticle(state) || state.annotations.length > 0

export const PANELS: readonly PanelEntry[] = [
  { id: 'article', labelKey: 'panelArticle', icon: 'article', Panel: ArticlePanel, place: 'top', shown: () => true },
  { id: 'twin', labelKey: 'panelTwin', icon: 'copy', Panel: TwinPanel, place: 'body', shown: ({ twin }) => twin !== undefined },
  {
    id: 'changes',
    labelKey: 'panelChanges',
    icon: 'warning',
    Panel: ChangesPanel,
    place: 'body',
    shown: ({ revision }) => revision !== undefined,
  },
  { id: 'institutions', labelKey: 'panelInstitutions', icon: 'institution', Panel: InstitutionsPanel, place: 'body', shown: onArticle },
  { id: 'annotations', labelKey: 'panelAnnotations', icon: 'highlight', Panel: AnnotationsPanel, place: 'body', shown: onArticleOrMarked },
  { id: 'export', labelKey: 'panelExport', icon: 'download', Panel: ExportPanel, place: 'foot', shown: onArticleOrMarked },
  { id: 'settings', labelKey: 'settings', icon: 'gear', Panel: SettingsPanel, place: 'behind', shown: () => true },
]
