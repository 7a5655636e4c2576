// One process, one cold call: `node cold.ts GAZETTEER TEXT [rehearsed]` prints the milliseconds of the very first article.
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { findMentions } from '#lib/core/institution/find-mentions.ts'
import { openGazetteer } from '#lib/core/institution/gazetteer.ts'
import { rehearse } from '#lib/core/institution/rehearsal.ts'

const [matcher = '', article = '', rehearsed] = process.argv.slice(2)
const bytes = readFileSync(matcher)
const text = readFileSync(article, 'utf8')
const gazetteer = openGazetteer(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer)
if (rehearsed) rehearse(gazetteer)
const start = performance.now()
findMentions(gazetteer, text)
console.log(performance.now() - start)
