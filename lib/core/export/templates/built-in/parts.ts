// Pieces that several built-in templates have in common; the sources that readers see hold them written out.

/** Front matter and title. */
export const HEAD = `{{ properties | front_matter }}

# {{ name | line }}
`

/** Below an article's title: who, when, where. */
export const ARTICLE_FACTS = `{{ article.facts | join: ' · ' | line }} · {{ article.host | link: article.url }}
{%- if article.partial %}

{{ labels.partial | line }}
{%- endif %}`

/** What the cells of a quote from a table say, headers and all. */
export const TABLE_CELLS = `{%- if q.cells.size > 0 %}

{{ q.cells | cells }}
{%- endif %}`

/** What became of a quote on the page since it was marked. */
export const WARNING = `{%- if q.state == 'changed' %}

⚠ {{ labels.changed | line }}{% if q.changes.size > 0 %} · {{ q.changes | changes }}{% endif %}
{%- elsif q.state == 'moved' %}

{{ labels.moved | line }}
{%- elsif q.state == 'orphan' %}

⚠ {{ labels.orphan | line }}
{%- endif %}`

export const NOTE = `{%- if q.note != '' %}

{{ q.note | note }}
{%- endif %}`

export const FULL_TEXT = `{%- if article.full_text != '' %}
{% unit article.block %}
{%- if kind == 'article' %}
## {{ labels.full_text | line }}
{%- else %}
### {{ labels.full_text | line }}
{%- endif %}

{{ article.full_text | raw }}
{%- for q in article.quotes %}{% if q.note != '' %}

[^{{ q.block }}]: {{ q.note | note | indent: 4 }}
{%- endif %}{% endfor %}
{% endunit %}
{%- endif %}`

export const FIGURES = `{%- if figures.size > 0 %}
{% unit 'tm-figures' %}
## {{ labels.figures | line }}

| {{ labels.figure | cell }} | {{ labels.value | cell }} | {{ labels.unit | cell }} | {{ labels.quote | cell }} |
| --- | ---: | --- | --- |
{%- for figure in figures %}
| {{ figure.text | cell }} | {{ figure.value | cell }} | {{ figure.unit | cell }} | {{ figure.quote | truncate: 80, '…' | cell }} |
{%- endfor %}
{% endunit %}
{%- endif %}
`
