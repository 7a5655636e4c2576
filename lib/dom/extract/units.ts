// Length of a text where a Han character says as much as 2.5 Latin letters.

export function unitsOf(text: string): number {
  let han = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x3400 && (code <= 0x9fff || (code >= 0xf900 && code <= 0xfaff))) han++
  }
  return text.length + 1.5 * han
}
