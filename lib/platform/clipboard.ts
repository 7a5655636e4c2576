// Copying: the async clipboard where the page is secure and has the focus, the old command elsewhere.

/** Must run in a user gesture. `html` goes the old way only. False when the browser refuses both ways. */
export async function copyText(view: Window, text: string, html?: string): Promise<boolean> {
  try {
    if (html !== undefined && copyByCommand(view.document, text, html)) return true
    await view.navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyByCommand(view.document, text)
  }
}

function copyByCommand(document: Document, text: string, html?: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    if (html !== undefined) event.clipboardData?.setData('text/html', html)
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
