import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildData } from '#lib/tools/data-build.ts'
import { findMentions } from './find-mentions.ts'
import { openGazetteer } from './gazetteer.ts'

await buildData()
const bytes = readFileSync(new URL('../../../public/data/gazetteer.bin', import.meta.url))
const gazetteer = openGazetteer(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer)

const root = new URL('../../..', import.meta.url).pathname
const seed = join(process.env['TICKMARK_CORPORA'] ?? join(root, '../shared/corpora'), 'seed/labels.json')

interface Label {
  readonly start: number
  readonly end: number
  readonly id: string | null
  readonly optional?: boolean
}

// Skipped where the corpora are not installed; set TICKMARK_CORPORA to their folder.
describe.skipIf(!existsSync(seed))('the seed article', () => {
  it('has every institution with its id and nothing else', () => {
    const { text, spans } = JSON.parse(readFileSync(seed, 'utf8')) as { text: string; spans: Label[] }
    const optional = spans.filter((span) => span.optional)
    const core = spans.filter((span) => !span.optional).map(({ start, end, id }) => `${start}-${end} ${id}`)
    const found = findMentions(gazetteer, text, { language: 'zh' })
      .filter((mention) => !optional.some((span) => span.start < mention.end && mention.start < span.end))
      .map(({ start, end, institution }) => `${start}-${end} ${institution}`)
    expect(found).toEqual(core)
  })
})

describe('hostile texts', () => {
  const million = (piece: string): string => piece.repeat(Math.ceil(1_000_000 / piece.length)).slice(0, 1_000_000)

  it.each([
    ['ambiguous names only', million('平安苹果太平洋招商')],
    ['ambiguous names in lists', million('平安、苹果、')],
    ['endings only', million('证券银行集团')],
    ['legal forms only', million('有限公司')],
    ['zero-width characters', million('平\u200b安\u200b')],
    ['names with zero-width characters', million('平\u200b安银行、Gold\u200bman Sachs')],
    ['names with combining marks', million('Go\u0301ldman Sachs said ')],
    ['combining marks', million('A\u0301')],
    ['capitalised words', million('Group Holdings and ')],
    ['capitals without spaces', million('A')],
    ['opening brackets', million('(NYSE: ')],
    ['digits and dots', million('600519.')],
    ['people at firms', million('said Ann Lee of Bay & Hill, the start-up Quill; ')],
    ['partners and commas', million('Keefe, Bruyette, ')],
    ['start-ups of ever other names', Array.from({ length: 30_000 }, (_, i) => `the start-up Quill${i} said, `).join('')],
    ['Latin in Chinese', million('InfoLink预计')],
    ['rounds of money', million('由星海领投、')],
    ['a strange name again and again', million('麦穗金融说，')],
  ])(
    '%s end',
    (_, text) => {
      const found = findMentions(gazetteer, text)
      expect(found.every((mention) => mention.end <= text.length)).toBe(true)
    },
    30_000,
  )

  it('gives sorted places without overlaps for any text', () => {
    const piece = fc.constantFrom(
      '平安',
      '中国平安',
      'Apple',
      ' Inc',
      '(',
      ')',
      '“',
      '证券',
      '集团',
      '有限公司',
      '600519.SH',
      ' ',
      '\n',
      '、',
      '的',
      'the Fed',
      '简称',
      'X',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const { start, end, surface } of findMentions(gazetteer, text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end)).toBe(surface)
          last = end
        }
      }),
      { numRuns: 300 },
    )
  })
})
