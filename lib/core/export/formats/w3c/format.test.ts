import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import AjvDraft04 from 'ajv-draft-04'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundlesOf } from '#lib/core/export/groups.ts'
import type { Entry } from '#lib/core/export/model.ts'
import { renderFile } from '#lib/core/export/render-file.ts'
import { w3c as source } from '#lib/core/import/sources/w3c/source.ts'
import { anyEntry } from '#tests/support/arbitraries.ts'
import { anAnnotation, anArticle, aTarget } from '#tests/support/builders.ts'
import { englishWords } from '#tests/support/export-words.ts'
import { w3c } from './format.ts'

const WORDS = englishWords()
const NOW = '2026-11-20T08:00:00.000Z'

async function exported(entries: Entry[]): Promise<string> {
  const [bundle] = bundlesOf(entries, 'everything', WORDS)
  const file = bundle && (await renderFile(w3c, bundle))
  return file?.ok ? file.value.text : ''
}
const collection = async (entries: Entry[]) => JSON.parse(await exported(entries))

const SELECTORS = [
  ...aTarget().selectors,
  {
    type: 'RangeSelector',
    startSelector: {
      type: 'XPathSelector',
      value: '/html[1]/body[1]/p[1]/text()[1]',
      refinedBy: { type: 'TextPositionSelector', start: 3, end: 3 },
    },
    endSelector: {
      type: 'XPathSelector',
      value: '/html[1]/body[1]/p[1]/text()[1]',
      refinedBy: { type: 'TextPositionSelector', start: 9, end: 9 },
    },
  },
] as const
const FULL = anAnnotation({
  note: 'a *note*',
  tags: ['q3', 'bank'],
  institutions: ['unlisted:江海银行'],
  target: { ...aTarget(), selectors: SELECTORS },
})
const ENTRY: Entry = {
  article: anArticle(),
  text: undefined,
  annotations: [FULL, anAnnotation({ note: '', id: 'annotation:n2' as never })],
}

describe('W3C JSON-LD', () => {
  it('is a collection of annotations with bodies by purpose', async () => {
    const file = await collection([ENTRY])
    expect(file).toMatchObject({ type: 'AnnotationCollection', total: 2, first: { type: 'AnnotationPage' } })
    expect(file.first.items[0]).toMatchObject({
      '@context': ['http://www.w3.org/ns/anno.jsonld', {}],
      id: 'urn:tickmark:annotation:n1',
      motivation: 'commenting',
      body: [
        { type: 'TextualBody', value: 'a *note*', format: 'text/markdown', purpose: 'commenting' },
        { value: 'q3', purpose: 'tagging' },
        { value: 'bank', purpose: 'tagging' },
        { value: 'Figure', purpose: 'classifying' },
        { value: '江海银行', purpose: 'identifying' },
      ],
      target: {
        source: ENTRY.article.canonicalUrl,
        selector: [{ type: 'TextQuoteSelector' }, { type: 'TextPositionSelector' }, { type: 'RangeSelector' }],
      },
    })
    expect(file.first.items[1].motivation).toBe('highlighting')
  })

  it('counts positions in code points', async () => {
    const body = '📉📉 profit fell'
    const target = aTarget('profit', {
      selectors: [
        { type: 'TextQuoteSelector', exact: 'profit', prefix: '', suffix: '' },
        { type: 'TextPositionSelector', start: 105, end: 111, in: 'page' },
        { type: 'TextPositionSelector', start: 5, end: 11, in: 'article' },
      ],
    })
    const text = { articleId: ENTRY.article.id, text: body, blocks: [] }
    const file = await collection([{ ...ENTRY, text, annotations: [anAnnotation({ target })] }])
    expect(file.first.items[0].target.selector[1]).toEqual({ type: 'TextPositionSelector', start: 103, end: 109 })
  })

  it('read back it keeps targets, bodies and all that is ours', async () => {
    const entries = fc.uniqueArray(anyEntry, { minLength: 1, maxLength: 3, selector: ({ article }) => article.id })
    await fc.assert(
      fc.asyncProperty(entries, async (all) => {
        const read = source.read(await exported(all), NOW)
        if (!read.ok) throw new Error(JSON.stringify(read.error))
        expect(read.value.refused).toEqual([])
        const before = new Map(
          all.flatMap(({ annotations }) => annotations.map(({ articleId: _, ...annotation }) => [annotation.id, annotation])),
        )
        expect(new Map(read.value.items.map(({ annotation }) => [annotation.id, annotation]))).toEqual(before)
      }),
      { numRuns: 40 },
    )
  })

  it('gives back fields of others that it cannot use', async () => {
    const imported = { from: 'w3c', fields: { creator: { id: 'https://a.example/me' }, id: 'evil', rights: 'CC0' } }
    const file = await collection([{ ...ENTRY, annotations: [anAnnotation({ imported })] }])
    expect(file.first.items[0]).toMatchObject({ creator: { id: 'https://a.example/me' }, rights: 'CC0', id: 'urn:tickmark:annotation:n1' })
  })
})

const SUITE = join(process.env['TICKMARK_CORPORA'] ?? join(import.meta.dirname, '../../../../../../shared/corpora'), 'w3c-annotation')

describe.skipIf(!existsSync(SUITE))('the MUST assertions of the W3C test suite', () => {
  const read = (path: string) => JSON.parse(readFileSync(join(SUITE, path), 'utf8'))
  const pathsIn = (assertions: unknown): string[] =>
    typeof assertions === 'string'
      ? [assertions]
      : Array.isArray(assertions)
        ? assertions.flatMap(pathsIn)
        : pathsIn((assertions as { assertions?: unknown }).assertions ?? [])
  const paths = existsSync(SUITE) ? pathsIn(read('annotations/annotationMusts.test').assertions) : []
  const formats = {
    uri: /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/,
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
    email: /^[^@\s]+@[^@\s]+$/,
  }
  const ajv = new AjvDraft04({ strict: false, allErrors: true, formats })
  if (paths.length > 0)
    for (const file of readdirSync(join(SUITE, 'definitions')).filter((name) => name.endsWith('.json')))
      ajv.addSchema(read(`definitions/${file}`))
  const compiled = new Map(
    paths.map((path) => [path, { schema: read(path), validate: ajv.compile({ ...read(path), id: path.replaceAll('/', '-') }) }]),
  )
  const fails = (path: string, annotation: unknown): boolean => {
    const { schema, validate } = compiled.get(path) ?? {}
    return validate?.(annotation) === (schema.expectedResult === 'invalid')
  }

  it('there are 54', () => expect(paths).toHaveLength(54))

  it.each(paths)('%s', async (path) => {
    for (const annotation of (await collection([ENTRY])).first.items) expect(fails(path, annotation)).toBe(false)
  })

  it('hold for any annotation of ours', async () => {
    const [annotations] = fc.sample(fc.array(anyEntry, { minLength: 25, maxLength: 25 }), { numRuns: 1, seed: 6 })
    for (const annotation of (await collection(annotations ?? [])).first.items)
      expect(paths.filter((path) => fails(path, annotation))).toEqual([])
  })

  it('tell a wrong one', () => {
    const bad = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation', created: 'yesterday', target: 'x' }
    expect(paths.filter((path) => fails(path, bad)).length).toBeGreaterThan(1)
  })
})

if (!existsSync(SUITE)) console.log(`skipped: no W3C test suite in ${SUITE}; set TICKMARK_CORPORA`)
