// What can be set: behind the gear of the popup, and wherever else a panel may stand.
import type { JSX } from 'preact'
import { Button, IconButton } from '#components/ui/Button.tsx'
import { Switch } from '#components/ui/Switch.tsx'
import { useWords } from '#components/ui/words.tsx'
import { DEFAULT_SETTINGS, SNAPPINGS, withSite } from '#lib/core/settings.ts'
import type { PanelProps } from '../view.ts'
import './settings.css'

export function SettingsPanel({ state, actions }: Pick<PanelProps, 'state' | 'actions'>): JSX.Element {
  const words = useWords()
  const { settings = DEFAULT_SETTINGS, site } = state
  const { silentHosts } = settings
  const change = (patch: Partial<typeof settings>) => void actions.settings.change(patch)
  const silence = (host: string, silent: boolean) => change({ silentHosts: withSite(silentHosts, host, silent) })
  return (
    <div class="tm-settings">
      {site !== undefined && (
        <Switch
          label={words('settingsSite', site)}
          hint={words('settingsSiteHint')}
          on={state.page.status !== 'silent'}
          onChange={(on) => silence(site, !on)}
        />
      )}
      <Switch label={words('settingsToolbar')} on={settings.selectionToolbar} onChange={(on) => change({ selectionToolbar: on })} />
      <fieldset class="tm-choice">
        <legend>{words('settingsSnapping')}</legend>
        {SNAPPINGS.map((snapping) => (
          <label key={snapping}>
            <input type="radio" name="snapping" checked={settings.snapping === snapping} onChange={() => change({ snapping })} />
            <span>{words(`snapping_${snapping}`)}</span>
          </label>
        ))}
      </fieldset>
      <Switch label={words('settingsGutter')} on={settings.gutter} onChange={(on) => change({ gutter: on })} />
      <Switch label={words('settingsUnderline')} on={settings.underlineMentions} onChange={(on) => change({ underlineMentions: on })} />
      <Switch
        label={words('settingsPrivate')}
        hint={words('settingsPrivateHint')}
        on={settings.saveInPrivateWindows}
        onChange={(on) => change({ saveInPrivateWindows: on })}
      />
      <section class="tm-silent" aria-label={words('settingsSilent')}>
        <h3>{words('settingsSilent')}</h3>
        {silentHosts.length === 0 ? (
          <p class="tm-switch-hint">{words('settingsSilentNone')}</p>
        ) : (
          <ul>
            {silentHosts.map((host) => (
              <li key={host}>
                <span>{host}</span>
                <IconButton icon="close" label={`${words('settingsSilentOn')}: ${host}`} onClick={() => silence(host, false)} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <Button icon="gear" label={words('optionsOpen')} onClick={actions.openOptions} />
    </div>
  )
}
