import { describe, expect, it } from 'vitest'
import { subjectOf } from './about-file.ts'

describe('what an earlier file is about', () => {
  it.each([
    ['as we write it', '---\ntitle: "A"\nid: "article:1f-2"\n---\n# A\n', { grouping: 'article', key: 'article:1f-2' }],
    ['plain, as an editor writes it', '---\nid: tag:q3\n---\n', { grouping: 'tag', key: 'q3' }],
    ['single-quoted', "---\nid: 'tag:it''s'\n---\n", { grouping: 'tag', key: "it's" }],
    [
      'a key with a colon of its own',
      '---\nid: "institution:unlisted:江海银行"\n---\n',
      { grouping: 'institution', key: 'unlisted:江海银行' },
    ],
    ['with the line ends of Windows', '\ufeff---\r\nid: "day:2026-11-20"\r\n---\r\n', { grouping: 'day', key: '2026-11-20' }],
    ['in Logseq, escaped', 'title:: A\ntickmark-id:: tag:q\\_3\n\n- A\n', { grouping: 'tag', key: 'q_3' }],
    ['an id of somebody else', '---\nid: "20261120"\n---\n', undefined],
    ['an id below the front matter', '---\ntitle: "A"\n---\nid: "tag:q3"\n', undefined],
    ['no front matter', '# Monday\n', undefined],
  ])('%s', (_, text, subject) => expect(subjectOf(text)).toEqual(subject))
})
