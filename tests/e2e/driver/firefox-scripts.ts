// Scripts that run with system rights inside Firefox. They are source text because their globals exist only there.
// Each sees `args`, `extension` (once installed), `api` (the extension API's own globals) and `win` (the browser window).

const PRELUDE = `
const { classes: Cc, interfaces: Ci, utils: Cu } = Components
const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
const extension = WebExtensionPolicy.getByID(args.addonId)?.extension
const api = ExtensionParent.apiManager.global
const win = Services.wm.getMostRecentWindow('navigator:browser')
const shared = Cu.getGlobalForObject(ExtensionParent)
const sleep = (ms) => new Promise((resolve) => win.setTimeout(resolve, ms))
const until = async (what, ask) => {
  for (let turn = 0; turn < 600; turn++) {
    const answer = ask()
    if (answer) return answer
    await sleep(50)
  }
  throw new Error('no ' + what + ' within 30 s')
}
// A popup is loaded in a hidden panel first and then moved into the one that is shown.
const popupBrowser = () => [...win.document.querySelectorAll('browser.webextension-popup-browser')].find((browser) => {
  const panel = browser.closest('panel')
  return panel?.id !== 'webextension-remote-preload-panel' && panel?.state === 'open' && browser.browsingContext?.currentWindowGlobal
})
const actorOf = (browser) => browser.browsingContext.currentWindowGlobal.getActor('MarionetteCommands')
`

/** Function body for WebDriver:ExecuteScript; its only argument becomes `args`. */
export function chromeScript(name: keyof typeof SCRIPTS): string {
  return `return (async (args) => { ${PRELUDE}\n${SCRIPTS[name]} })(arguments[0])`
}

