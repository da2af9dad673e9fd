// The report as one HTML file with everything in it: nothing is fetched and nothing runs. The PDF is this page, printed.
import { type Html, html } from '../../questions/html.ts';
import type { AnnualReport, Language } from '../model.ts';
import { wordsOf } from '../words.ts';
import { closing } from './closing.ts';
import { collaboration } from './collaboration.ts';
import { cover, summary } from './cover.ts';
import { evidenceAppendix } from './evidence.ts';
import { goals } from './goals.ts';
import { history } from './history.ts';
import { SIGNS } from './signs.ts';
import { STYLE } from './style.ts';
import { type Telling, telling } from './telling.ts';

/** What the page may do, said by the page itself too: a saved file comes without the server's headers. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The whole page in that language. Whatever the report says is escaped. */
export function htmlOf(report: AnnualReport, language: Language): string {
  const told = telling(report, language);
  const { words } = told;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${titleOf(report, language)}</title>
<link rel="icon" href="data:,">
<style>${{ markup: STYLE }}</style>
</head>
<body>
<a class="skip" href="#content">${words.say.skip}</a>
${SIGNS}<main id="content">
${cover(told)}${summary(told)}${contents(told)}${goals(told)}${history(told)}${collaboration(told)}${closing(told)}${evidenceAppendix(told)}</main>
</body>
</html>
`.markup;
}

/** What the report is called, in a browser's tab and in a PDF's properties. */
export function titleOf({ year, period, plan }: AnnualReport, language: Language): string {
  return `${wordsOf(language).title(year, period)} – ${plan.name}`;
}

function contents({ report, words }: Telling): Html {
  const { sections } = words;
  const after = ['changes', 'versions', 'collaboration', 'rules', 'sources', 'issues'] as const;
  return html`<nav class="contents" aria-labelledby="contents"><h2 id="contents">${sections.contents}</h2>
<ul>
<li><a href="#goals">${sections.goals}</a>
<ul>${report.areas.map(
    ({ ordinal, name }) => html`<li><a href="#area-${ordinal}">${words.say.areaHeading(ordinal, name)}</a></li>
`,
  )}</ul></li>
${after.map(
  (one) => html`<li><a href="#${one}">${sections[one]}</a></li>
`,
)}</ul></nav>
`;
}
