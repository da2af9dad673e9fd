// The front page of /export: what there is, in Swedish for people and as JSON for programs.
import { createHash } from 'node:crypto';
import type { Argument } from './arguments.ts';
import { type Catalogue, COMMON } from './catalogue.ts';
import { FORMATS } from './formats.ts';

/** Something to fetch that is no list: the dump, the graph, a matrix. */
export type Offer = { readonly title: string; readonly text: string; readonly links: readonly Link[] };
type Link = { readonly name: string; readonly href: string };

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;max-width:64rem;margin:0 auto;padding:1rem;color:#1b1b1b;background:#fff}
a{color:#00539b}th,td{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem 0}thead th{border-bottom:1px solid #767676}
code{font-size:.95em}th,td,p{overflow-wrap:anywhere}table{border-collapse:collapse;table-layout:fixed;width:100%}summary{cursor:pointer}
:focus-visible{outline:3px solid #00539b;outline-offset:2px}
@media (prefers-color-scheme:dark){body{color:#eee;background:#161616}a{color:#8cc4ff}}`;

/** What the page may do in a browser: look as it does, and nothing else. */
export const PAGE_STYLE_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const html = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

const linksOf = (name: string, needed: readonly Argument[]): Link[] => {
  const query = needed.map((argument) => `${argument.name}=`).join('&');
  const href = (format: string, more = '') => {
    const asked = [query, more].filter(Boolean).join('&');
    return `/export/${name}.${format}${asked === '' ? '' : `?${asked}`}`;
  };
  return [
    { name: 'CSV', href: href('csv') },
    { name: 'CSV för Excel', href: href('csv', 'dialekt=excel-sv') },
    { name: 'Excel', href: href('xlsx') },
    { name: 'JSON', href: href('json') },
  ];
};

const listItems = (of: string, links: readonly Link[]): string =>
  links
    .map(({ name, href }) => `<a href="${html(href)}" aria-label="${html(`${of}: ${name}`)}">${name}</a>`)
    .join(' · ');

/** The same as the page, for programs: each list with its addresses, columns and parameters. */
export function catalogueJson({ all }: Catalogue, offers: readonly Offer[]): unknown {
  return {
    lists: all.map(({ name: of, title, columns, args }) => ({
      name: of,
      title,
      ...Object.fromEntries(FORMATS.map((format) => [format, `/export/${of}.${format}`])),
      columns: columns.map((column) => ({
        name: column.name,
        title: column.title,
        kind: column.kind,
        description: column.description,
      })),
      parameters: [
        ...COMMON.map((name) => ({ name, required: false })),
        ...args.map(({ name, type, required, description }) => ({ name, type: String(type), required, description })),
      ],
    })),
    more: offers,
  };
}

/** The page: one table of lists with links that say where they lead, and what each list can be asked. */
export function cataloguePage({ all }: Catalogue, offers: readonly Offer[]): string {
  const rows = all.map(({ name: of, title, args }) => {
    const parameters = args.map(({ name }) => `<code>${html(name)}</code>`).join(', ');
    const needed = args.filter(({ required }) => required);
    const must = needed.map(({ name }) => `<code>${html(name)}</code>`).join(', ');
    return `<tr><th scope="row" id="${of}">${html(title)}<br><code>${of}</code></th>
<td>${needed.length === 0 ? listItems(title, linksOf(of, [])) : `Ange ${must}: <code>${html(linksOf(of, needed)[0]?.href ?? '')}</code>…`}</td>
<td>${parameters === '' ? '' : `<details><summary aria-label="${html(`Urval i ${title}`)}">Urval</summary>${parameters}</details>`}</td></tr>`;
  });
  const more = offers.map(
    ({ title, text, links }) => `<li>${html(title)}: ${listItems(title, links)}<br>${html(text)}</li>`,
  );
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Hämta data – Samverkansgraf</title>
<style>${STYLE}</style>
</head>
<body>
<header><nav aria-label="Sidor"><a href="/questions">Frågor</a> · <a href="/export">Hämta data</a> · <a href="/graphiql">GraphiQL</a></nav></header>
<main>
<h1>Hämta data</h1>
<p>Varje lista finns som CSV, Excel och JSON, med samma urval som i API:et. Lägg till urvalet i adressen, till exempel
<code>/export/projects.csv?filter.phase=EXECUTION&amp;asOf=2022-06-17</code>. Flera värden skiljs åt med komma.
<code>asOf</code> visar allt som det var den dagen.</p>
<p>CSV för Excel har semikolon, decimalkomma och svenska rubriker, och öppnas rätt med ett dubbelklick. CSV och JSON är alltid hela:
kan resten inte läsas bryts hämtningen. En Excelfil som har kortats av säger det på sista raden.</p>
<ul>${more.join('\n')}</ul>
<h2 id="listor">Listor</h2>
<table aria-labelledby="listor">
<thead><tr><th scope="col">Lista</th><th scope="col">Hämta</th><th scope="col">Urval</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</main>
</body>
</html>
`;
}
