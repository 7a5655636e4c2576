// Quotes and where they are from, nothing else: to paste into a report.
import type { Template } from '../template.ts'
import { NOTE, WARNING } from './parts.ts'

export const plainQuotes: Template = {
  id: 'plain-quotes',
  dialect: 'commonmark',
  source: `{% for q in quotes %}
{% unit q.block %}
{{ q.text | quote }}
${WARNING}
${NOTE}

— {{ q.article.title | link: q.link }}
{%- if q.article.publisher != '' %}, {{ q.article.publisher | line }}{% endif %}
{%- if q.article.published != '' %}, {{ q.article.published | line }}{% endif %}
{% endunit %}
{% endfor %}`,
}
