// Copying: the async clipboard where the page is secure and has the focus, the old command elsewhere.

/** Must run in a user gesture. False when the browser refuses both ways. */
export async function copyText(view: Window, text: string): Promise<boolean> {
  try {
    await view.navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyByCommand(view.document, text)
  }
}

function copyByCommand(document: Document, text: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  document.addEventListener('copy', put, { capture: true, once: true })
  try {
    return document.execCommand('copy')
  } finally {
    document.removeEventListener('copy', put, { capture: true })
  }
}
