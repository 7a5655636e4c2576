// The manifest, but for what WXT fills in from entrypoints/. Each permission says what it is for.
import type { ConfigEnv, UserManifest } from 'wxt'

/** First versions with CSS Custom Highlights in content scripts and storage.session: see lib/decisions/0006. */
const MINIMUM = { chrome: '120', firefox: '140.0', firefoxAndroid: '142.0' } as const

export function manifest({ browser }: ConfigEnv): UserManifest {
  const firefox = browser === 'firefox'
  return {
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'storage', // settings, and per-tab facts that must outlive the worker
      'unlimitedStorage', // what the reader wrote is never evicted
      'scripting', // the reader script comes only where there is an article
      'contextMenus',
      'activeTab', // enough for everything under "on click" site access
    ],
    // Asked for when the reader wants backups in the downloads folder.
    optional_permissions: ['downloads'],
    // Detection is automatic, so the tiny detector must be allowed to look at pages.
    host_permissions: ['http://*/*', 'https://*/*'],
    content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['detector.js'], run_at: 'document_start' }],
    // In Firefox the button, and with it the badge, would hide in the extensions menu.
    action: { default_title: '__MSG_extName__', ...(firefox ? { default_area: 'navbar' as const } : {}) },
    commands: {
      highlight: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commandHighlight__' },
      note: { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNote__' },
      'next-highlight': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      reach: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandReach__' },
      // Chrome takes no more than four suggested keys; the reader may give this one a key.
      'previous-highlight': { description: '__MSG_commandPrevious__' },
    },
    content_security_policy: {
      // Nothing is loaded from anywhere but the package itself, and nothing can be sent.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
    },
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'tickmark@tickmark.example',
              strict_min_version: MINIMUM.firefox,
              data_collection_permissions: { required: ['none'] },
            },
            // 142 is the first Android version that knows data_collection_permissions.
            gecko_android: { strict_min_version: MINIMUM.firefoxAndroid },
          },
        }
      : { minimum_chrome_version: MINIMUM.chrome }),
  }
}
