// Renders a template. Liquid is interpreted, not compiled to code, so it works under an extension's content security policy.
import { Liquid, LiquidError } from 'liquidjs'
import { err, ok, type Result } from '#lib/core/result.ts'
import type { Bundle, ExportOptions } from '../model.ts'
import { templateContext } from './context.ts'
import type { TemplateContext } from './context-model.ts'
import { escapeOutput, FILTERS } from './filters.ts'
import type { Template } from './template.ts'
import { UNIT, UNIT_SIGNS, UnitTag } from './unit-tag.ts'
import { writeUnits } from './units.ts'

/** A template of a reader is a page or two long. UTF-16 units. */
const LONGEST_TEMPLATE = 100_000
const ANY_SIGN = new RegExp(UNIT_SIGNS.source)
/** Milliseconds for one file. */
const LONGEST_RENDER = 10_000
/** Liquid's own count of what is built while rendering, roughly UTF-16 units and array entries. */
const MOST_MEMORY = 100_000_000

function createEngine(): Liquid {
  const engine = new Liquid({
    // Misspelt names are mistakes; what is not known is empty, so `if` may ask for everything.
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    // No files: include, render and layout find nothing.
    templates: {},
    outputEscape: escapeOutput,
    parseLimit: LONGEST_TEMPLATE,
    memoryLimit: MOST_MEMORY,
  })
  for (const [name, handler] of Object.entries(FILTERS)) engine.registerFilter(name, { handler, raw: true })
  engine.registerTag('unit', UnitTag)
  return engine
}

let engine: Liquid | undefined
/** The last template parsed: a zip renders the same one for each article. */
let parsed: { readonly source: string; readonly template: ReturnType<Liquid['parse']> } | undefined

function parse(source: string): ReturnType<Liquid['parse']> {
  engine ??= createEngine()
  if (parsed?.source !== source) parsed = { source, template: engine.parse(source.replace(UNIT_SIGNS, '')) }
  return parsed.template
}

function broken(error: unknown): Result<never> {
  // What is too long to be parsed is refused before there is a token.
  if (error instanceof Error && /^parse length limit/.test(error.message))
    return err({ kind: 'template-broken', line: 1, column: 1, detail: error.message })
  if (!LiquidError.is(error)) throw error
  const [line = 1, column = 1] = error.token.getPosition()
  const detail = (error.originalError?.message ?? error.message).replace(/, (?:file|line):.*$/s, '').slice(0, 300)
  return err({ kind: 'template-broken', line, column, detail })
}

/** The file of a bundle as Markdown; ends with one line end. Same bundle, template and options: same bytes. */
export function renderTemplate(template: Template, bundle: Bundle, options: ExportOptions, renderLimit = LONGEST_RENDER): Result<string> {
  engine ??= createEngine()
  const context = withoutSigns(templateContext(bundle, template.dialect, options))
  try {
    const rendered: string = engine.renderSync(parse(template.source), context, { renderLimit })
    return ok(writeUnits(asUnit(template, rendered), template.dialect, options.updatable ?? true))
  } catch (error) {
    return broken(error)
  }
}

/** Without units of its own a file is one: as long as the reader leaves it alone, a later export takes its place. */
function asUnit({ source, dialect }: Template, rendered: string): string {
  if (dialect === 'logseq' || /\{%-?\s*unit\b/.test(source)) return rendered
  const head = /^\s*---\n[\s\S]*?\n---\n/.exec(rendered)?.[0] ?? ''
  return `${head}${UNIT.start}tm-all${UNIT.name}${rendered.slice(head.length)}${UNIT.end}`
}

/** Takes our signs out of every string; objects met again are those already done. Nearly always there are none, and nothing is copied. */
function withoutSigns(context: TemplateContext): TemplateContext {
  if (!hasSigns(context, new Set())) return context
  const done = new Map<object, object>()
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(UNIT_SIGNS, '')
    if (typeof value !== 'object' || value === null) return value
    const known = done.get(value)
    if (known) return known
    const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [] : {}
    done.set(value, copy)
    if (Array.isArray(copy)) for (const item of value as unknown[]) copy.push(clean(item))
    else for (const [key, item] of Object.entries(value)) copy[key] = clean(item)
    return copy
  }
  return clean(context) as TemplateContext
}

function hasSigns(value: unknown, met: Set<object>): boolean {
  if (typeof value === 'string') return ANY_SIGN.test(value)
  if (typeof value !== 'object' || value === null || met.has(value)) return false
  met.add(value)
  if (Array.isArray(value)) return value.some((item) => hasSigns(item, met))
  for (const key in value) if (hasSigns((value as Readonly<Record<string, unknown>>)[key], met)) return true
  return false
}
