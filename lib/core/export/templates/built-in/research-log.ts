// What was found on whom: by institution, then by meaning, each quote with its article and day.
import type { Template } from '../template.ts'
import { FIGURES, HEAD, NOTE, TABLE_CELLS, WARNING } from './parts.ts'

export const researchLog: Template = {
  id: 'research-log',
  dialect: 'obsidian',
  source: `${HEAD}
{%- for group in groups %}

{% if group.key == '' %}## {{ group.name | line }}{% else %}## {{ group.name | wikilink }}{% endif %}
{%- for meaning in group.meanings %}

### {{ meaning.name | line }}
{%- for q in meaning.quotes %}
{% unit q.block %}
{{ q.text | quote }}
${TABLE_CELLS}
${WARNING}
${NOTE}

{{ q.article.title | link: q.link }}
{%- if q.article.publisher != '' %} · {{ q.article.publisher | line }}{% endif %}
{%- if q.article.published != '' %} · {{ labels.published | line }} {{ q.article.published | line }}{% endif %} · {{ labels.highlighted | line }} {{ q.created | line }}
{%- for tag in q.tags %} · {{ tag | tag }}{% endfor %}
{% endunit %}
{%- endfor %}
{%- endfor %}
{%- endfor %}
${FIGURES}`,
}
