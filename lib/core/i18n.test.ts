import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COLOURS } from './annotation/model.ts'
import { REASONS } from './article/reasons.ts'
import { formats } from './export/formats/index.ts'
import { GROUPINGS } from './export/model.ts'
import { TEMPLATES } from './export/templates/index.ts'
import { DIALECTS } from './export/templates/template.ts'
import {
  countedKey,
  failureKey,
  formatAgo,
  formatArticleTime,
  formatCount,
  formatLanguage,
  formatMoment,
  type MessageEntry,
  translatorOf,
} from './i18n.ts'
import { REFUSALS } from './import/model.ts'
import { SOURCES } from './import/sources/index.ts'
import { FILE_FLAWS } from './result.ts'
import { SNAPPINGS } from './settings.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const messagesOf = (folder: string): Record<string, MessageEntry> => JSON.parse(read(`public/_locales/${folder}/messages.json`))

const LOCALES = readdirSync(new URL('public/_locales/', root)).sort()
const en = messagesOf('en')

/** Every place that may name a key, tests and the words themselves left out. */
function sources(): string {
  const files = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
  const code = files.filter((path) => /\.(ts|tsx|html)$/.test(path) && !/\.test\.tsx?$/.test(path))
  return [...code, 'wxt.config.ts']
    .map(read)
    .join('\n')
    .replaceAll(/__(?:MSG_)?/g, ' ')
}

/** Keys built from a closed list of the model: `kind_bank`. */
const model = read('lib/core/institution/model.ts').match(/type InstitutionKind =([\s\S]*?)\n\n/)?.[1] ?? ''
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  kind: [...model.matchAll(/'(\w+)'/g)].map(([, kind]) => kind ?? ''),
  failure: [...read('lib/core/result.ts').matchAll(/kind: '([\w-]+)'/g)].map(([, kind]) => (kind ?? '').replaceAll('-', '_')),
  colour: COLOURS,
  reason: REASONS.map((code) => code.replaceAll('-', '_')),
  state: ['exact', 'moved', 'changed', 'orphan'],
  snapping: SNAPPINGS,
  format: formats.map(({ id }) => id),
  grouping: GROUPINGS,
  template: TEMPLATES.map(({ id }) => id.replaceAll('-', '_')),
  dialect: DIALECTS,
  flaw: FILE_FLAWS,
  refusal: REFUSALS.map((code) => code.replaceAll('-', '_')),
  importer: SOURCES.map(({ id }) => id),
}

describe('messages', () => {
  it('come in these locales', () => expect(LOCALES).toEqual(['en', 'zh_CN', 'zh_TW']))

  it.each(LOCALES)('%s has the keys and placeholders of English, and no empty message', (folder) => {
    const shape = (entries: Record<string, MessageEntry>) =>
      Object.fromEntries(
        Object.entries(entries).map(([key, { placeholders }]) => [
          key,
          Object.entries(placeholders ?? {}).map(([name, { content }]) => name + content),
        ]),
      )
    const entries = messagesOf(folder)
    expect(shape(entries)).toEqual(shape(en))
    for (const [key, { message, placeholders }] of Object.entries(entries)) {
      expect(message.trim(), key).not.toBe('')
      const named = [...message.matchAll(/\$([A-Za-z_]+)\$/g)].map(([, name]) => name?.toLowerCase())
      expect([...new Set(named)].sort(), key).toEqual(Object.keys(placeholders ?? {}).sort())
      expect(message, `${key}: positions go through placeholders`).not.toMatch(/\$\d/)
    }
  })

  it.each(Object.entries(FAMILIES))('%s_… has words for every member and no other', (family, members) => {
    const found = Object.keys(en).filter((key) => key.startsWith(`${family}_`))
    expect(found.sort()).toEqual(members.map((member) => `${family}_${member}`).sort())
  })

  it('has no key that no code names', () => {
    const code = sources().replaceAll(/__(?:MSG_)?/g, ' ')
    const named = new Set(code.match(/[A-Za-z][A-Za-z0-9]*(?:_[a-z0-9]+)*/g))
    const families = Object.keys(FAMILIES)
    const unused = Object.keys(en).filter((key) => {
      const stem = key.replace(/_(one|other)$/, '')
      return !named.has(key) && !named.has(stem) && !families.some((family) => key.startsWith(`${family}_`))
    })
    expect(unused).toEqual([])
  })

  it('has every key the manifest names', () => {
    const named = [...sources().matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => key ?? '')
    expect(named.filter((key) => !(key in en))).toEqual([])
  })

  it('fits what the stores allow: 75 characters of name, 132 of description', () => {
    for (const folder of LOCALES) {
      const { extName, extDescription } = messagesOf(folder)
      expect(extName?.message.length).toBeLessThanOrEqual(75)
      expect(extDescription?.message.length).toBeLessThanOrEqual(132)
    }
  })
})

