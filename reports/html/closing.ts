// The end of the report: how goals are judged, where the figures come from, and what is unclear about the data.
import { type Html, html, NOTHING } from '../../questions/html.ts';
import { numberText } from '../numbers.ts';
import { wordFor } from '../words.ts';
import { LIGHT_ORDER, lightSign } from './signs.ts';
import { table } from './table.ts';
import { linked, pageOf, sourceText, type Telling } from './telling.ts';

export function closing(telling: Telling): Html {
  const { words } = telling;
  return html`<section aria-labelledby="rules"><h2 id="rules">${words.sections.rules}</h2>
${rules(telling)}</section>
<section aria-labelledby="sources"><h2 id="sources">${words.sections.sources}</h2>
${sources(telling)}</section>
<section aria-labelledby="issues"><h2 id="issues">${words.sections.issues}</h2>
${issues(telling)}</section>
`;
}

function rules({ report, words }: Telling): Html {
  const lights = words.rule.lights(report.thresholds);
  const { figure, goal, reached, trend, rank, rounding } = words.rule;
  return html`<ul class="key rules">
${LIGHT_ORDER.map(
  (light) => html`<li>${lightSign(light, null, words)} <span>(${words.colours[light]}): ${lights[light]}.</span></li>
`,
)}</ul>
<ul class="sentences">
${[...figure, ...goal, rounding, reached, `${trend} ${words.say.arrow}`, rank].map(
  (sentence) => html`<li>${sentence}</li>
`,
)}</ul>
`;
}

function sources({ report, language, words }: Telling): Html {
  if (report.sources.length === 0) return html`<p>${words.none.sources}</p>`;
  return table(
    {
      caption: words.sections.sources,
      captionHidden: true,
      columns: [
        { head: words.columns.source, kind: 'wide' },
        { head: words.columns.figuresResting, kind: 'number' },
      ],
      rows: report.sources.map(({ source, outcomes }) => [sourceText(source), numberText(outcomes, language)]),
    },
    words,
  );
}

function issues(telling: Telling): Html {
  const { report, words } = telling;
  if (report.issues.length === 0) return html`<p>${words.none.issues}</p>`;
  return table(
    {
      caption: words.sections.issues,
      captionHidden: true,
      columns: [
        { head: words.columns.message, kind: 'wide' },
        { head: words.columns.kind },
        { head: words.columns.date, kind: 'narrow' },
      ],
      rows: report.issues.map(({ id, kind, message, date }) => [
        linked(pageOf(telling, id), message),
        wordFor(words.issueKinds, kind),
        date ?? NOTHING,
      ]),
    },
    words,
  );
}
