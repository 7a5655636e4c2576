import { describe, expect, it } from 'vitest'
import { bundlesOf } from '#lib/core/export/groups.ts'
import { chineseWords, englishWords } from '#tests/support/export-words.ts'
import { TEMPLATES } from './index.ts'
import { renderTemplate } from './render.ts'
import { sampleEntry } from './sample.ts'

describe('the made-up article', () => {
  it.each(
    TEMPLATES.flatMap((template) => [englishWords(), chineseWords()].map((words) => [template.id, words.locale, template, words] as const)),
  )('goes through %s in %s with both quotes and a link to each', (_, locale, template, words) => {
    const entry = sampleEntry(locale)
    const [bundle] = bundlesOf([entry], 'article', words)
    const file = bundle && renderTemplate(template, bundle, { fullText: true, figures: true })
    expect(file).toMatchObject({ ok: true })
    const text = file?.ok ? file.value : ''
    for (const { target } of entry.annotations) {
      const [quote] = target.selectors
      expect(text).toContain(quote && 'exact' in quote ? quote.exact : undefined)
    }
    expect(new Set(text.match(/#:~:text=[^)>\s]+/g)).size).toBe(2)
  })
})
