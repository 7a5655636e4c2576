// The smallest extension that has all a driver must reach: badge, popup, background, command, closed shadow root, messages.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HOST_ELEMENT } from './driver.ts'

const MANIFEST = {
  manifest_version: 3,
  name: '__MSG_name__',
  version: '1.0',
  default_locale: 'en',
  permissions: ['storage', 'unlimitedStorage', 'tabs', 'contextMenus'],
  host_permissions: ['http://*/*'],
  action: { default_popup: 'popup.html' },
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  commands: { mark: { suggested_key: { default: 'Alt+Shift+H' }, description: 'mark' } },
  content_scripts: [{ matches: ['http://*/*'], js: ['content.js'] }],
  browser_specific_settings: { gecko: { id: 'tiny@tickmark.test' } },
}

const FILES: Readonly<Record<string, string>> = {
  'manifest.json': JSON.stringify(MANIFEST),
  '_locales/en/messages.json': JSON.stringify({ name: { message: 'Tiny' } }),
  '_locales/zh_CN/messages.json': JSON.stringify({ name: { message: '小' } }),
  'background.js': `
    const api = globalThis.browser ?? chrome
    api.runtime.onMessage.addListener((text, sender, reply) => {
      api.action.setBadgeText({ tabId: sender.tab.id, text: '7' }).then(() => reply('pong ' + text))
      return true
    })
    api.runtime.onInstalled.addListener(() => {
      for (const id of ['mark', 'note']) api.contextMenus.create({ id, title: id, contexts: ['selection'] })
    })
    api.contextMenus.onClicked.addListener((info) => api.storage.local.set({ menu: info.menuItemId + ' ' + info.selectionText }))
    api.commands.onCommand.addListener((name) => api.storage.local.set({ command: name }))`,
  'content.js': `
    const host = document.createElement('${HOST_ELEMENT}')
    const root = host.attachShadow({ mode: 'closed' })
    const button = document.createElement('button')
    button.style.cssText = 'position: fixed; left: 50px; top: 60px'
    button.textContent = 'Mark'
    root.append(button)
    document.documentElement.append(host)
    const ask = async () => {
      button.textContent = await (globalThis.browser ?? chrome).runtime.sendMessage('ping')
    }
    button.addEventListener('click', (event) => { if (event.isTrusted) ask() })
    ask()`,
  'popup.html': '<!doctype html><meta charset="utf-8"><button id="go">go</button><input id="field"><script src="popup.js"></script>',
  'popup.js': `
    document.querySelector('#go').addEventListener('click', async (event) => {
      const api = globalThis.browser ?? chrome
      const [tab] = await api.tabs.query({ active: true, currentWindow: true })
      event.target.textContent = event.isTrusted + ' ' + new URL(tab.url).pathname
    })`,
}

/** Writes the extension into a folder and gives the folder back. */
export async function writeTinyExtension(folder: string): Promise<string> {
  for (const [name, text] of Object.entries(FILES)) {
    const file = join(folder, name)
    await mkdir(join(file, '..'), { recursive: true })
    await writeFile(file, text)
  }
  return folder
}
