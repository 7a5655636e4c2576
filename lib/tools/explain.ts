// npm run explain -- FILE.html [ADDRESS]: what the pipeline kept and what it left out, line by line, with the reason.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import puppeteer from 'puppeteer-core'
import { rolldown } from 'rolldown'
import type { ArticleContent } from '#lib/core/article/model.ts'
import type { BoxVote, Removal } from '#lib/dom/extract/removal.ts'
import { findBrowser } from './browsers.ts'

const ENTRY = `
import { classify } from '#lib/core/article/classify.ts'
import { readSignals } from '#lib/dom/signals.ts'
import { extractArticle } from '#lib/dom/extract/extract.ts'
globalThis.explain = (html, url, now, skip) => {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const article = extractArticle(page, { url, now: new Date(now), skip })
  return { verdict: classify(readSignals(page, url)), content: article?.content, removed: article?.removed ?? [], votes: article?.votes ?? [] }
}`

interface Explained {
  readonly verdict: {
    readonly kind: string
    readonly score: number
    readonly reasons: readonly { readonly code: string; readonly points: number }[]
  }
  readonly content: ArticleContent | undefined
  readonly removed: readonly Removal[]
  readonly votes: readonly BoxVote[]
}

declare global {
  var explain: (html: string, url: string, now: string, skip: readonly string[]) => Explained
}

async function explainFile(file: string, url: string, skip: readonly string[]): Promise<Explained> {
  const executablePath = findBrowser('chromium')
  if (!executablePath) throw new Error('no Chromium found: set TICKMARK_CHROMIUM')
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const virtual = {
    name: 'entry',
    resolveId: (id: string) => (id === 'entry' ? `${root}explain-entry.ts` : null),
    load: (id: string) => (id.endsWith('explain-entry.ts') ? ENTRY : null),
  }
  const bundle = await rolldown({ input: 'entry', platform: 'browser', logLevel: 'silent', plugins: [virtual] })
  const { output } = await bundle.generate({ format: 'iife', name: 'explain_' })
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
  })
  try {
    const page = await browser.newPage()
    await page.setOfflineMode(true)
    await page.evaluate(output[0].code)
    return await page.evaluate(
      (html, address, now, left) => globalThis.explain(html, address, now, left),
      readFileSync(file, 'utf8'),
      url,
      new Date().toISOString(),
      skip,
    )
  } finally {
    await browser.close()
  }
}

const MOST_BOXES = 8

/** Lines of the report; the boxes that stood for election start with `*`, kept blocks with `+`, removed lines with `-`. */
export function report({ verdict, content, removed, votes }: Explained): string[] {
  const reasons = verdict.reasons.slice(0, 8).map(({ code, points }) => `${code} ${points > 0 ? '+' : ''}${points}`)
  const facts = content
    ? (['title', 'byline', 'publisher', 'source', 'language', 'canonicalUrl', 'leadImage', 'partial'] as const).map(
        (name) => `${name}: ${String(content[name] ?? '–')}`,
      )
    : ['no body found']
  const times = content ? [`publishedAt: ${content.publishedAt?.iso ?? '–'}`, `modifiedAt: ${content.modifiedAt?.iso ?? '–'}`] : []
  const kept = content
    ? content.blocks.map(({ kind, start, end }) => `+ ${kind.padEnd(12)} ${content.text.slice(start, end).slice(0, 120)}`)
    : []
  const boxes = votes
    .slice(0, MOST_BOXES)
    .map(
      ({ element, score, share, from, lines }) =>
        `* ${`${(share * 100).toFixed(0)} % of the vote, as body ${score.toFixed(2)}`.padEnd(34)} ${element}, ${lines} lines from “${from}”`,
    )
  const dropped = removed.map(({ step, reason, text }) => `- ${`${step}/${reason}`.padEnd(28)} ${text.slice(0, 100)}`)
  return [
    `verdict: ${verdict.kind} ${verdict.score.toFixed(2)} (${reasons.join(', ')})`,
    ...facts,
    ...times,
    '',
    ...boxes,
    '',
    ...kept,
    '',
    ...dropped,
  ]
}

/** `args`: a saved page, then its address (optional), then `--skip=STEP,STEP`. */
export async function main(args: string[]): Promise<void> {
  const skip =
    args
      .find((arg) => arg.startsWith('--skip='))
      ?.slice(7)
      .split(',') ?? []
  const [file, url = 'https://example.com/article'] = args.filter((arg) => !arg.startsWith('--'))
  if (!file) {
    console.error('usage: npm run explain -- FILE.html [ADDRESS] [--skip=lines,repeats]')
    process.exitCode = 2
    return
  }
  for (const line of report(await explainFile(file, url, skip))) console.log(line)
}
