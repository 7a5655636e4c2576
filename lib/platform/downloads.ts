// Handing files over without the downloads permission: a link that is clicked.

/** Needs a window of the extension. The file lands where the browser puts downloads. */
export function saveFile(document: Document, file: { readonly name: string; readonly mediaType: string; readonly text: string }): void {
  saveBlob(document, file.name, new Blob([file.text], { type: `${file.mediaType};charset=utf-8` }))
}

/** Like `saveFile`, for what is no text. */
export function saveBlob(document: Document, name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
