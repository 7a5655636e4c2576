// The frame of the exported page: one file that loads nothing, runs nothing, prints well and reads well by day and night.

/** For text and for attributes between double quotes. Controls that HTML does not allow are dropped. */
export const escapeHtml = (text: string): string =>
  text.replace(/(?![\t\n\r])\p{Cc}/gu, '').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Only addresses of the web may be linked: no script, no data, no file. */
export const webAddress = (url: string): string | undefined =>
  URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? new URL(url).href : undefined

export const STYLE = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#23211d;--quiet:#6f6a60;--line:#e4dfd4;--link:#1f5d8c;
--fact:#fbe9a6;--figure:#c9e4f7;--risk:#f8cfc9;--catalyst:#cfecd0;--question:#e2d6f5}
@media (prefers-color-scheme:dark){:root{--paper:#1b1a18;--ink:#e6e2da;--quiet:#a29c90;--line:#38352f;--link:#8fc1e8;
--fact:#5a4b12;--figure:#1d4460;--risk:#63302a;--catalyst:#254d29;--question:#453463}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.7 "Iowan Old Style",Charter,Georgia,"Songti SC","Noto Serif CJK SC","Noto Serif SC",serif}
main{max-width:42rem;margin:0 auto;padding:3.5rem 1.5rem 5rem}
h1{font-size:1.75rem;line-height:1.3;margin:0 0 .75rem}
h2{font-size:1.3rem;line-height:1.35;margin:3rem 0 .6rem}
h3{font-size:1.08rem;margin:2rem 0 .4rem}
p,ul,pre,table,blockquote{margin:0 0 1rem}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em}
.facts,.about,.side h3,footer{color:var(--quiet);font:13px/1.6 system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
.facts{margin:0 0 2rem}
article+article{border-top:1px solid var(--line);margin-top:3.5rem;padding-top:.5rem}
mark{color:inherit;background:var(--fact);border-radius:2px;padding:.08em 0;-webkit-box-decoration-break:clone;box-decoration-break:clone;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.figure{background:var(--figure)}.risk{background:var(--risk)}.catalyst{background:var(--catalyst)}.question{background:var(--question)}
mark sup a{text-decoration:none;font:11px system-ui,sans-serif;padding-left:.15em}
.note{margin:0;padding:.15rem 0 .15rem 1rem;border-left:3px solid var(--tone,var(--fact));break-inside:avoid}
.note+.note{margin-top:1.5rem}
.note.fact{--tone:#d9b530}.note.figure{--tone:#4b9ed2}.note.risk{--tone:#d4685a}.note.catalyst{--tone:#58a85d}.note.question{--tone:#9475cf}
.note{background:none;overflow-wrap:anywhere}.note blockquote{margin:0 0 .35rem}.note .words{white-space:pre-wrap;margin:0 0 .35rem;font:15px/1.65 system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
.note .about{margin:0}.warn{color:var(--ink);font-weight:600}
.side{margin-top:2.5rem;border-top:1px solid var(--line);padding-top:1.5rem}.side h3{margin:0 0 1rem;font-weight:600}
table{border-collapse:collapse;width:100%;font-size:.92em;font-variant-numeric:tabular-nums}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--line)}th{font-weight:600}
pre{overflow-x:auto;font-size:.85em;white-space:pre-wrap}.quote{padding-left:1rem;border-left:2px solid var(--line)}.caption{font-size:.88em;color:var(--quiet)}
footer{margin-top:4rem}
@media print{:root{--paper:#fff;--ink:#000;--line:#bbb;--quiet:#444;--link:#000}body{font-size:11pt}main{max-width:none;padding:0}h2,h3{break-after:avoid}article+article{break-before:page;border:0}}
`.trim()

/** SHA-256 of STYLE: the policy allows this one style and nothing else. A test works it out again. */
export const STYLE_HASH = 'sha256-vfe6ZL1S0+yiGx55DsxZmVi6Z2eHkCxzJ8OhgFk86Rs='

/** Everything up to the first article. `title` and `lang` as plain text. */
export const pageHead = (title: string, lang: string): string => `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
`

export const PAGE_TAIL = `</main>
</body>
</html>
`
