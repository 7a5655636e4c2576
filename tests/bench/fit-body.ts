// Bench: the model of lines and boxes, fitted on a corpus. Figures are for pages of sites the fit has not seen (four parts by site).
// TICKMARK_WRITE_MODEL=FOLDER writes a fit on all pages as weights.ts and forests.ts; TICKMARK_PARTS=0 leaves the figures out.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FEATURE_NAMES } from '#lib/dom/extract/feature-names.ts'
import type { Model } from '#lib/dom/extract/model.ts'
import { writeForest } from '#lib/dom/extract/trees.ts'
import { openBenchPage } from './extract/browser.ts'
import { characterOverlap, snippetHits } from './extract/metrics.ts'
import { type Corpus, type CorpusPage, HUMAN_SETS, openCorpus, partOf } from './extract/pages.ts'
import { agreeOn, labelledAs, labelPage } from './fit/labelled.ts'
import { type FitPage, fitModel, toPage } from './fit/model.ts'
import { leftOf, variantOf } from './fit/variants.ts'

const NOW = '2026-01-01T00:00:00Z'
const PARTS = Number(process.env['TICKMARK_PARTS'] ?? 4)
type Browser = Awaited<ReturnType<typeof openBenchPage>>['page']

interface Labelled {
  readonly page: CorpusPage
  readonly html: string
  /** '' when the corpus does not give it. */
  readonly body: string
  /** The page, and one as it might have been. */
  readonly fits: readonly FitPage[]
}

/** Bodies picked by hand count twice, pages that are no article little, what only the peers say least; there are few Chinese ones. */
const weightOf = ({ corpus, pageType, lang }: CorpusPage, isKnown: boolean): number =>
  !isKnown ? 0.2 : (HUMAN_SETS.has(corpus) ? 1 : 0.5) * (/^article\??$/.test(pageType) ? 1 : 0.3) * (lang === 'zh' ? 2.5 : 1)

/** What a variant of a page counts beside it. */
const VARIANT = 0.14
/** Sites in a few hundred groups. */
const GROUPS = 997

async function readPages(browser: Browser, { pages, htmlOf, truthOf }: Corpus): Promise<Labelled[]> {
  const labelled: Labelled[] = []
  for (const page of pages) {
    const truth = truthOf(page)
    const html = htmlOf(page)
    const url = page.url ?? ''
    const body = truth.body ?? (truth.htmlBody ? await browser.evaluate((text) => tickmarkBench.textOf(text), truth.htmlBody) : '')
    const isKnown = body.trim().length >= 20
    if (!isKnown && !/^article\??$/.test(page.pageType)) continue
    const data = await browser.evaluate((text, address) => tickmarkBench.describe(text, address), html, url)
    const lines = isKnown
      ? labelPage(data, body)
      : agreeOn(data, await browser.evaluate((text, address) => tickmarkBench.peers(text, address), html, url), truth)
    const factor = weightOf(page, isKnown)
    const group = partOf(page, GROUPS)
    const fits: FitPage[] = [{ page: toPage(data), ...lines, factor, group }]
    const variant = isKnown ? variantOf(page, data, lines.labels) : undefined
    if (variant) {
      const varied = await browser.evaluate((text, address, how) => tickmarkBench.describeVariant(text, address, how), html, url, variant)
      const labels = leftOf(lines.labels, variant)
      // Elsewhere a line that goes may take another with it.
      if (varied.lines.length === labels.length)
        fits.push({ page: toPage(varied), ...labelledAs(varied, labels), factor: factor * VARIANT, group })
    }
    labelled.push({ page, html, body: isKnown ? body : '', fits })
  }
  return labelled
}

const asData = ({ first, box, line }: Model) => ({ first: [...first], box: writeForest(box), line: writeForest(line) })

export function writeModel(folder: string, model: Model): void {
  const key = (name: string): string => (/^[a-z]\w*$/i.test(name) ? name : `'${name}'`)
  const weights = FEATURE_NAMES.map((name, i) => `  ${key(name)}: ${Math.round((model.first[i] as number) * 100) / 100 + 0},`)
  writeFileSync(
    join(folder, 'weights.ts'),
    `// Weights of the first look, per feature. Fitted by \`npm run bench -- fit-body\`, two decimals kept.

export const WEIGHTS: Readonly<Record<string, number>> = {\n${weights.join('\n')}\n}\n`,
  )
  writeFileSync(
    join(folder, 'forests.ts'),
    `// Trees of the vote and of the second look, in the form of trees.ts. Fitted by \`npm run bench -- fit-body\`.

/** Places are those of \`CANDIDATE_NAMES\`. */
export const BOX_FOREST = \`\n${writeForest(model.box)}\n\`

/** Places are those of \`ROW_NAMES\`. */
export const LINE_FOREST = \`\n${writeForest(model.line)}\n\`\n`,
  )
}

export async function run({ corpus, log }: { corpus: string; log: (line: string) => void }): Promise<{
  metrics: Record<string, number>
  rows: unknown[]
}> {
  const source = openCorpus(corpus)
  const { page: browser, close } = await openBenchPage()
  try {
    const labelled = await readPages(browser, source)
    log(`${labelled.length} pages read`)
    const scores = new Map<string, number[]>()
    const snippets = { right: 0, missed: 0, extra: 0 }
    const rows: { readonly id: string; readonly f1: number }[] = []
    for (let part = 0; part < PARTS; part++) {
      const model = fitModel(labelled.filter(({ page }) => partOf(page, PARTS) !== part).flatMap(({ fits }) => fits))
      await browser.evaluate((data) => tickmarkBench.setModel(data), asData(model))
      for (const { page, html, body } of labelled.filter((each) => partOf(each.page, PARTS) === part)) {
        const truth = source.truthOf(page)
        if (!/^article\??$/.test(page.pageType) || (body === '' && !truth.with)) continue
        const found = await browser.evaluate((text, url, now) => tickmarkBench.extract(text, url, now, false), html, page.url ?? '', NOW)
        if (truth.with) {
          const hits = snippetHits(found.norules.body, truth.with, truth.without ?? [])
          for (const name of ['right', 'missed', 'extra'] as const) snippets[name] += hits[name]
        }
        if (body === '') continue
        const { f1 } = characterOverlap(found.norules.body, body)
        rows.push({ id: page.id, f1 })
        for (const group of [page.corpus, ...(HUMAN_SETS.has(page.corpus) ? [page.lang] : [])])
          scores.set(group, [...(scores.get(group) ?? []), f1])
      }
      log(`part ${part + 1} of ${PARTS} done`)
    }
    const folder = process.env['TICKMARK_WRITE_MODEL']
    if (folder) writeModel(folder, fitModel(labelled.flatMap(({ fits }) => fits)))
    log('worst 30 bodies of sites not seen:')
    for (const { id, f1 } of rows.toSorted((a, b) => a.f1 - b.f1).slice(0, 30)) log(`  ${f1.toFixed(3)}  ${id}`)
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
    const { right, missed, extra } = snippets
    return {
      metrics: {
        ...Object.fromEntries([...scores].map(([group, values]) => [`unseen.body.f1.${group}`, mean(values)])),
        'unseen.snippets.f1': (2 * right) / (2 * right + missed + extra || 1),
      },
      rows,
    }
  } finally {
    await close()
  }
}