export const SCRIPTS = {
  // Without a language pack Firefox refuses the language; extensions only ask these two lists.
  setLocale: `
    if (Services.locale.appLocaleAsBCP47 === args.locale) return
    Services.locale.availableLocales = [...new Set([...Services.locale.availableLocales, args.locale])]
    Services.locale.requestedLocales = [args.locale]`,

  watchNetwork: `
    const seen = shared.tickmarkSeen = []
    const spec = (principal) => principal?.spec || principal?.origin || ''
    const policyOf = (principal) => principal?.addonPolicy ?? principal?.contentScriptAddonPolicy
    const observer = {
      observe(subject) {
        const channel = subject.QueryInterface(Ci.nsIChannel)
        const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo
        const askers = [triggeringPrincipal, loadingPrincipal].filter(Boolean)
        const fromExtension = askers.some((principal) => policyOf(principal)?.id === args.addonId)
        const system = triggeringPrincipal.isSystemPrincipal && !fromExtension
        seen.push({ url: channel.URI.spec, initiator: system ? '' : spec(triggeringPrincipal), fromExtension })
      },
    }
    shared.tickmarkObserver = observer
    Services.obs.addObserver(observer, 'http-on-opening-request')`,
  network: 'return shared.tickmarkSeen',

  tabId: 'return api.tabTracker.getId(win.gBrowser.selectedTab)',
  badge: `
    const tab = api.tabTracker.getTab(args.tabId)
    return api.browserActionFor(extension).action.getContextData(tab).badgeText ?? ''`,

  openPopup: `
    // One that a test left open would be taken for the new one.
    popupBrowser()?.closest('panel')?.hidePopup()
    // A synthesised click elsewhere does not close a popup as a hand's click does.
    popupBrowser()?.closest('panel').hidePopup()
    await until('end of the popup before', () => !win.document.querySelector('browser.webextension-popup-browser'))
    await api.browserActionFor(extension).openPopup(win, true)
    const ready = async () => {
      try {
        const browser = popupBrowser()
        if (!browser?.currentURI.schemeIs('moz-extension')) return false
        return await actorOf(browser).executeScript('return document.readyState', [], { sandboxName: null, timeout: 5000 }) === 'complete'
      } catch {
        return false // The document, or its whole browsing context, was replaced between the look and the question.
      }
    }
    for (let turn = 0; turn < 600; turn++) {
      if (await ready()) return
      await sleep(50)
    }
    throw new Error('no popup within 30 s')`,
  closePopup: `
    popupBrowser()?.closest('panel')?.hidePopup()
    await until('end of the popup', () => !popupBrowser())`,
  popupScript: `
    const browser = popupBrowser()
    if (!browser) throw new Error('the popup is closed')
    return await actorOf(browser).executeScript(args.script, [], { sandboxName: args.sandbox, timeout: 30000 })`,
  popupEvents: `
    for (const { name, details } of args.events) {
      const browser = popupBrowser()
      if (!browser) return
      await actorOf(browser).dispatchEvent(name, details)
    }`,
  popupShot: `
    const { width, height } = popupBrowser().getBoundingClientRect()
    const image = await popupBrowser().browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white')
    const canvas = win.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas')
    Object.assign(canvas, { width: image.width || width, height: image.height || height })
    canvas.getContext('2d').drawImage(image, 0, 0)
    return canvas.toDataURL('image/png').split(',')[1]`,

  background: `
    await extension.wakeupBackground?.()
    const context = await until('background page', () => extension.backgroundContext ?? [...extension.views].find((view) => view.viewType === 'background'))
    return await actorOf(context.xulBrowser).executeScript(args.script, [], { sandboxName: null, timeout: 30000 })`,
  killBackground: `
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })
    await until('end of the event page', () => extension.backgroundState === 'stopped')`,

  // Synthesised keys do not reach shortcuts while a page has the focus; the shortcut's own <key> element does the rest.
  command: `
    const shortcut = (await extension.shortcuts.allCommands()).find((command) => command.name === args.name)?.shortcut
    const wanted = shortcut?.split('+').pop().toUpperCase()
    if (!wanted) throw new Error('the manifest has no command ' + args.name + ' with a shortcut')
    const keys = [...extension.shortcuts.keysetsMap.get(win).children]
    const words = { Alt: 'alt', Shift: 'shift', Ctrl: 'accel', Command: 'accel', MacCtrl: 'control' }
    const modifiers = shortcut.split('+').slice(0, -1).map((word) => words[word]).sort().join()
    const key = keys.find((each) => (each.getAttribute('key') ?? each.getAttribute('keycode').replace('VK_', '')) === wanted
      && (each.getAttribute('modifiers') ?? '').split(/[ ,]+/).sort().join() === modifiers)
    if (!key) throw new Error('no <key> for ' + shortcut + ' among ' + keys.map((each) => each.outerHTML).join())
    key.dispatchEvent(new win.Event('command', { bubbles: true }))`,

  chooseMenu: `
    const menu = win.document.getElementById('contentAreaContextMenu')
    await until('context menu', () => menu.state === 'open')
    const { makeWidgetId } = api
    const find = () => menu.querySelector('#' + win.CSS.escape(makeWidgetId(extension.id) + '-menuitem-_' + args.menuItemId))
    try {
      const item = await until('menu item ' + args.menuItemId, find)
      item.doCommand()
    } finally {
      menu.hidePopup()
    }`,

  // https://searchfox.org/mozilla-central/source/dom/interfaces/base/nsITextInputProcessor.idl
  compose: `
    const method = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
    if (!method.beginInputTransactionForTests(win)) throw new Error('another input method is at work')
    for (let length = 1; length <= args.letters.length; length++) {
      method.setPendingCompositionString(args.letters.slice(0, length))
      method.appendClauseToPendingComposition(length, method.ATTR_RAW_CLAUSE)
      method.setCaretInPendingComposition(length)
      method.flushPendingComposition()
      await sleep(20)
    }
    const enter = new win.KeyboardEvent('', { key: 'Enter', code: 'Enter', keyCode: 13 })
    method.commitCompositionWith(args.text, enter)
    await sleep(100)`,

  clipboard: `
    const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable)
    transferable.init(null)
    transferable.addDataFlavor('text/plain')
    Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard, win.browsingContext.currentWindowContext)
    const data = {}
    try { transferable.getTransferData('text/plain', data) } catch { return '' }
    return data.value.QueryInterface(Ci.nsISupportsString).data`,
} as const
