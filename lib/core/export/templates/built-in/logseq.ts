// For a Logseq graph: an outline, one block a quote, with page properties and block ids.
import type { Template } from '../template.ts'

const BLOCKS = `{%- for q in article.quotes %}
{% unit q.block %}
{{ lead | raw }}- {{ q.meaning | strong }}
{%- for institution in q.institutions %} · {{ institution.name | wikilink }}{% endfor %}
{%- for tag in q.tags %} · {{ tag | tag }}{% endfor %} · {{ '↗' | link: q.link }}
{{ lead | raw }}\t- {{ q.text | quote | indent: inner }}
{%- if q.cells.size > 0 %}
{{ lead | raw }}\t- {{ q.cells | cells }}
{%- endif %}
{%- if q.state == 'changed' %}
{{ lead | raw }}\t- ⚠ {{ labels.changed | line }}{% if q.changes.size > 0 %} · {{ q.changes | changes }}{% endif %}
{%- elsif q.state == 'moved' %}
{{ lead | raw }}\t- {{ labels.moved | line }}
{%- elsif q.state == 'orphan' %}
{{ lead | raw }}\t- ⚠ {{ labels.orphan | line }}
{%- endif %}
{%- if q.note != '' %}
{{ lead | raw }}\t- {{ q.note | note | indent: inner }}
{%- endif %}
{% endunit %}
{%- endfor %}`

export const logseq: Template = {
  id: 'logseq',
  dialect: 'logseq',
  source: `{{ properties | page_properties }}
{%- for article in articles %}
{%- if kind == 'article' %}
{%- assign lead = '' %}{% assign inner = '\t  ' %}
- {{ article.facts | join: ' · ' | line }} · {{ article.host | link: article.url }}
{%- else %}
{%- assign lead = '\t' %}{% assign inner = '\t\t  ' %}
- {{ article.title | link: article.url }} · {{ article.facts | join: ' · ' | line }}
{%- endif %}
${BLOCKS}
{%- endfor %}
{%- if figures.size > 0 %}
{% unit 'tm-figures' %}
- {{ labels.figures | strong }}
{%- for figure in figures %}
\t- {{ figure.text | line }}: {{ figure.value | line }} {{ figure.unit | line }}
{%- endfor %}
{% endunit %}
{%- endif %}
`,
}