describe('translatorOf', () => {
  const words = translatorOf({
    toolbarLast: { message: '$COLOUR$ (last)', placeholders: { colour: { content: '$1' } } },
    cardLabel: { message: '$QUOTE$ of $COLOUR$', placeholders: { colour: { content: '$1' }, quote: { content: '“$2”' } } },
    close: { message: '$$5 and $1' },
  })
  it('fills placeholders like the browser', () => {
    expect(words('toolbarLast', 'Risk')).toBe('Risk (last)')
    expect(words('cardLabel', 'Risk', 'a $1 bill')).toBe('“a $1 bill” of Risk')
    expect(words('close', '6')).toBe('$5 and 6')
    expect(words('undo')).toBe('')
  })
})

describe('formats', () => {
  it.each([
    ['en', 0, 'highlightCount_other'],
    ['en', 1, 'highlightCount_one'],
    ['en', 7, 'highlightCount_other'],
    ['zh-CN', 1, 'highlightCount_other'],
  ] as const)('%s counts %i with %s', (locale, count, key) => expect(countedKey(locale, 'highlightCount', count)).toBe(key))

  it('names a failure by its kind', () => expect(failureKey({ kind: 'hand-off-refused', detail: '' })).toBe('failure_hand_off_refused'))

  it('groups digits', () => expect(formatCount(12345, 'en')).toBe('12,345'))

  it.each([
    ['zh-CN', 'zh-CN', '简体中文'],
    ['zh-TW', 'zh-CN', '繁体中文'],
    ['en-US', 'en', 'English'],
    ['und', 'en', ''],
    ['not a tag', 'en', ''],
  ])('language %s in %s is "%s"', (tag, locale, name) => expect(formatLanguage(tag, locale)).toBe(name))

  it.each([
    ['2026-11-20T09:30:00+08:00', 'assumed', 'zh-CN', '2026年11月20日 09:30', 'UTC+8'],
    ['2026-11-19T16:05:00-05:00', 'stated', 'en', 'Nov 19, 2026, 16:05', 'UTC−5'],
    ['2026-11-19T16:05:00Z', 'stated', 'en', 'Nov 19, 2026, 16:05', 'UTC'],
    ['2026-11-19T16:05:00+05:30', 'stated', 'en', 'Nov 19, 2026, 16:05', 'UTC+5:30'],
    ['2026-11-19T16:05:00', 'none', 'en', 'Nov 19, 2026, 16:05', ''],
    ['2026-11-19', 'none', 'en', 'Nov 19, 2026', ''],
    ['yesterday', 'none', 'en', 'as printed', ''],
  ] as const)('time %s (%s) in %s keeps the page’s clock', (iso, zone, locale, text, name) => {
    expect(formatArticleTime({ iso, zone, raw: 'as printed' }, locale)).toEqual({ text, zone: name })
  })

  it('writes a stored moment in full', () => expect(formatMoment('2026-11-20T08:05:00Z', 'en-GB')).toBe('20 Nov 2026, 08:05'))

  const now = new Date('2026-11-20T08:00:00Z')
  it.each([
    ['2026-11-20T08:00:30Z', 'en', 'now'],
    ['2026-11-20T07:58:00Z', 'en', '2 min. ago'],
    ['2026-11-20T05:00:00Z', 'zh-CN', '3小时前'],
    ['2026-11-19T07:00:00Z', 'en', 'yesterday'],
    ['2026-11-10T07:00:00Z', 'en', 'Nov 10'],
    ['2024-11-10T07:00:00Z', 'en', 'Nov 10, 2024'],
  ])('%s in %s is "%s"', (iso, locale, text) => expect(formatAgo(iso, now, locale)).toBe(text))
})
