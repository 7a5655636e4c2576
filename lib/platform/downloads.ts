// Handing files over without the downloads permission: a link that is clicked.

/** Needs a window of the extension. The file lands where the browser puts downloads. */
export function saveFile(document: Document, file: { readonly name: string; readonly mediaType: string; readonly text: string }): void {
  const url = URL.createObjectURL(new Blob([file.text], { type: `${file.mediaType};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = file.name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
