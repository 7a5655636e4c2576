// For an Obsidian vault: properties, [[wikilinks]] to institutions, block ids to link to, callouts for what changed.
import type { Template } from '../template.ts'
import { ARTICLE_FACTS, FIGURES, FULL_TEXT, HEAD, NOTE, TABLE_CELLS } from './parts.ts'

const CALLOUT = `{%- if q.state == 'changed' %}

> [!warning] {{ labels.changed | line }}
{%- if q.changes.size > 0 %}
> {{ q.changes | changes }}
{%- endif %}
{%- elsif q.state == 'moved' %}

> [!info] {{ labels.moved | line }}
{%- elsif q.state == 'orphan' %}

> [!warning] {{ labels.orphan | line }}
{%- endif %}`

export const obsidian: Template = {
  id: 'obsidian',
  dialect: 'obsidian',
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
${CALLOUT}
${NOTE}

{{ q.meaning | strong }}
{%- for institution in q.institutions %} · {{ institution.name | wikilink }}{% endfor %}
{%- for tag in q.tags %} · {{ tag | tag }}{% endfor %} · {{ '↗' | link: q.link }}
{% endunit %}
{%- endfor %}
${FULL_TEXT}
{%- endfor %}
${FIGURES}`,
}
