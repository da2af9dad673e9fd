// What a figure rests on: what was measured, the rule that judged it, and where it comes from. On a screen it opens below the figure, on paper it
// is a row of the appendix.
import { type Html, html, NOTHING } from '../../questions/html.ts';
import type { ReportFigure, ReportOutcome } from '../model.ts';
import { attainmentText, momentText, NBSP, targetText, valueText } from '../numbers.ts';
import { table } from './table.ts';
import { linked, outcomeText, pageOf, sourceText, type Telling, when } from './telling.ts';

/** How the light of a figure came about, with its numbers. */
function ruleOf(figure: ReportFigure, { report, language, words }: Telling): string[] {
  const { target, attainmentPercent } = figure;
  const value = figure.outcomes.find(({ year }) => year === report.year)?.value ?? null;
  if (figure.light === 'GREY' || target === null || value === null || attainmentPercent === null)
    return [words.rule.grey(figure.greyCause === null ? words.rule.noTarget : words.greyCauses[figure.greyCause])];
  const outcome = valueText(value, figure, language);
  const demand = targetText(target, figure, language);
  const percent = attainmentText(attainmentPercent, report.thresholds, language);
  const plan = demand.replaceAll(NBSP, ' ') === target.text.trim() ? [] : [words.rule.planWrites(target.text)];
  // Where a ratio says nothing, or the quotient is not what was judged, the judgement alone is told.
  const quotient = target.value === null || target.value <= 0 || value <= 0 || target.comparator === 'DONE';
  if (quotient) return [words.rule.allOrNothing(outcome, demand, attainmentPercent >= 100), ...plan];
  const bound = valueText(target.value ?? 0, figure, language);
  const of = {
    AT_LEAST: words.rule.atLeast,
    AT_MOST: words.rule.atMost,
    EQUAL: words.rule.equal,
    DONE: words.rule.equal,
  };
  return [of[target.comparator](outcome, bound, percent), ...plan];
}

/** An outcome with all that is known of it, in a line. */
function observation(outcome: ReportOutcome, figure: ReportFigure, telling: Telling, tellSource: boolean): Html {
  const { language, words } = telling;
  const { measuredOn, recordedBy, recordedAt, comment, source, text } = outcome;
  const value = outcomeText(figure, outcome.year, language);
  const written = text !== null && text.replace(/\s/gu, '') !== value.replace(/\s/gu, '') && language === 'sv';
  const recorded = [
    ...(recordedAt ? [unbroken(words.say.recordedOn(momentText(recordedAt).slice(0, 10)))] : []),
    ...(recordedBy ? [html` ${words.say.by(recordedBy)}`] : []),
  ];
  const parts = [
    ...(written ? [html`«${text}»`] : []),
    ...(measuredOn ? [unbroken(words.say.measuredWhen(measuredOn))] : []),
    ...(recordedAt || recordedBy ? [html`${recorded}`] : []),
    ...(tellSource && outcome.value !== null
      ? [source === null ? html`${words.none.source}` : sourceText(source)]
      : []),
    ...(comment ? [html`${comment}`] : []),
  ];
  return html`<li><b>${outcome.year}</b> ${value}${parts.map((part) => html`; ${part}`)}</li>`;
}

/** A day stays on its line: its hyphens are no places to break. */
const unbroken = (text: string): Html => html`<span class="light">${text}</span>`;

/** The sources of a figure, each once. */
const sourcesOf = (figure: ReportFigure): string[] => [
  ...new Set(figure.outcomes.flatMap(({ source }) => (source === null ? [] : [source]))),
];

function facts(figure: ReportFigure, { words }: Telling): Html {
  return html`${figure.definition === null ? NOTHING : html`<li>${words.columns.definition}: ${figure.definition}</li>`}${
    figure.koladaId === null ? NOTHING : html`<li>${words.columns.koladaId}: ${figure.koladaId}</li>`
  }<li>${words.columns.direction}: ${words.directions[figure.direction]}</li>`;
}

/** For the screen: opens below the figure's chart. */
export function evidenceBelow(figure: ReportFigure, telling: Telling): Html {
  const { words } = telling;
  return html`<details><summary>${words.say.evidence}<span class="unseen">: ${figure.name}</span></summary><ul>
<li>${words.columns.rule}: ${ruleOf(figure, telling).join('. ')}.</li>
${facts(figure, telling)}
${figure.outcomes.map((outcome) => observation(outcome, figure, telling, true))}
<li>${linked(pageOf(telling, figure.id), words.say.openSource)}</li>
</ul></details>`;
}

/** For paper: a row for each figure. */
export function evidenceAppendix(telling: Telling): Html {
  const { report, words } = telling;
  const rows = report.areas.flatMap(({ goals }) =>
    goals.flatMap((goal) =>
      goal.keyFigures.map((figure) => {
        const sources = sourcesOf(figure);
        const several = sources.length > 1;
        return [
          html`${goal.ordinal} ${figure.name}<ul class="quiet">${facts(figure, telling)}</ul>`,
          html`<ul>${figure.outcomes.map((outcome) => observation(outcome, figure, telling, several))}</ul>`,
          html`<ul>${ruleOf(figure, telling).map((line) => html`<li>${line}</li>`)}${when(
            !several,
            () =>
              html`<li>${words.columns.source}: ${sources[0] === undefined ? words.none.unset : sourceText(sources[0])}</li>`,
          )}</ul>`,
        ];
      }),
    ),
  );
  if (rows.length === 0) return NOTHING;
  return html`<section class="paper-only appendix" aria-labelledby="evidence">
<h2 id="evidence">${words.sections.evidence}</h2>
<p>${words.say.evidenceIntro}</p>
${table(
  {
    caption: words.sections.evidence,
    captionHidden: true,
    kind: 'evidence',
    columns: [
      { head: words.columns.figure, kind: 'wide' },
      { head: words.columns.observation },
      { head: words.say.ruleAndSource },
    ],
    rows,
  },
  words,
)}</section>
`;
}
