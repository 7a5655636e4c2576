// Runs inside the browser: what the model is fitted on, as plain data.
import { describePassages } from '#lib/dom/extract/features.ts'
import { readFlow } from '#lib/dom/extract/flow.ts'
import { locate } from '#lib/dom/extract/headline.ts'
import { squeeze } from '#lib/dom/extract/line-facts.ts'
import { readJsonLd } from '#lib/dom/extract/metadata/json-ld.ts'
import { META_NAMES, readMetaTags } from '#lib/dom/extract/metadata/meta-tags.ts'
import type { Sparse } from './logistic.ts'
import type { Variant } from './variants.ts'

const sparse = (values: ArrayLike<number>): Sparse =>
  Array.from(values, (value, at) => [at, Math.round(value * 1000) / 1000] as const).filter(([, value]) => value !== 0)

/** A page as numbers and lines of text; the survey's arrays as lists, because they cross to another process. */
export function describePage(document: Document, url: string) {
  const flow = readFlow(document.body)
  const { passages } = flow
  const linked = readJsonLd(document)
  const meta = readMetaTags(document)
  const { headline } = locate(document, url, passages, linked, meta)
  const context = { headline, linkedBody: squeeze(linked?.body ?? ''), description: squeeze(meta.first(META_NAMES.description) ?? '') }
  const { survey, headlineBox, vectors } = describePassages(flow, context)
  const { tree, densest, isHan } = survey
  const headlineKey = survey.facts[headline]?.key
  return {
    headline,
    headlineBox,
    densest,
    isHan,
    parents: [...tree.parents],
    of: [...tree.of],
    units: [...survey.units],
    links: [...survey.links],
    isHeading: [...survey.isHeading],
    isProse: [...survey.isProse],
    passedOver: [...survey.passedOver],
    prose: [...survey.prose],
    linked: [...survey.linked],
    total: [...survey.total],
    names: [...survey.names],
    itemprop: [...survey.itemprop],
    lists: [...survey.lists],
    articles: [...survey.articles],
    shapes: survey.shapes.map(({ id }) => id),
    lines: passages.map(({ text }) => text),
    /** Lines that are left out whatever the model says. */
    decided: passages.map((_, i) => survey.passedOver[i] !== 0 || i === headline || survey.facts[i]?.key === headlineKey),
    vectors: vectors.map(sparse),
  }
}
export type DescribedData = ReturnType<typeof describePage>

/** Empties lines of the page and takes its names away, then describes what is left. The document is changed. */
export function describeVariant(document: Document, url: string, { drop, nameless }: Variant) {
  const { passages } = readFlow(document.body)
  for (const i of drop) for (const { node } of passages[i]?.segments ?? []) node.data = ''
  if (nameless)
    for (const element of document.querySelectorAll('[class],[id]')) {
      element.removeAttribute('class')
      element.removeAttribute('id')
    }
  return describePage(document, url)
}
