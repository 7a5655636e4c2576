// One article after the other: quotes with notes. Plain Markdown that any program shows well.
import type { Template } from '../template.ts'
import { ARTICLE_FACTS, FIGURES, FULL_TEXT, HEAD, NOTE, TABLE_CELLS, WARNING } from './parts.ts'

export const readingNote: Template = {
  id: 'reading-note',
  dialect: 'commonmark',
  source: `${HEAD}
{%- for article in articles %}
{%- if kind != 'article' %}

## {{ article.title | line }}
{%- endif %}

${ARTICLE_FACTS}
{%- for q in article.quotes %}
{% unit q.block %}
{{ q.text | quote }}
${TABLE_CELLS}
${WARNING}
${NOTE}

{{ q.meaning | strong }}
{%- for institution in q.institutions %} · {{ institution.name | line }}{% endfor %}
{%- for tag in q.tags %} · {{ tag | tag }}{% endfor %} · {{ '↗' | link: q.link }}
{% endunit %}
{%- endfor %}
${FULL_TEXT}
{%- endfor %}
${FIGURES}`,
}
