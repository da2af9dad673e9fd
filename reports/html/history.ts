// What is not as it was: outcomes that have changed since the report before, and key figures that were dropped or reworded.
import { type Html, html } from '../../questions/html.ts';
import type { ChangedFigure, ChangedValue, ReportFigure } from '../model.ts';
import { dayText, missingText, numberText, valueText } from '../numbers.ts';
import { table } from './table.ts';
import type { Telling } from './telling.ts';

export function history(telling: Telling): Html {
  const { words } = telling;
  return html`<section aria-labelledby="changes">
<h2 id="changes">${words.sections.changes}</h2>
${changes(telling)}</section>
<section aria-labelledby="versions">
<h2 id="versions">${words.sections.versions}</h2>
<h3>${words.sections.dropped}</h3>
${dropped(telling)}<h3>${words.sections.reworded}</h3>
${reworded(telling)}</section>
`;
}

function changes(telling: Telling): Html {
  const { report, language, words } = telling;
  if (report.changes === null) return html`<p>${words.none.noEarlier}</p>`;
  const { since, figures } = report.changes;
  if (figures.length === 0)
    return html`<p>${words.say.unchangedSince(since.name, dayText(since.publishedAt, language))}</p>`;
  const known = new Map(
    report.areas.flatMap(({ goals }) =>
      goals.flatMap(({ keyFigures }) => keyFigures.map((figure) => [figure.id, figure] as const)),
    ),
  );
  return html`<p>${words.say.changedSince(since.name, dayText(since.publishedAt, language), figures.length)}</p>
${table(
  {
    caption: words.sections.changes,
    captionHidden: true,
    columns: [
      { head: words.columns.figure, kind: 'wide' },
      { head: words.columns.goal, kind: 'narrow' },
      { head: words.columns.year, kind: 'narrow' },
      { head: words.columns.before, kind: 'number' },
      { head: words.columns.after, kind: 'number' },
    ],
    rows: figures.map((changed) => [
      changed.name,
      changed.goal,
      yearOf(changed, telling),
      changedText(changed.before, known.get(changed.id), words.say.notThere, telling),
      changedText(changed.after, known.get(changed.id), words.say.removed, telling),
    ]),
  },
  words,
)}`;
}

const yearOf = ({ year, period }: ChangedFigure, { words }: Telling): string =>
  period === 'YEAR_END' ? String(year) : `${year}, ${words.periods[period]}`;

function changedText(
  changed: ChangedValue | null,
  figure: ReportFigure | undefined,
  none: string,
  { language }: Telling,
): string {
  if (changed === null) return none;
  if (changed.value === null) return missingText(changed.missingReason, language);
  return figure ? valueText(changed.value, figure, language) : numberText(changed.value, language);
}

function dropped({ report, language, words }: Telling): Html {
  if (report.dropped.length === 0) return html`<p>${words.none.dropped}</p>`;
  return table(
    {
      caption: words.sections.dropped,
      captionHidden: true,
      columns: [
        { head: words.columns.figure, kind: 'wide' },
        { head: words.columns.goal },
        { head: words.columns.dropped },
      ],
      rows: report.dropped.map(({ name, goal, on }) => [name, goal, dayText(on, language)]),
    },
    words,
  );
}

function reworded({ report, language, words }: Telling): Html {
  if (report.reworded.length === 0) return html`<p>${words.none.reworded}</p>`;
  return table(
    {
      caption: words.sections.reworded,
      captionHidden: true,
      columns: [
        { head: words.columns.figure, kind: 'wide' },
        { head: words.columns.goal },
        { head: words.columns.before, kind: 'wide' },
        { head: words.columns.reworded },
      ],
      rows: report.reworded.map(({ name, goal, before, from }) => [name, goal, before, dayText(from, language)]),
    },
    words,
  );
}
