// W3C Web Annotation JSON-LD: a collection with one page. https://www.w3.org/TR/annotation-model/#collections
import type { Format } from '#lib/core/export/model.ts'
import { ok } from '#lib/core/result.ts'
import { encodePart } from '#lib/core/text/encode-part.ts'
import { annotationJson, CONTEXT } from './annotation.ts'

export const w3c: Format = {
  id: 'w3c',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  async *write({ grouping, key, name, words }, entries) {
    const id = `urn:tickmark:collection:${grouping}:${encodePart(key)}`
    const head = JSON.stringify({ '@context': CONTEXT, id, type: 'AnnotationCollection', label: name })
    yield `${head.slice(0, -1)},"first":{"id":${JSON.stringify(`${id}:1`)},"type":"AnnotationPage","startIndex":0,"items":[\n`
    let total = 0
    for await (const entry of entries)
      for (const annotation of entry.annotations) {
        const item = { '@context': CONTEXT, ...annotationJson(annotation, entry, words) }
        yield `${total++ > 0 ? ',\n' : ''}${JSON.stringify(item)}`
      }
    yield `\n]},"total":${total}}\n`
    return ok(undefined)
  },
}
