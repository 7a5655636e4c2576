// A part of an address. Half a surrogate pair, which `encodeURIComponent` throws on, becomes U+FFFD.

const HALF_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

export const encodePart = (text: string): string => encodeURIComponent(text.replace(HALF_PAIR, '\ufffd'))
