// The built-in templates, in the order shown to the reader. A new one is one file in built-in/ and one line here.
import { logseq } from './built-in/logseq.ts'
import { obsidian } from './built-in/obsidian.ts'
import { plainQuotes } from './built-in/plain-quotes.ts'
import { readingNote } from './built-in/reading-note.ts'
import { researchLog } from './built-in/research-log.ts'
import type { Template } from './template.ts'

export const TEMPLATES: readonly Template[] = [readingNote, obsidian, logseq, researchLog, plainQuotes]
