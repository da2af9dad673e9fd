// HTML as text in which everything put in is escaped, and the frame that every page of questions has.

export type Html = { readonly markup: string };
type Part = string | number | Html | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

function markupOf(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return 'markup' in part ? part.markup : part.map(markupOf).join('');
}

/** Markup from a template: texts and numbers are escaped, Html is put in as it is, lists one after the other. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: texts.map((text, at) => text + markupOf(parts[at] ?? '')).join(''),
});
export const NOTHING: Html = { markup: '' };

/** A whole page in Swedish: one main heading, what leads elsewhere, and the content. */
export const framed = (title: string, content: Html): string =>
  html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – Samverkansgraf</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/questions/style.css">
</head>
<body>
<a class="skip" href="#innehall">Till innehållet</a>
<header><nav aria-label="Sidor"><a href="/questions">Frågor</a> <a href="/reports">Mål och mätetal</a> <a href="/export">Hämta data</a> <a href="/graphiql">GraphiQL</a></nav></header>
<main id="innehall">
<h1>${title}</h1>
${content}
</main>
<footer><p>Varje rad i ett svar länkar till det som den vilar på.</p></footer>
</body>
</html>
`.markup;

/** The one style sheet: light and dark, narrow and wide, on paper. */
export const STYLE = `:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #ffffff; --line: #767676; --soft: #f2f4f7; --link: #0b4f9e; --bad: #9b1c1c; }
@media (prefers-color-scheme: dark) { :root { --ink: #eceff3; --paper: #14171c; --line: #8b939e; --soft: #20252d; --link: #9cc7ff; --bad: #ffb3b3; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 90rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
a { color: var(--link); }
a:focus-visible, button:focus-visible, select:focus-visible, input:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; } .skip:focus { position: static; }
nav a { display: inline-block; padding: .5rem .75rem .5rem 0; }
h1 { font-size: 1.5rem; line-height: 1.25; } h2 { font-size: 1.2rem; line-height: 1.3; margin: 0 0 .5rem; }
p { max-width: 70ch; }
.questions { list-style: none; margin: 0; padding: 0; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr)); }
.questions > li, .again { background: var(--soft); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; }
form { display: grid; gap: .75rem; max-width: 36rem; }
label { display: grid; gap: .25rem; }
select, input, button { font: inherit; min-height: 2.75rem; width: 100%; padding: .25rem .5rem; color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: .25rem; }
button { width: auto; justify-self: start; padding: .25rem 1.25rem; font-weight: 600; }
.fault { border-left: .35rem solid var(--bad); padding-left: .75rem; color: var(--bad); font-weight: 600; }
.twins { display: flex; flex-wrap: wrap; gap: 0 1.25rem; padding: 0; list-style: none; } .twins a { display: inline-block; padding: .5rem 0; }
.answer { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; font-size: .9rem; }
th, td { border: 1px solid var(--line); padding: .4rem .5rem; text-align: left; vertical-align: top; min-width: 7rem; max-width: 28rem; overflow-wrap: break-word; }
th { background: var(--soft); } td.figure { text-align: right; min-width: 4rem; font-variant-numeric: tabular-nums; }
td.long { min-width: 20rem; } td ul { margin: 0; padding: 0; list-style: none; } td li + li { margin-top: .3rem; }
details { margin: 1rem 0; } summary { padding: .5rem 0; cursor: pointer; } pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: .85rem; }
@page { size: A4 landscape; margin: 12mm; }
@media print { nav, .skip, .twins, .again, details, footer { display: none; } body { max-width: none; padding: 0; } .answer { overflow: visible; } table { font-size: 7pt; width: 100%; } th, td, td.long, td.figure { min-width: 0; padding: 2pt 3pt; overflow-wrap: anywhere; hyphens: auto; } thead { display: table-header-group; } tr { break-inside: avoid; } a { color: inherit; text-decoration: none; } }
`;
